import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import type { Language } from '../../../shared/text/catalogue.ts'
import { withFrenchSpaces } from '../../../shared/text/french-spaces.ts'
import { escapeXml } from '../finance/xml-writer.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { type StructureElement, tag } from './structure.ts'

/** What a document is, apart from its content. `fingerprint` is any text that changes when the content does. */
export type DocumentSetup = Readonly<{
  title: string
  author: string
  subject: string
  /** Civil date written as creation date: a document never says when it was printed, only when it was issued. */
  issueDate: string
  fingerprint: string
  /** French unless said. */
  language?: Language
}>

export type TextStyle = Readonly<{ bold?: boolean; size?: number; colour?: string }>
export type Column = Readonly<{ x: number; width: number }>
export type Box = Column & Readonly<{ y: number }>

/** A4 in points; text never goes below 12 points (ux.md 1.5). */
export const page = { width: 595.28, height: 841.89, margin: 42, top: 36, bottom: 40 } as const
export const contentWidth = page.width - 2 * page.margin
export const bodySize = 12
const lineGap = 0.6
const headingSizes = { 1: 16, 2: 13, 3: 12 } as const
const ink = '#000000'
const accent = '#1b3a6b'

/** How a PDF names the languages. */
export const languageTags = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>

const oneLine = (text: string): string => text.normalize('NFC').replace(/\p{Cc}/gu, ' ')

/** pdfkit puts title, author and subject into the XMP packet as they are: a `<` or `&` in a name would break its XML. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const write = pdf.endMetadata.bind(pdf)
  pdf.endMetadata = () => {
    // Called after the information dictionary is written, which wants the texts as they are.
    for (const key of ['Title', 'Author', 'Subject'] as const) {
      const text = pdf.info[key]
      if (text !== undefined) pdf.info[key] = escapeXml(text)
    }
    write()
  }
}

/**
 * Writes one tagged PDF from top to bottom: reading order is the order of calls. Positions are points from the top left
 * corner. Every mark is either inside a structure element or an artifact; `artifact` must not be called inside one.
 */
export class DocumentWriter {
  readonly pdf: PDFKit.PDFDocument
  readonly #root: StructureElement
  /** Where the next element goes: the document, or the part under way. */
  #container: StructureElement
  #firstPageOfPart = 0
  readonly #fonts: PdfFonts
  readonly #chunks: Uint8Array[] = []
  readonly #done: Promise<void>

