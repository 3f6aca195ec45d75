import { stringify } from 'csv-stringify/sync'
import { ok, type Result } from '../../../shared/model/result.ts'
import { pivotColumns } from './pivot-columns.ts'
import { checkBatch, type SealedBatch, sortedLines } from './sealed-batch.ts'

const decimalComma = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

/**
 * Writes everything a clerk needs to key the batch again in another system: one row a line sorted by line number,
 * UTF-8 with byte order mark, `;`, CRLF, decimal comma. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; amounts stay numbers, also when negative. Errors: those of `checkBatch`.
 */
export function writePivotCsv(batch: SealedBatch): Result<Uint8Array> {
  const checked = checkBatch(batch)
  if (!checked.ok) return checked
  const rows = sortedLines(batch).map((line) =>
    pivotColumns.map(({ value }) => {
      const cell = value(line, batch)
      return typeof cell === 'string' ? cell : cell.cents
    }),
  )
  const text = stringify(rows, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    header: true,
    columns: pivotColumns.map(({ header }) => header),
    escape_formulas: true,
    // Only the amount is a number: kept as one, it escapes the apostrophe that a leading minus sign would get.
    cast: { number: decimalComma },
  })
  return ok(new TextEncoder().encode(text))
}
