import { ok, type Result } from '../../shared/model/result.ts'
import { type CsvTable, readCsv, type Separator } from './csv.ts'
import { decodeText, type Encoding } from './encoding.ts'
import type { ImportProblem } from './feeds/problems.ts'

export type Table = CsvTable & Readonly<{ encoding: Encoding }>

/** What may be decided instead of being detected. */
export type TableOptions = Readonly<{ encoding?: Encoding; separator?: Separator }>

/** Reads a file of rows under one header. */
export async function readTable(
  bytes: Uint8Array,
  { encoding, separator }: TableOptions = {},
): Promise<Result<Table, ImportProblem>> {
  const decoded = decodeText(bytes, encoding)
  if (!decoded.ok) return decoded
  const table = readCsv(decoded.value.text, separator)
  return table.ok ? ok({ ...table.value, encoding: decoded.value.encoding }) : table
}
