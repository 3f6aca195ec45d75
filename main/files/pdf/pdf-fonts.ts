import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** A font once parsed; pdfkit takes it wherever it takes a font's bytes. */
export type ParsedFont = Readonly<{
  hasGlyphForCodePoint(code: number): boolean
  layout(text: string): unknown
}>

/** The two embedded faces (Liberation Sans, SIL OFL 1.1), read and parsed once for a whole run of documents. */
export type PdfFonts = Readonly<{ regular: ParsedFont; bold: ParsedFont }>

type DocumentWithFont = Readonly<{ _font: { font: ParsedFont } }>

/**
 * Parses a font with the parser pdfkit brings along. Parsing is most of the cost of a small document, hence one parsed
 * font for many documents; it holds caches, never anything of a document.
 */
function parseFont(bytes: Buffer): ParsedFont {
  const document = new PDFDocument({ autoFirstPage: false, font: '' }).font(bytes)
  return (document as unknown as DocumentWithFont)._font.font
}

/** Reads the fonts from `<resourcesFolder>/fonts`; rejects when a file is missing, which is a broken installation. */
export async function loadPdfFonts(resourcesFolder: string): Promise<PdfFonts> {
  const load = async (name: string) => parseFont(await readFile(join(resourcesFolder, 'fonts', name)))
  const [regular, bold] = await Promise.all([load('LiberationSans-Regular.ttf'), load('LiberationSans-Bold.ttf')])
  return { regular, bold }
}
