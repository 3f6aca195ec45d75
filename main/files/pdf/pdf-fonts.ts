import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'

type Position = Record<string, number>
type Run = Readonly<{ glyphs: readonly unknown[]; positions: readonly Position[]; advanceWidth: number }>

/** A font once parsed; pdfkit takes it wherever it takes a font's bytes. */
export type ParsedFont = Readonly<{
  hasGlyphForCodePoint(code: number): boolean
  layout(text: string, features?: unknown): Run
}>

/** The two embedded faces (Liberation Sans, SIL OFL 1.1), read and parsed once for a whole run of documents. */
export type PdfFonts = Readonly<{ regular: ParsedFont; bold: ParsedFont }>

/** Words kept in the shape they were given; past it the cache starts again, so that names never fill the memory. */
const wordsKept = 20_000

/**
 * Shapes each word once for all documents: shaping is most of what is left of a document's cost. pdfkit scales positions
 * in place, so each caller gets its own, with a width that follows them as the parser's does.
 */
function shapeOnce(font: ParsedFont): ParsedFont {
  const shape = font.layout.bind(font)
  const known = new Map<string, Run>()
  const layout = (text: string, features?: unknown): Run => {
    if (features !== undefined) return shape(text, features)
    const run = known.get(text) ?? shape(text)
    if (known.size >= wordsKept) known.clear()
    known.set(text, run)
    const positions = run.positions.map((position) => ({ ...position }))
    return {
      glyphs: run.glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((width, { xAdvance = 0 }) => width + xAdvance, 0)
      },
    }
  }
  return Object.assign(font, { layout })
}

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
  const load = async (name: string) => shapeOnce(parseFont(await readFile(join(resourcesFolder, 'fonts', name))))
  const [regular, bold] = await Promise.all([load('LiberationSans-Regular.ttf'), load('LiberationSans-Bold.ttf')])
  return { regular, bold }
}
