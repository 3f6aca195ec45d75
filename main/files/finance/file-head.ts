import iconv from 'iconv-lite'
import type { SealedBatch } from './sealed-batch.ts'

/** Lines that show the beginning of each kind of text file; XML says much before its first transfer. */
const headLines: Readonly<Record<string, number>> = {
  pain001: 60,
  fixedWidth: 6,
  fixedWidthDescription: 20,
  pivotCsv: 6,
}

/** Signs of the beginning of a file that are worth looking at, whatever its lines are. */
const headSigns = 12_000

/** An account as screens show it: its last four signs, in its own width. */
const masked = (iban: string): string => iban.slice(-4).padStart(iban.length, '•')

/**
 * The first lines of a written file, for whoever looks before handing it over (ux.md S17), accounts by their last four signs;
 * null for a file that is no text.
 */
export function fileHead(format: string, bytes: Uint8Array, batch: SealedBatch): string | null {
  const wanted = headLines[format]
  if (wanted === undefined) return null
  const text = iconv.decode(
    Buffer.from(bytes.subarray(0, headSigns)),
    format === 'fixedWidth' ? 'ISO-8859-15' : 'utf-8',
  )
  const lines = text.split(/\r?\n/u)
  // The last line of a piece may be cut, and an account with it, which could then not be told from another text.
  const whole = bytes.length > headSigns ? lines.slice(0, -1) : lines
  const head = whole.slice(0, wanted).join('\n').trimEnd()
  const accounts = new Set([batch.debtor.iban, ...batch.lines.map(({ iban }) => iban)])
  return [...accounts].reduce((shown, iban) => shown.replaceAll(iban, masked(iban)), head)
}
