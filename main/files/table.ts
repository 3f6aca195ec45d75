import { ok, type Result } from '../../shared/model/result.ts'
import type { Encoding } from './encoding.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'

export type Separator = ';' | '\t' | ','

/** One row and where it stands: its first line (CSV), its row of the sheet (XLSX), its rank (JSON). */
export type TableRecord = Readonly<{ line: number; cells: readonly string[] }>

/** Rows of text under one header, whatever the kind of file. */
export type Table = Readonly<{
  kind: 'csv' | 'xlsx' | 'json'
  encoding: Encoding
  /** Null unless the file is CSV. */
  separator: Separator | null
  /** Sheets of a workbook and the one that was read. */
  sheets: readonly string[]
  sheet: string | null
  header: readonly string[]
  headerLine: number
  records: readonly TableRecord[]
  /** Rows of the whole file, even when only the first ones were read. */
  rowCount: number
}>

/** What may be decided instead of being detected. */
export type TableOptions = Readonly<{
  encoding?: Encoding
  separator?: Separator
  sheet?: string
  /** Reads the first rows and counts the others: enough to know the columns. */
  firstRows?: number
}>

/** Beyond these a file is no list that an office keeps, and reading it would take the machine's memory. */
export const limits = { columns: 1000, columnName: 200, rows: 1_000_000, cells: 30_000_000, record: 1_000_000 } as const

export const tooManyRows = (): Result<never, ImportProblem> => unreadable('tableTooLarge', { rows: limits.rows })

/** A row whose cells are all empty is a blank line, as spreadsheets leave at the end of what they export. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * Trims the names of columns and drops columns without a name at the right when nothing is under them, as spreadsheets
 * leave them. Refuses a header that no list can have.
 */
export function withCleanHeader(table: Table): Result<Table, ImportProblem> {
  const { headerLine: line, records } = table
  if (table.header.length > limits.columns) return unreadable('tooManyColumns', { line, limit: limits.columns })
  const header = table.header.map((name) => name.trim())
  if (header.some((name) => name.length > limits.columnName))
    return unreadable('columnNameTooLong', { line, limit: limits.columnName })
  const width = header.findLastIndex((name) => name !== '') + 1
  const unnamed = header.findIndex((name, index) => name === '' && index < width)
  const isEmptyBeyond = records.every(({ cells }) => cells.length <= width || isBlank(cells.slice(width)))
  if (unnamed >= 0) return unexpected('columnUnnamed', { line, position: unnamed + 1 })
  if (width === header.length) return ok({ ...table, header })
  if (!isEmptyBeyond) return unexpected('columnUnnamed', { line, position: width + 1 })
  const cut = records.map((record) =>
    record.cells.length === header.length ? { ...record, cells: record.cells.slice(0, width) } : record,
  )
  return ok({ ...table, header: header.slice(0, width), records: cut })
}

/** Writes a number as a spreadsheet shows it: no exponent, and no more than the fifteen digits it keeps. */
export function plainNumber(raw: string): string {
  const number = Number(raw)
  if (!Number.isFinite(number) || raw.trim() === '') return raw
  const shown = Number(number.toPrecision(15))
  if (shown === 0) return '0'
  if (Math.abs(shown) >= 1e21) return BigInt(shown).toString()
  const text = String(shown)
  return text.includes('e') ? shown.toFixed(20).replace(/\.?0+$/, '') : text
}
