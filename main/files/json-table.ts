import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'
import { isBlank, limits, plainNumber, type Table, type TableOptions, tooManyRows } from './table.ts'

export const looksJson = (text: string): boolean => /^\s*[[{]/.test(text)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function scalarText(value: unknown): string | null {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return plainNumber(String(value))
  return typeof value === 'boolean' ? (value ? 'OUI' : 'NON') : null
}

/** Several codes may come as a list: the cells of the profiles join them by `|`. Null: nested further than a cell can be. */
function cellText(value: unknown): string | null {
  if (!Array.isArray(value)) return scalarText(value)
  const parts = value.map(scalarText)
  return parts.includes(null) ? null : parts.join('|')
}

function malformed(text: string, error: unknown): Result<never, ImportProblem> {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  const read = position === undefined ? text : text.slice(0, Number(position))
  return unreadable('jsonMalformed', { line: read.split('\n').length })
}

type Rows = Readonly<{ columns: readonly string[]; rows: readonly ReadonlyMap<string, string>[] }>

function readRows(list: readonly unknown[]): Result<Rows, ImportProblem> {
  const columns = new Set<string>()
  const rows: ReadonlyMap<string, string>[] = []
  for (const [index, one] of list.entries()) {
    if (!isObject(one)) return unexpected('jsonShape', { line: index + 1 })
    const row = new Map<string, string>()
    for (const [name, value] of Object.entries(one)) {
      const text = cellText(value)
      if (text === null) return unexpected('jsonNested', { line: index + 1, column: name.slice(0, limits.columnName) })
      columns.add(name)
      row.set(name, text)
    }
    if (columns.size > limits.columns) return unreadable('tooManyColumns', { line: index + 1, limit: limits.columns })
    rows.push(row)
  }
  return ok({ columns: [...columns], rows })
}

/**
 * Reads a JSON list of flat objects, alone or under `rows`; the names of the columns are those of the objects, and the
 * line of a row is its rank in the list. A column that an object leaves out is an empty cell.
 */
export function readJson(
  text: string,
  { firstRows = limits.rows }: TableOptions,
): Result<Omit<Table, 'encoding'>, ImportProblem> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    return malformed(text, error)
  }
  const list = isObject(parsed) && Object.hasOwn(parsed, 'rows') ? parsed.rows : parsed
  if (!Array.isArray(list)) return unexpected('jsonShape', { line: 1 })
  if (list.length === 0) return unreadable('emptyFile')
  if (list.length > limits.rows) return tooManyRows()
  const read = readRows(list)
  if (!read.ok) return read
  const { columns, rows } = read.value
  if (columns.length * rows.length > limits.cells) return tooManyRows()
  const records = rows
    .slice(0, firstRows)
    .map((row, index) => ({ line: index + 1, cells: columns.map((name) => row.get(name) ?? '') }))
    .filter(({ cells }) => !isBlank(cells))
  const kind = { kind: 'json' as const, separator: null, sheets: [], sheet: null }
  return ok({ ...kind, header: columns, headerLine: 1, records, rowCount: rows.length })
}
