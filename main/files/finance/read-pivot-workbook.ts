import { ok, type Result } from '../../../shared/model/result.ts'
import { readTable } from '../read-table.ts'
import { parseCents, type ReadBack, type ReadBackLine, readBackOf, unreadable } from './read-back.ts'

/**
 * Reads the pivot workbook back by the names of its columns, with the reader of imported workbooks. Errors:
 * FILE_UNREADABLE with `reason` `workbook`, `shape` or `amount`, and the row of the sheet.
 */
export async function readPivotWorkbook(bytes: Uint8Array): Promise<Result<ReadBack>> {
  const table = await readTable(bytes)
  if (!table.ok) return unreadable('workbook')
  const { header, records } = table.value
  const [number, iban, amount] = ['ligne', 'iban', 'montant_eur'].map((name) => header.indexOf(name))
  if (number === undefined || iban === undefined || amount === undefined || Math.min(number, iban, amount) < 0)
    return unreadable('shape')
  const lines: ReadBackLine[] = []
  for (const { cells, line } of records) {
    const cents = parseCents(cells[amount] ?? '', '.')
    if (cents === null) return unreadable('amount', line)
    if (!/^\d+$/u.test(cells[number] ?? '')) return unreadable('shape', line)
    lines.push({ lineNumber: Number(cells[number]), iban: cells[iban] ?? '', cents })
  }
  return ok(readBackOf(lines))
}
