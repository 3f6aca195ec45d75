import { escapeXml } from './finance/xml-writer.ts'
import { writeZip } from './zip-writer.ts'

/** A cell: a text, a whole number, or an amount in integer cents; a spreadsheet adds both up. */
export type WorkbookCell = string | number | Readonly<{ cents: number }>

/** One sheet with its header; widths are in characters. */
export type WorkbookSheet = Readonly<{
  name: string
  columns: readonly Readonly<{ header: string; width: number }>[]
  rows: readonly (readonly WorkbookCell[])[]
}>

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** XML has no way to write most control characters; a workbook writes them by their number (ECMA-376, ST_Xstring). */
const text = (value: string): string =>
  escapeXml(
    value
      .replace(/_x[0-9A-Fa-f]{4}_/gu, (written) => `_x005F${written}`)
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (sign) =>
        sign === '\t' || sign === '\n' ? sign : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  )

const decimal = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** Every text is a text whatever it looks like, so that no spreadsheet runs one as a formula. */
function cell(value: WorkbookCell, at: string, style: number): string {
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`
  return typeof value === 'string'
    ? `<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${text(value)}</t></is></c>`
    : `<c r="${at}" s="2"><v>${decimal(value.cents)}</v></c>`
}

/** A, B, ... Z: no sheet written here is wider. */
const columnName = (index: number): string => String.fromCharCode(65 + index)

const row = (cells: readonly WorkbookCell[], number: number, style: number): string =>
  `<row r="${number}">${cells.map((value, index) => cell(value, `${columnName(index)}${number}`, style)).join('')}</row>`

const sheetXml = ({ columns, rows }: WorkbookSheet): string =>
  [
    `${declaration}<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${row(
      columns.map(({ header }) => header),
      1,
      1,
    )}`,
    ...rows.map((cells, index) => row(cells, index + 2, 0)),
    '</sheetData></worksheet>',
  ].join('')

/** Three styles: plain, bold for the header, two decimals for amounts (built-in format 4). */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`

const part = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) })

/**
 * Writes one sheet as an XLSX workbook, the same bytes for the same content: no date, no author, nothing packed. Amounts and
 * counts are numbers, all the rest is text (reliability.md, formula injection).
 */
export function writeWorkbook(sheet: WorkbookSheet): Uint8Array {
  return writeZip([
    part(
      '[Content_Types].xml',
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet1.xml', sheetXml(sheet)),
    part('xl/styles.xml', styles),
  ])
}
