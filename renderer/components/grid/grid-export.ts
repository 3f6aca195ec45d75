import { cellText, type GridColumn } from './grid-column.ts'

/** A cell that a spreadsheet would run as a formula is given as text. */
const asText = (text: string) =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s.,\u00a0\u202f]+$/.test(text) ? `'${text}` : text

const oneLine = (text: string) => asText(text).replace(/[\t\r\n]+/g, ' ')

/** Tab-separated text with titles, as spreadsheets paste it. */
export const asSpreadsheetText = <Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]) =>
  [
    columns.map(({ title }) => oneLine(title)),
    ...rows.map((row) => columns.map((column) => oneLine(cellText(column, row)))),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n')

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** CSV as French spreadsheets open it: `;`, CRLF, UTF-8 with its mark. */
export const asCsv = <Row>(columns: readonly GridColumn<Row>[], rows: readonly Row[]) =>
  `\ufeff${[
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => asText(cellText(column, row)))),
  ]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\r\n')}\r\n`

/** Hands a text to the browser as a file to save. */
export function downloadText(name: string, text: string, type = 'text/csv') {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
