import { unpackEntry, type ZipEntry } from './zip.ts'

/** What the reader of workbooks does not tell of a cell: an error instead of a value, or how many digits it shows. */
export type CellMark = Readonly<{ error: string } | { digits: number }>
/** Marks by row, then by column, both from 0. */
export type SheetMarks = ReadonlyMap<number, ReadonlyMap<number, CellMark>>
export type SheetScan = Readonly<{ rows: number; columns: number; marks: SheetMarks }>

const nothing: SheetScan = { rows: 0, columns: 0, marks: new Map() }
const at = /\sr=["']([A-Z]*)(\d+)["']/
const style = /\ss=["'](\d+)["']/
const type = /\st=["'](\w+)["']/

const columnNumber = (letters: string): number =>
  [...letters.slice(0, 8)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s(?:\\w+:)?${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? ''

/** Styles that show a fixed number of digits, as the postal codes of French spreadsheets (`00000`). */
function digitStyles(styles: string): ReadonlyMap<number, number> {
  const widths = new Map<string, number>()
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
    const [shown = ''] = attribute(tag, 'formatCode').split(';')
    if (/^0{2,20}$/.test(shown)) widths.set(attribute(tag, 'numFmtId'), shown.length)
  }
  const [cells = ''] = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles) ?? []
  const found = new Map<number, number>()
  for (const [index, [tag]] of [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
    const width = widths.get(attribute(tag, 'numFmtId'))
    if (width !== undefined) found.set(index, width)
  }
  return found
}

/** Where the sheets of a workbook are in the archive, in their order. */
function sheetPaths(workbook: string, relations: string): readonly string[] {
  const targets = new Map<string, string>()
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target')
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => targets.get(attribute(tag, 'id')) ?? '')
}

function markOf(tag: string, after: string, digits: ReadonlyMap<number, number>): CellMark | undefined {
  const kind = type.exec(tag)?.[1] ?? 'n'
  if (kind === 'e') return { error: /<(?:\w+:)?v>([^<]*)</.exec(after)?.[1] ?? '#VALUE!' }
  const width = kind === 'n' ? digits.get(Number(style.exec(tag)?.[1] ?? -1)) : undefined
  return width === undefined ? undefined : { digits: width }
}

/** Goes over the cells of a sheet once, without laying them out: how far they reach, and what marks they carry. */
function scanSheet(text: string, digits: ReadonlyMap<number, number>): SheetScan {
  let [rows, columns] = [0, 0]
  const marks = new Map<number, Map<number, CellMark>>()
  for (const found of text.matchAll(/<(?:\w+:)?(?:c|row)\s[^>]*>/g)) {
    const [tag] = found
    const [, letters = '', number = '0'] = at.exec(tag) ?? []
    rows = Math.max(rows, Number(number))
    if (letters === '') continue
    const column = columnNumber(letters)
    columns = Math.max(columns, column)
    const mark = markOf(tag, text.slice(found.index + tag.length, found.index + tag.length + 400), digits)
    if (mark === undefined) continue
    const row = marks.get(Number(number) - 1) ?? new Map<number, CellMark>()
    marks.set(Number(number) - 1, row.set(column - 1, mark))
  }
  return { rows, columns, marks }
}

/** Text of one file of the archive as single bytes, enough for tags and digits; null when it is damaged. */
function textOf(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): string | null {
  const entry = entries.find((one) => one.name === name)
  if (entry === undefined) return ''
  const content = unpackEntry(bytes, entry)
  return content === null ? null : Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
}

/** Scans every sheet of a workbook, in the order of its sheets; null when one file of it is damaged. */
export function scanWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly SheetScan[] | null {
  const read = (name: string): string | null => textOf(bytes, entries, name)
  const [workbook, relations] = [read('xl/workbook.xml'), read('xl/_rels/workbook.xml.rels')]
  const [styles, texts] = [read('xl/styles.xml'), read('xl/sharedStrings.xml')]
  if (workbook === null || relations === null || styles === null || texts === null) return null
  const digits = digitStyles(styles)
  const scans: SheetScan[] = []
  for (const path of sheetPaths(workbook, relations)) {
    const text = read(path)
    if (text === null) return null
    scans.push(text === '' ? nothing : scanSheet(text, digits))
  }
  return scans
}
