import { stringify } from 'csv-stringify/sync'
import { ok, type Result } from '../../../shared/model/result.ts'
import { type BatchLine, checkBatch, type SealedBatch, sortedLines } from './sealed-batch.ts'

const decimalComma = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

type Column = Readonly<{ key: string; header: string; value: (line: BatchLine, batch: SealedBatch) => string | number }>

/** Column names are part of the file's format, so they stay French whatever the language of the screen. */
const columns: readonly Column[] = [
  { key: 'batch', header: 'lot', value: (_line, batch) => batch.number },
  {
    key: 'circuit',
    header: 'circuit',
    value: (_line, { circuit }) => (circuit === 'fees' ? 'indemnites' : 'deplacements'),
  },
  { key: 'sealedAt', header: 'scelle_le', value: (_line, batch) => batch.sealedAt },
  { key: 'executionDate', header: 'date_execution', value: (_line, batch) => batch.executionDate },
  { key: 'lineNumber', header: 'ligne', value: (line) => String(line.lineNumber) },
  { key: 'claimNumber', header: 'dossier', value: (line) => line.claimNumber },
  { key: 'intervenantNumber', header: 'intervenant', value: (line) => line.intervenantNumber },
  { key: 'name', header: 'titulaire', value: (line) => line.name },
  { key: 'iban', header: 'iban', value: (line) => line.iban },
  { key: 'bic', header: 'bic', value: (line) => line.bic ?? '' },
  { key: 'cents', header: 'montant_eur', value: (line) => line.cents },
  { key: 'missionNumber', header: 'mission', value: (line) => line.missionNumber },
  { key: 'examLabel', header: 'examen', value: (line) => line.examLabel },
  { key: 'rateCodes', header: 'taux', value: (line) => line.rateCodes.join(' ') },
  { key: 'label', header: 'libelle', value: (line) => line.label },
  { key: 'debtorName', header: 'payeur', value: (_line, batch) => batch.debtor.name },
  { key: 'debtorIban', header: 'iban_payeur', value: (_line, batch) => batch.debtor.iban },
  { key: 'debtorBic', header: 'bic_payeur', value: (_line, batch) => batch.debtor.bic },
  { key: 'debtorIdentifier', header: 'identifiant_payeur', value: (_line, batch) => batch.debtor.identifier },
]

/**
 * Writes everything a clerk needs to key the batch again in another system: one row a line sorted by line number,
 * UTF-8 with byte order mark, `;`, CRLF, decimal comma. A text that a spreadsheet would run as a formula gets a leading
 * apostrophe; amounts stay numbers, also when negative. Errors: those of `checkBatch`.
 */
export function writePivotCsv(batch: SealedBatch): Result<Uint8Array> {
  const checked = checkBatch(batch)
  if (!checked.ok) return checked
  const rows = sortedLines(batch).map((line) => columns.map((column) => column.value(line, batch)))
  const text = stringify(rows, {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    header: true,
    columns: columns.map(({ header }) => header),
    escape_formulas: true,
    // Only the amount is a number: kept as one, it escapes the apostrophe that a leading minus sign would get.
    cast: { number: decimalComma },
  })
  return ok(new TextEncoder().encode(text))
}
