import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unreadable } from './feeds/problems.ts'

export type Separator = ';' | '\t' | ','

/** One record and the line of the file on which it starts (the header is line 1). */
export type CsvRecord = Readonly<{ line: number; cells: readonly string[] }>
export type CsvTable = Readonly<{
  separator: Separator
  header: readonly string[]
  headerLine: number
  records: readonly CsvRecord[]
}>

/** The separator that cuts the header line into the most cells; `;` wins a tie because French files use it. */
export function detectSeparator(headerLine: string): Separator {
  const outsideQuotes = headerLine.replace(/"[^"]*"/g, '')
  const count = (separator: Separator): number => outsideQuotes.split(separator).length
  const candidates: readonly Separator[] = [';', '\t', ',']
  return candidates.reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** Without cutting the rest of the file into lines: it may be large. */
function firstWrittenLine(text: string): string | null {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end)
    if (line.trim() !== '') return line
    start += line.length + 1
  }
  return null
}

const newlines = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)

/**
 * Reads CSV text whose line ends are already `\n` (see `decodeText`). Blank lines are skipped and still counted; rows may
 * have any number of cells: the feed judges. Refuses an empty text and a quotation mark left open, with its line.
 */
export function readCsv(text: string, chosen?: Separator): Result<CsvTable, ImportProblem> {
  const firstLine = firstWrittenLine(text)
  if (firstLine === null) return unreadable('emptyFile')
  const separator = chosen ?? detectSeparator(firstLine)
  let lastRead = 0
  try {
    const parsed = parse(text, {
      delimiter: separator,
      recordDelimiter: '\n',
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      // National exports (BCN) write quotation marks inside cells without quoting the cell.
      relaxQuotes: true,
      onRecord: (record, { lines }) => {
        lastRead = lines
        return record
      },
    }) as unknown as readonly { record: string[]; info: { lines: number } }[]
    // csv-parse counts lines at the end of a record; a cell that holds line ends started higher up.
    const records = parsed.map(({ record, info }) => ({ line: info.lines - newlines(record), cells: record }))
    const [header, ...rows] = records
    if (header === undefined) return unreadable('emptyFile')
    const names = header.cells.map((cell) => cell.trim())
    return ok({ separator, header: names, headerLine: header.line, records: rows })
  } catch (error) {
    // The parser notices an open quotation mark at the end of the file; the reader needs where that row starts.
    if (error instanceof CsvError) return unreadable('csvMalformed', { line: lastRead + 1 })
    throw error
  }
}

export type CsvWriting = Readonly<{ separator?: Separator; lineEnd?: '\n' | '\r\n'; bom?: boolean }>

/** Writes machine CSV (no formula escaping: values must come back unchanged). French defaults: `;` and CRLF, no mark. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  writing: CsvWriting = {},
): string {
  return csvRows([header, ...rows], writing)
}

/** Rows without a header: the next part of a file written in parts. */
export function csvRows(
  rows: readonly (readonly (string | number | null)[])[],
  { separator = ';', lineEnd = '\r\n', bom = false }: CsvWriting = {},
): string {
  return stringify(
    rows.map((row) => [...row]),
    { delimiter: separator, record_delimiter: lineEnd, bom },
  )
}
