export type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>

export type TagOptions = Readonly<{
  /** Header cells: which cells they head. */
  scope?: 'Column' | 'Row'
  /** Lists: how their labels count. */
  numbering?: 'Decimal' | 'Disc'
  /** Cells that cover several columns. */
  columns?: number
  alt?: string
  title?: string
  /** Of the words inside, where it is not the document's. */
  lang?: string
  bbox?: readonly [left: number, top: number, right: number, bottom: number]
}>

type Attributed = Readonly<{ dictionary: { data: Record<string, unknown> } }>

/**
 * Makes a structure element with the attributes PDF/UA asks for (scope of header cells, numbering of lists). pdfkit's
 * types know neither `scope` nor `bbox`, and it has no option for list numbering, hence the two casts kept here.
 */
export function tag(pdf: PDFKit.PDFDocument, type: string, options: TagOptions = {}): StructureElement {
  const { numbering, columns, ...known } = options
  const element = pdf.struct(type, { ...known } as PDFKit.Mixins.StructureElementOptions)
  const { data } = (element as unknown as Attributed).dictionary
  if (numbering) data.A = { O: 'List', ListNumbering: numbering }
  if (columns) data.A = { ...(data.A as object | undefined), O: 'Table', ColSpan: columns }
  return element
}
