import { ok, type Result } from '../../../shared/model/result.ts'
import { readTable } from '../read-table.ts'
import type { Table } from '../table.ts'
import {
  type ColumnMapping,
  checkSize,
  type Feed,
  type FeedReading,
  type FeedRow,
  type FormatDescription,
  type Rejection,
} from './feed.ts'
import { type ImportProblem, unexpected, unreadable } from './problems.ts'
import { layoutOf, readRecord, type TableFormat, withoutRepeats } from './table-format.ts'

/** The profile's column that each column of the file stands for; null when the mapping leaves it out. */
const mappedNames = (header: readonly string[], mapping: ColumnMapping): readonly (string | null)[] =>
  header.map((name) => {
    const mapped = Object.hasOwn(mapping, name) ? mapping[name] : name
    return mapped === undefined || mapped === '' ? null : mapped
  })

const known = <V>(format: TableFormat<V>, names: readonly (string | null)[]): number =>
  names.filter((name) => format.columns.some((column) => column.header === name)).length

const missing = <V>(format: TableFormat<V>, names: readonly (string | null)[]): string | undefined =>
  format.columns.find((column) => column.optional !== true && !names.includes(column.header))?.header

/** The format whose columns fit the header; when none does, the nearest one is named in the refusal. */
function recognise<V>(
  formats: readonly TableFormat<V>[],
  { header, headerLine: line }: Table,
  names: readonly (string | null)[],
): Result<TableFormat<V>, ImportProblem> {
  const first = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (name !== null && first.has(name)) return unexpected('columnRepeated', { line, column: header[index] ?? name })
    if (name !== null) first.set(name, index)
  }
  const isKnown = (format: TableFormat<V>, name: string | null): boolean =>
    name === null || format.columns.some((column) => column.header === name)
  const fits = (format: TableFormat<V>): boolean =>
    missing(format, names) === undefined && names.every((name) => isKnown(format, name))
  const fitting = formats.find(fits)
  if (fitting !== undefined) return ok(fitting)
  const [nearest] = [...formats].sort((a, b) => known(b, names) - known(a, names))
  if (nearest === undefined) throw new Error('A feed of tables needs at least one format')
  const absent = missing(nearest, names)
  if (absent !== undefined) return unexpected('columnMissing', { line, column: absent, format: nearest.name })
  const stranger = names.findIndex((name) => !isKnown(nearest, name))
  return unexpected('columnUnknown', { line, column: header[stranger] ?? '', format: nearest.name })
}

/** Rows longer than this are refused without being kept: nobody corrects them by hand. */
const longestKeptRow = 200_000

/** Says rejections in the file's own words, each with the row it is about. */
function inTheFilesWords(
  rejected: readonly Rejection[],
  { header, records }: Table,
  names: readonly (string | null)[],
): readonly Rejection[] {
  if (rejected.length === 0) return rejected
  const wanted = new Set(rejected.map((one) => one.line))
  const cellsOf = new Map(records.flatMap(({ line, cells }) => (wanted.has(line) ? [[line, cells] as const] : [])))
  return rejected.map((one) => {
    const cells = cellsOf.get(one.line) ?? []
    const length = cells.reduce((sum, cell) => sum + cell.length, 0)
    const column = one.column === null ? null : (header[names.indexOf(one.column)] ?? one.column)
    return { ...one, column, ...(length > longestKeptRow ? {} : { cells }) }
  })
}

function readRows<V>(
  format: TableFormat<V>,
  table: Table,
  names: readonly (string | null)[],
): Pick<FeedReading<V>, 'rows' | 'rejected'> {
  const layout = layoutOf(format, names)
  const rows: FeedRow<V>[] = []
  const rejected: Rejection[] = []
  for (const record of table.records) {
    const read = readRecord(layout, record)
    if ('key' in read) rows.push(read)
    else rejected.push(...read)
  }
  const arranged = (format.arrange ?? withoutRepeats)(rows)
  const all = [...rejected, ...arranged.rejected].sort((a, b) => a.line - b.line)
  return { rows: arranged.rows, rejected: inTheFilesWords(all, table, names) }
}

const describe = <V>({ name, columns }: TableFormat<V>): FormatDescription => ({
  name,
  kind: 'table',
  columns: columns.map((column) => ({
    name: column.header,
    required: column.optional !== true,
    secret: column.secret === true,
    read: column.field !== undefined,
    aliases: column.aliases ?? [],
  })),
})

/** Builds a feed from profiles of tables. Formats are tried in order; the header alone decides which one applies. */
export function tableFeed<V>(name: string, formats: readonly TableFormat<V>[]): Feed<V> {
  return {
    name,
    formats: formats.map(describe),
    async read(bytes, options = {}) {
      const { maxBytes, mapping = {}, format: wanted } = options
      const size = checkSize(bytes.length, maxBytes)
      if (!size.ok) return size
      const read = await readTable(bytes, options)
      if (!read.ok) return read
      const table = read.value
      const names = mappedNames(table.header, mapping)
      const allowed = wanted === undefined ? formats : formats.filter((format) => format.name === wanted)
      if (wanted !== undefined && allowed.length === 0) return unexpected('formatUnknown', { format: wanted })
      const format = recognise(allowed, table, names)
      if (!format.ok) return format
      if (table.records.length === 0) return unreadable('noRows', { line: table.headerLine })
      const { encoding, header } = table
      return ok({ encoding, format: format.value.name, header, ...readRows(format.value, table, names) })
    },
  }
}
