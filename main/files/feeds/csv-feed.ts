import { ok, type Result } from '../../../shared/model/result.ts'
import { type CsvTable, readCsv } from '../csv.ts'
import { decodeText } from '../encoding.ts'
import { type CsvFormat, readRecord, withoutRepeats } from './csv-format.ts'
import { defaultMaxBytes, type Feed, type FeedReading, type FeedRow, type Rejection } from './feed.ts'
import { type ImportProblem, unexpected, unreadable } from './problems.ts'

const required = <V>(format: CsvFormat<V>): readonly string[] =>
  format.columns.filter((column) => !column.optional).map((column) => column.header)

const known = <V>(format: CsvFormat<V>, header: readonly string[]): number =>
  header.filter((name) => format.columns.some((column) => column.header === name)).length

const missing = <V>(format: CsvFormat<V>, header: readonly string[]): string | undefined =>
  required(format).find((name) => !header.includes(name))

/** The format whose columns fit the header; when none does, the nearest one is named in the refusal. */
function recognise<V>(formats: readonly CsvFormat<V>[], table: CsvTable): Result<CsvFormat<V>, ImportProblem> {
  const { header, headerLine: line } = table
  const repeated = header.find((name, index) => header.indexOf(name) !== index)
  if (repeated !== undefined) return unexpected('columnRepeated', { line, column: repeated })
  const fits = (format: CsvFormat<V>) =>
    missing(format, header) === undefined && known(format, header) === header.length
  const fitting = formats.find(fits)
  if (fitting !== undefined) return ok(fitting)
  const [nearest] = [...formats].sort((a, b) => known(b, header) - known(a, header))
  if (nearest === undefined) throw new Error('A CSV feed needs at least one format')
  const absent = missing(nearest, header)
  if (absent !== undefined) return unexpected('columnMissing', { line, column: absent, format: nearest.name })
  const stranger = header.find((name) => !nearest.columns.some((column) => column.header === name)) ?? ''
  return unexpected('columnUnknown', { line, column: stranger, format: nearest.name })
}

function readRows<V>(format: CsvFormat<V>, table: CsvTable): Pick<FeedReading<V>, 'rows' | 'rejected'> {
  const rows: FeedRow<V>[] = []
  const rejected: Rejection[] = []
  for (const record of table.records) {
    const read = readRecord(format, table.header, record)
    if ('key' in read) rows.push(read)
    else rejected.push(...read)
  }
  const arranged = (format.arrange ?? withoutRepeats)(rows)
  const all = [...rejected, ...arranged.rejected].sort((a, b) => a.line - b.line)
  return { rows: arranged.rows, rejected: all }
}

/** Builds a feed from CSV profiles. Formats are tried in order; the header alone decides which one applies. */
export function csvFeed<V>(name: string, formats: readonly CsvFormat<V>[]): Feed<V> {
  return {
    name,
    formats: formats.map((format) => ({
      name: format.name,
      kind: 'csv',
      required: required(format),
      optional: format.columns.filter((column) => column.optional).map((column) => column.header),
    })),
    read(bytes, { maxBytes = defaultMaxBytes } = {}) {
      if (bytes.length > maxBytes) return unreadable('fileTooLarge', { limitMegabytes: Math.floor(maxBytes / 1e6) })
      const decoded = decodeText(bytes)
      if (!decoded.ok) return decoded
      const table = readCsv(decoded.value.text)
      if (!table.ok) return table
      const format = recognise(formats, table.value)
      if (!format.ok) return format
      if (table.value.records.length === 0) return unreadable('noRows', { line: table.value.headerLine })
      return ok({
        encoding: decoded.value.encoding,
        format: format.value.name,
        ...readRows(format.value, table.value),
      })
    },
  }
}