  constructor(setup: DocumentSetup, fonts: PdfFonts) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: { top: page.top, left: page.margin, right: page.margin, bottom: page.bottom },
      pdfVersion: '1.7',
      tagged: true,
      // pdfkit writes the PDF/UA marker for this value, which its types do not list.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      lang: languageTags[setup.language ?? 'fr'],
      displayTitle: true,
      bufferPages: true,
      // An empty name keeps pdfkit from loading Helvetica, which would not be embedded.
      font: '',
      info: {
        Title: oneLine(setup.title),
        Author: oneLine(setup.author),
        Subject: oneLine(setup.subject),
        Creator: 'Imagin',
        Producer: 'Imagin, pdfkit',
        CreationDate: new Date(`${setup.issueDate}T00:00:00Z`),
        ModDate: new Date(`${setup.issueDate}T00:00:00Z`),
      },
    })
    // The identifier pdfkit makes depends on the title and dates only: two contents must not share one.
    const identifier = createHash('sha256').update(setup.fingerprint).digest().subarray(0, 16)
    Reflect.set(this.pdf, '_id', identifier)
    escapeMetadata(this.pdf)
    this.#done = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
      this.pdf.on('end', resolve)
      this.pdf.on('error', reject)
    })
    this.#fonts = fonts
    // pdfkit takes a parsed font as well as bytes; its types know only the bytes.
    this.pdf.registerFont('regular', fonts.regular as unknown as PDFKit.Mixins.PDFFontSource)
    this.pdf.registerFont('bold', fonts.bold as unknown as PDFKit.Mixins.PDFFontSource)
    this.pdf.font('regular').fontSize(bodySize).fillColor(ink)
    this.#root = tag(this.pdf, 'Document')
    this.#container = this.#root
    this.pdf.addStructure(this.#root)
  }

  /** Next free position from the top of the page. */
  get y(): number {
    return this.pdf.y
  }

  set y(position: number) {
    this.pdf.y = position
  }

  get pageCount(): number {
    return this.pdf.bufferedPageRange().count
  }

  /** Pages the part under way has so far, or the document where it has no parts. */
  get pagesOfPart(): number {
    return this.pageCount - this.#firstPageOfPart
  }

  /** Puts an element of the caller's own where the next one goes. */
  add(element: StructureElement): void {
    this.#container.add(element)
  }

  /**
   * One of several documents of a file, with its bookmark and its own branch of the structure. It begins on a fresh sheet:
   * printed on both sides, no two documents share one; or on a page of its own where they belong together.
   */
  part(title: string, drawing: () => void, begins: 'sheet' | 'page' = 'sheet'): void {
    if (this.pageCount > 1 || this.y > page.top) {
      if (begins === 'sheet' && this.pageCount % 2 === 1) this.startPage()
      this.startPage()
    }
    this.#firstPageOfPart = this.pageCount - 1
    // Without `fit`, which its types do not list, pdfkit sends the reader to the right edge of the page.
    this.pdf.outline.addItem(oneLine(title), { fit: true } as { expanded?: boolean })
    const part = tag(this.pdf, 'Part', { title: oneLine(title) })
    this.#root.add(part)
    this.#container = part
    drawing()
    part.end()
    this.#container = this.#root
  }

  /** Sets the face for what is measured or drawn next. */
  style({ bold = false, size = bodySize, colour = ink }: TextStyle = {}): void {
    this.pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colour)
  }

  /** Text as the fonts can draw it: composed, without control characters, `?` where they have no sign. */
  printable(text: string): string {
    const composed = withFrenchSpaces(
      text
        .normalize('NFC')
        .replace(/\r\n?/gu, '\n')
        .replace(/(?!\n)\p{Cc}/gu, ' '),
    )
    return composed.replace(/[^\x20-\x7e\u00a0-\u017f\n]/gu, (sign) =>
      this.#fonts.regular.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) ? sign : '?',
    )
  }

  /** Height in points of a text in the current style once wrapped to a width. */
  heightOf(text: string, width: number): number {
    return this.pdf.heightOfString(this.printable(text) || ' ', { width, lineGap })
  }

  /** Width in points of a text on one line in the current style. */
  widthOf(text: string): number {
    return this.pdf.widthOfString(this.printable(text))
  }

  /** Draws wrapped text in the current style at the next position of a column; call it inside an element or artifact. */
  draw(text: string, box: Box, align: 'left' | 'right' = 'left'): void {
    this.pdf.text(this.printable(text), box.x, box.y, { width: box.width, lineGap, align })
  }

  /** Goes to a new page when less than `height` points are left on this one. */
  ensureSpace(height: number): void {
    if (this.y + height > page.height - page.bottom) this.startPage()
  }

  startPage(): void {
    this.pdf.addPage()
  }

  heading(level: 1 | 2 | 3, text: string, column?: Column): void {
    const size = headingSizes[level]
    this.gap(level === 1 ? 4 : 5)
    const style = { bold: true, size, colour: accent }
    this.style(style)
    // A heading takes a line or two of what follows with it.
    this.ensureSpace(this.heightOf(text, contentWidth) + 1.5 * bodySize)
    // A new page starts with its own colours.
    this.style(style)
    this.#element(`H${level}`, text, { x: page.margin, width: contentWidth, ...column, y: this.y })
    this.gap(1)
    this.style()
  }

  /** A paragraph over the whole width, or in a given column, or at a given height. */
  paragraph(text: string, style: TextStyle = {}, box?: Column & Readonly<{ y?: number }>): void {
    this.style(style)
    this.#element('P', text, { x: page.margin, y: this.y, width: contentWidth, ...box })
    this.gap(2)
    this.style()
  }

  list(items: readonly string[], marks: 'numbers' | 'bullets' = 'bullets'): void {
    const list = tag(this.pdf, 'L', { numbering: marks === 'numbers' ? 'Decimal' : 'Disc' })
    this.add(list)
    for (const [index, item] of items.entries()) {
      this.style()
      this.ensureSpace(Math.min(this.heightOf(item, contentWidth - 18), 8 * bodySize))
      const top = this.y
      const entry = tag(this.pdf, 'LI')
      list.add(entry)
      const label = tag(this.pdf, 'Lbl')
      entry.add(label)
      label.add(() => this.draw(marks === 'numbers' ? `${index + 1}.` : '•', { x: page.margin, y: top, width: 16 }))
      const body = tag(this.pdf, 'LBody')
      entry.add(body)
      body.add(() => this.draw(item, { x: page.margin + 18, y: top, width: contentWidth - 18 }))
      entry.end()
    }
    list.end()
    this.gap(2)
  }

  /** A picture that carries meaning, with its alternative text; `drawing` gets its top left corner. */
  figure(
    alternative: string,
    { x = page.margin, width, height }: Readonly<{ x?: number; width: number; height: number }>,
    drawing: (x: number, y: number) => void,
  ): void {
    this.ensureSpace(height)
    const { y } = this
    const figure = tag(this.pdf, 'Figure', { alt: alternative, bbox: [x, y, x + width, y + height] })
    this.add(figure)
    figure.add(() => drawing(x, y))
    figure.end()
    this.y = y + height + 2
  }

  /** Draws what carries no meaning (rules, backgrounds, repeated headers), so that a reader skips it. */
  artifact(type: 'Layout' | 'Pagination', drawing: () => void): void {
    this.pdf.markContent('Artifact', { type })
    drawing()
    this.pdf.endMarkedContent()
  }

  gap(points: number): void {
    this.y += points
  }

  /** Numbers the pages, closes the document and gives its bytes. `footer` gets the page number and the page count; empty leaves none. */
  async finish(footer: (page: number, total: number) => string): Promise<Uint8Array> {
    const { count } = this.pdf.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      this.pdf.switchToPage(index)
      // Writing inside the bottom margin would otherwise open a new page.
      this.pdf.page.margins.bottom = 0
      this.style({ colour: '#333333' })
      const box = { x: page.margin, y: page.height - 32, width: contentWidth }
      const text = footer(index + 1, count)
      if (text !== '') this.artifact('Pagination', () => this.draw(text, box))
    }
    this.#root.end()
    this.pdf.end()
    await this.#done
    return new Uint8Array(Buffer.concat(this.#chunks))
  }

  #element(type: string, text: string, box: Box): void {
    const element = tag(this.pdf, type)
    this.add(element)
    element.add(() => this.draw(text, box))
    element.end()
  }
}
