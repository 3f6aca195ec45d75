import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'
import { isBlank, limits, plainNumber, type Table, type TableOptions, type TableRecord, tooManyRows } from './table.ts'
import { type CellMark, type SheetMarks, type SheetScan, scanWorkbook } from './workbook-scan.ts'
import { isZip, readZipDirectory, type ZipEntry } from './zip.ts'

/** First bytes of the container of old Excel files, which also wraps workbooks protected by a password. */
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0]
export const isOldWorkbook = (bytes: Uint8Array): boolean => oldContainer.every((byte, index) => bytes[index] === byte)

const largestUnpacked = 200_000_000
const mostEntries = 5000

const isWorkbookList = (entries: readonly ZipEntry[]): boolean =>
  ['[Content_Types].xml', 'xl/workbook.xml'].every((name) => entries.some((entry) => entry.name === name))

/** True for an archive that is a workbook, whatever its name. */
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) && isWorkbookList(readZipDirectory(bytes) ?? [])

/** Tells a workbook from any other archive, and bounds what unpacking it can cost, before it is unpacked. */
function checkArchive(bytes: Uint8Array): Result<readonly ZipEntry[], ImportProblem> {
  const entries = readZipDirectory(bytes)
  if (entries === null) return unreadable('workbookDamaged')
  if (!isWorkbookList(entries)) return unreadable('zipArchive')
  if (entries.some((entry) => entry.encrypted)) return unreadable('workbookLocked')
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (entries.length > mostEntries || unpacked > largestUnpacked)
    return unreadable('workbookTooLarge', { limitMegabytes: largestUnpacked / 1e6 })
  return ok(entries)
}

/** A sheet may claim a cell at its far corner: the grid that would have to be laid out is bounded before it is. */
const isBounded = ({ rows, columns }: SheetScan): boolean => rows <= limits.rows && rows * columns <= limits.cells

/** Times alone are fractions of a day before the first day that a sheet can name. */
const firstDay = Date.UTC(1899, 11, 31)

/** A date as `YYYY-MM-DD`, a time alone as `HH:MM`: both are days since 1900 in a sheet. */
function dateText(date: Date): string {
  const milliseconds = Math.round(date.getTime() / 1000) * 1000
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return '#VALUE!'
  const written = new Date(milliseconds).toISOString()
  return milliseconds < firstDay ? written.slice(11, 16) : written.slice(0, 10)
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dateText(cell)
  if (typeof cell === 'boolean') return cell ? 'OUI' : 'NON'
  return String(cell)
}

/** The reader names a cell it cannot make out, for instance a text that is not in the list of texts. */
function damage(error: unknown): Result<never, ImportProblem> {
  const [, row, column] = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  return row === undefined || column === undefined
    ? unreadable('workbookDamaged')
    : unreadable('workbookCell', { line: Number(row), position: Number(column) })
}

/** The text of each cell of a row, with what only the marks say of it. */
function rowTexts(row: readonly unknown[], marks: ReadonlyMap<number, CellMark> | undefined): string[] {
  const cells = row.map(cellText)
  for (const [column, mark] of marks ?? []) {
    while (cells.length <= column) cells.push('')
    const shown = cells[column] ?? ''
    if ('error' in mark) cells[column] = mark.error
    else if (/^\d+$/.test(shown)) cells[column] = shown.padStart(mark.digits, '0')
  }
  return cells
}

type Sheet = Readonly<{ sheet: string; rows: readonly (readonly unknown[])[] }>

async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], ImportProblem>> {
  try {
    // Loaded only here: most files are no workbooks, and each file is read in a thread of its own.
    const { default: readWorkbookFile } = await import('read-excel-file/universal')
    const whole = new Uint8Array(bytes)
    const sheets = await readWorkbookFile(whole.buffer, { parseNumber: plainNumber })
    return ok(sheets.map(({ sheet, data }) => ({ sheet, rows: data ?? [] })))
  } catch (error) {
    return damage(error)
  }
}

function recordsOf(rows: Sheet['rows'], marks: SheetMarks = new Map()): readonly TableRecord[] {
  const texts = rows.map((row, index) => rowTexts(row, marks.get(index)))
  const width = texts.reduce((most, cells) => Math.max(most, cells.length), 0)
  return texts.flatMap((cells, index) => {
    while (cells.length < width) cells.push('')
    return isBlank(cells) ? [] : [{ line: index + 1, cells }]
  })
}

/**
 * Reads one sheet of an XLSX workbook: the one named, else the first that holds something. A row keeps its number in the
 * sheet. Every cell becomes the text that a reader of the sheet sees, leading zeros of a `00000` format and errors included.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet: wanted, firstRows = limits.rows }: TableOptions,
): Promise<Result<Table, ImportProblem>> {
  const entries = checkArchive(bytes)
  if (!entries.ok) return entries
  const scans = scanWorkbook(bytes, entries.value)
  if (scans === null) return unreadable('workbookDamaged')
  if (!scans.every(isBounded)) return tooManyRows()
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  const names = sheets.value.map((one) => one.sheet)
  const place = sheets.value.findIndex((one) => (wanted === undefined ? one.rows.length > 0 : one.sheet === wanted))
  const chosen = sheets.value[place]
  if (chosen === undefined)
    return wanted === undefined ? unreadable('emptyFile') : unexpected('sheetUnknown', { sheet: wanted })
  const [header, ...records] = recordsOf(chosen.rows, scans[place]?.marks)
  if (header === undefined) return unreadable('emptyFile')
  return ok({
    kind: 'xlsx',
    encoding: 'utf-8',
    separator: null,
    sheets: names,
    sheet: chosen.sheet,
    header: header.cells,
    headerLine: header.line,
    records: records.slice(0, firstRows),
    rowCount: records.length,
  })
}
