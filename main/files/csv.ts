import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unreadable } from './feeds/problems.ts'
import { isBlank, limits, type Separator, type TableRecord, tooManyRows } from './table.ts'

export type CsvTable = Readonly<{
  separator: Separator
  header: readonly string[]
  headerLine: number
  records: readonly TableRecord[]
}>

/** The separator that cuts the header line into the most cells; `;` wins a tie because French files use it. */
export function detectSeparator(headerLine: string): Separator {
  const outsideQuotes = headerLine.replace(/"[^"]*"/g, '')
  const count = (separator: Separator): number => outsideQuotes.split(separator).length
  const candidates: readonly Separator[] = [';', '\t', ',']
  return candidates.reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** The first line with something on it; null when the text is blank. */
function firstWrittenLine(text: string): string | null {
  const start = text.search(/\S/)
  if (start < 0) return null
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end)
}

/** The first line that is too long to be read; the parser would take all the memory on a line of nothing but separators. */
function endlessLine(text: string): number | null {
  let line = 1
  for (let start = 0; start < text.length; line += 1) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > limits.record) return line
    if (end < 0) return null
    start = end + 1
  }
  return null
}

const recordTooLong = (line: number): Result<never, ImportProblem> =>
  unreadable('recordTooLong', { line, limit: limits.record })

const newlines = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

export type CsvReading = Readonly<{
  separator?: Separator
  /** Stops after so many rows. */
  firstRows?: number
}>

class TooManyRows extends Error {}

/**
 * Reads CSV text whose line ends are already `\n` (see `decodeText`). Blank lines are skipped and still counted; rows may
 * have any number of cells: the feed judges. Refuses an empty text, a quotation mark left open, a row without end.
 */
export function readCsv(
  text: string,
  { separator: chosen, firstRows }: CsvReading = {},
): Result<CsvTable, ImportProblem> {
  const firstLine = firstWrittenLine(text)
  if (firstLine === null) return unreadable('emptyFile')
  const endless = endlessLine(text)
  if (endless !== null) return recordTooLong(endless)
  const separator = chosen ?? detectSeparator(firstLine)
  let [lastRead, count] = [0, 0]
  const records: TableRecord[] = []
  try {
    parse(text, {
      delimiter: separator,
      recordDelimiter: '\n',
      relaxColumnCount: true,
      skipEmptyLines: true,
      // National exports (BCN) write quotation marks inside cells without quoting the cell.
      relaxQuotes: true,
      maxRecordSize: limits.record,
      ...(firstRows === undefined ? {} : { to: firstRows + 1 }),
      onRecord: (cells: readonly string[], { lines }) => {
        lastRead = lines
        count += 1
        if (count > limits.rows + 1) throw new TooManyRows()
        // csv-parse counts lines at the end of a record; a cell that holds line ends started higher up.
        if (!isBlank(cells)) records.push({ line: lines - newlines(cells), cells })
        return null
      },
    })
    const [header, ...rows] = records
    if (header === undefined) return unreadable('emptyFile')
    const names = header.cells.map((cell) => cell.trim())
    return ok({ separator, header: names, headerLine: header.line, records: rows })
  } catch (error) {
    if (error instanceof TooManyRows) return tooManyRows()
    if (!(error instanceof CsvError)) throw error
    // The parser notices an open quotation mark at the end of the file; the reader needs where that row starts.
    return error.code === 'CSV_MAX_RECORD_SIZE'
      ? recordTooLong(lastRead + 1)
      : unreadable('csvMalformed', { line: lastRead + 1 })
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

/** A cell that a spreadsheet would run as a formula, given as text. */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

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
