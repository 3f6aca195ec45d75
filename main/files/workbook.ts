import readWorkbookFile from 'read-excel-file/universal'
import { ok, type Result } from '../../shared/model/result.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'
import { isBlank, limits, plainNumber, type Table, type TableOptions } from './table.ts'
import { isZip, readZipDirectory, unpackEntry, type ZipEntry } from './zip.ts'

/** First bytes of the container of old Excel files, which also wraps workbooks protected by a password. */
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0]
export const isOldWorkbook = (bytes: Uint8Array): boolean => oldContainer.every((byte, index) => bytes[index] === byte)

const largestUnpacked = 200_000_000
const mostEntries = 5000

const isText = ({ name }: ZipEntry): boolean => name.endsWith('.xml') || name.endsWith('.rels')

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

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** A sheet may claim a cell at its far corner: the grid that would have to be laid out is bounded too. */
function checkGrid(bytes: Uint8Array, entry: ZipEntry): Result<null, ImportProblem> {
  const content = unpackEntry(bytes, entry)
  if (content === null) return unreadable('workbookDamaged')
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  let [rows, columns] = [0, 0]
  for (const [, letters = '', digits = ''] of text.matchAll(/\sr=["']([A-Z]*)(\d+)["']/g)) {
    rows = Math.max(rows, Number(digits))
    if (letters.length > 0) columns = Math.max(columns, columnNumber(letters.slice(0, 8)))
  }
  return rows > limits.rows || rows * columns > limits.cells
    ? unreadable('tableTooLarge', { rows: limits.rows })
    : ok(null)
}

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

type Sheet = Readonly<{ sheet: string; rows: readonly (readonly unknown[])[] }>

async function readSheets(bytes: Uint8Array): Promise<Result<readonly Sheet[], ImportProblem>> {
  try {
    const whole = new Uint8Array(bytes)
    const sheets = await readWorkbookFile(whole.buffer, { parseNumber: plainNumber })
    return ok(sheets.map(({ sheet, data }) => ({ sheet, rows: data ?? [] })))
  } catch (error) {
    return damage(error)
  }
}

/**
 * Reads one sheet of an XLSX workbook: the one named, else the first that holds something. A row keeps its number in the
 * sheet. Every cell becomes the text a reader of the sheet sees, but for leading zeros that only a cell format shows.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet: wanted, firstRows = limits.rows }: TableOptions,
): Promise<Result<Table, ImportProblem>> {
  const entries = checkArchive(bytes)
  if (!entries.ok) return entries
  for (const entry of entries.value.filter(isText)) {
    const grid = checkGrid(bytes, entry)
    if (!grid.ok) return grid
  }
  const sheets = await readSheets(bytes)
  if (!sheets.ok) return sheets
  const names = sheets.value.map((one) => one.sheet)
  const chosen = sheets.value.find((one) => (wanted === undefined ? one.rows.length > 0 : one.sheet === wanted))
  if (chosen === undefined)
    return wanted === undefined ? unreadable('emptyFile') : unexpected('sheetUnknown', { sheet: wanted })
  const written = chosen.rows
    .map((row, index) => ({ line: index + 1, cells: row.map(cellText) }))
    .filter(({ cells }) => !isBlank(cells))
  const [header, ...records] = written
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
