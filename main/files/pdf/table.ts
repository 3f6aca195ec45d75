import { bodySize, contentWidth, type DocumentWriter, page } from './document-writer.ts'
import { type StructureElement, tag } from './structure.ts'

/** `share` is the column's part of the width; `rowHeader` marks the column that names each row. */
export type Column = Readonly<{ header: string; share: number; align?: 'left' | 'right'; rowHeader?: boolean }>

export type Table = Readonly<{
  columns: readonly Column[]
  rows: readonly (readonly string[])[]
  /** Space above and below the text of a cell; 2.5 points unless said. */
  padding?: number
  /** A last row set in bold, such as a total. */
  total?: readonly string[]
}>

const padding = { x: 4, y: 2.5 } as const
const headerColour = '#e4e9f2'
const ruleColour = '#8a94a6'

type Placed = Readonly<{ column: Column; x: number; width: number }>

function place(columns: readonly Column[]): readonly Placed[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  let x: number = page.margin
  return columns.map((column) => {
    const width = (contentWidth * column.share) / shares
    const placed = { column, x, width }
    x += width
    return placed
  })
}

class TableDrawing {
  readonly #writer: DocumentWriter
  readonly #placed: readonly Placed[]
  readonly #table: StructureElement
  readonly #padding: number

  constructor(writer: DocumentWriter, columns: readonly Column[], verticalPadding: number = padding.y) {
    this.#writer = writer
    this.#padding = verticalPadding
    this.#placed = place(columns)
    this.#table = tag(writer.pdf, 'Table')
    writer.add(this.#table)
  }

  height(cells: readonly string[], bold: boolean): number {
    this.#writer.style({ bold })
    const heights = this.#placed.map(({ width }, index) =>
      this.#writer.heightOf(cells[index] ?? '', width - 2 * padding.x),
    )
    return Math.max(...heights) + 2 * this.#padding
  }

  #cell(text: string, { column, x, width }: Placed, top: number): void {
    const box = { x: x + padding.x, y: top + this.#padding, width: width - 2 * padding.x }
    this.#writer.draw(text, box, column.align)
  }

  #rule(y: number): void {
    this.#writer.artifact('Layout', () => {
      this.#writer.pdf.lineWidth(0.6).strokeColor(ruleColour)
      this.#writer.pdf
        .moveTo(page.margin, y)
        .lineTo(page.margin + contentWidth, y)
        .stroke()
    })
  }

  #background(top: number, height: number): void {
    this.#writer.artifact('Layout', () => {
      this.#writer.pdf.rect(page.margin, top, contentWidth, height).fill(headerColour)
    })
  }

  /** Draws the header row: header cells the first time, an artifact when it is repeated on a later page. */
  header(repeated: boolean): void {
    const writer = this.#writer
    const cells = this.#placed.map(({ column }) => column.header)
    const height = this.height(cells, true)
    const top = writer.y
    this.#background(top, height)
    writer.style({ bold: true })
    if (repeated) {
      writer.artifact('Pagination', () => {
        for (const placed of this.#placed) this.#cell(placed.column.header, placed, top)
      })
    } else {
      const row = tag(writer.pdf, 'TR')
      this.#table.add(row)
      for (const placed of this.#placed) {
        const cell = tag(writer.pdf, 'TH', { scope: 'Column' })
        row.add(cell)
        cell.add(() => this.#cell(placed.column.header, placed, top))
      }
      row.end()
    }
    this.#rule(top + height)
    writer.y = top + height
  }

  row(cells: readonly string[], height: number, bold: boolean, lang?: string): void {
    const writer = this.#writer
    const top = writer.y
    const row = tag(writer.pdf, 'TR')
    this.#table.add(row)
    for (const [index, placed] of this.#placed.entries()) {
      const heads = placed.column.rowHeader === true
      writer.style({ bold: bold || heads })
      const cell = heads ? tag(writer.pdf, 'TH', { scope: 'Row' }) : tag(writer.pdf, 'TD', { ...(lang && { lang }) })
      row.add(cell)
      cell.add(() => this.#cell(cells[index] ?? '', placed, top))
    }
    row.end()
    this.#rule(top + height)
    writer.y = top + height
  }

  end(): void {
    this.#table.end()
    this.#writer.style()
    this.#writer.gap(4)
  }
}

/** Widest sign of the bold face at body size, in points, and lines that surely fit a page under a header row. */
const widestSign = 12
const safeLines = 40

function cut(text: string, longest: number): readonly string[] {
  if (text.length <= longest) return [text]
  const space = text.lastIndexOf(' ', longest)
  const end = space > longest / 2 ? space : longest
  return [text.slice(0, end), ...cut(text.slice(end).trimStart(), longest)]
}

/** A text in pieces that each surely fit one page in a column of this width. */
export function cutToFit(text: string, width: number): readonly string[] {
  return cut(text, Math.max(1, Math.floor(width / widestSign)) * safeLines)
}

/** Cuts what would not fit a page, so that the rest goes on in rows of its own instead of running off the sheet. */
function fitting(cells: readonly string[], columns: readonly Column[]): readonly (readonly string[])[] {
  const parts = place(columns).map(({ width }, index) => cutToFit(cells[index] ?? '', width - 2 * padding.x))
  const rows = Math.max(...parts.map((part) => part.length))
  return Array.from({ length: rows }, (_, row) => parts.map((part) => part[row] ?? ''))
}

/** Draws a table with real header cells; the header row is drawn again at the top of each page the table reaches. */
export function drawTable(writer: DocumentWriter, table: Table): void {
  const drawing = new TableDrawing(writer, table.columns, table.padding)
  const headers = table.columns.map((column) => column.header)
  writer.ensureSpace(drawing.height(headers, true) + 2 * bodySize + 4 * padding.y)
  drawing.header(false)
  const rows = [
    ...table.rows.flatMap((row) => fitting(row, table.columns)).map((cells) => ({ cells, bold: false })),
    ...(table.total ? [{ cells: table.total, bold: true }] : []),
  ]
  for (const { cells, bold } of rows) {
    const height = drawing.height(cells, bold)
    if (writer.y + height > page.height - page.bottom) {
      writer.startPage()
      drawing.header(true)
    }
    drawing.row(cells, height, bold)
  }
  drawing.end()
}

/** A label, its value, and the language of the value where it is not the document's. */
export type KeyValue = readonly [label: string, value: string | null, lang?: string]

/** Labels and values: a table without a header row, whose first column heads each row. Empty values are left out. */
export function drawKeyValues(writer: DocumentWriter, pairs: readonly KeyValue[], labelShare = 0.27): void {
  const columns = [
    { header: '', share: labelShare, rowHeader: true },
    { header: '', share: 1 - labelShare },
  ]
  const drawing = new TableDrawing(writer, columns)
  for (const [label, value, lang] of pairs) {
    if (value === null || value === '') continue
    for (const cells of fitting([label, value], columns)) {
      const height = drawing.height(cells, true)
      writer.ensureSpace(height)
      drawing.row(cells, height, false, lang)
    }
  }
  drawing.end()
}
