import { ok, type Result } from '../../../shared/model/result.ts'
import { writeWorkbook } from '../write-workbook.ts'
import { pivotColumns } from './pivot-columns.ts'
import { checkBatch, type SealedBatch, sortedLines } from './sealed-batch.ts'

/** Writes the pivot file as a workbook: the columns and the order of the CSV. Errors: those of `checkBatch`. */
export function writePivotWorkbook(batch: SealedBatch): Result<Uint8Array> {
  const checked = checkBatch(batch)
  if (!checked.ok) return checked
  return ok(
    writeWorkbook({
      name: batch.number,
      columns: pivotColumns,
      rows: sortedLines(batch).map((line) => pivotColumns.map(({ value }) => value(line, batch))),
    }),
  )
}
