import { crc32, deflateRawSync } from 'node:zlib'

/** One file of an archive; `claimedSize` lets a test forge what the archive says of it. */
type Packed = Readonly<{ name: string; content: Uint8Array; claimedSize?: number; encrypted?: boolean }>

function headerOf(
  { name, content, claimedSize, encrypted = false }: Packed,
  packed: Uint8Array,
  central: boolean,
): Buffer {
  const header = Buffer.alloc(central ? 46 : 30)
  const start = central ? 6 : 4
  header.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
  if (central) header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, start)
  header.writeUInt16LE(encrypted ? 1 : 0, start + 2)
  header.writeUInt16LE(8, start + 4)
  header.writeUInt32LE(crc32(content), start + 10)
  header.writeUInt32LE(packed.length, start + 14)
  header.writeUInt32LE(claimedSize ?? content.length, start + 18)
  header.writeUInt16LE(Buffer.byteLength(name), start + 22)
  return header
}

/** A ZIP archive. */
export function zipOf(files: readonly Packed[]): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const file of files) {
    const packed = deflateRawSync(file.content)
    const name = Buffer.from(file.name)
    const body = Buffer.concat([headerOf(file, packed, false), name, packed])
    const entry = headerOf(file, packed, true)
    entry.writeUInt32LE(offset, 42)
    bodies.push(body)
    list.push(entry, name)
    offset += body.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

/** A cell of a sheet; `date` is a number of days since 1900, `time` a fraction of a day, `raw` the XML of a whole cell. */
export type Cell = string | number | boolean | null | Readonly<{ date: number } | { time: number } | { raw: string }>

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`
  return 'time' in cell ? `<c r="${at}" s="2"><v>${cell.time}</v></c>` : cell.raw.replaceAll('@', at)
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column)}${index + 1}`)).join('')
    return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`
  })
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="4">' +
  '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>'

/** The files of a workbook, for tests that spoil one of them. */
export function workbookFiles(sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>): Packed[] {
  const names = Object.keys(sheets)
  const list = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  }
  for (const [index, rows] of Object.values(sheets).entries())
    texts[`xl/worksheets/sheet${index + 1}.xml`] = typeof rows === 'string' ? rows : sheetXml(rows)
  return Object.entries(texts).map(([name, text]) => ({ name, content: Buffer.from(declaration + text) }))
}

/** An XLSX workbook, as spreadsheets write it. */
export const workbookOf = (sheets: Readonly<Record<string, readonly (readonly Cell[])[] | string>>): Buffer =>
  zipOf(workbookFiles(sheets))
