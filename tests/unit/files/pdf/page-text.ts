import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

type Page = ReturnType<PDFDocument['getPages']>[number]

const decoded = (stream: PDFRawStream): string => new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())

/** The drawing operators of a page. */
export function pageContent(page: Page, document: PDFDocument): string {
  const contents = page.node.get(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
  return streams
    .map((entry) => (entry instanceof PDFRef ? document.context.lookup(entry) : entry))
    .filter((stream) => stream instanceof PDFRawStream)
    .map(decoded)
    .join('\n')
}

/** What each glyph of an embedded font says, from the map a screen reader uses. */
function glyphTexts(font: PDFDict): readonly string[] {
  const map = font.lookup(PDFName.of('ToUnicode'))
  if (!(map instanceof PDFRawStream)) return []
  const ranges = [...decoded(map).matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/gu)]
  return ranges.flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]*)>/gu)].map(([, codes = '']) =>
      String.fromCharCode(
        ...codes
          .split(' ')
          .filter(Boolean)
          .map((code) => Number.parseInt(code, 16)),
      ),
    ),
  )
}

/** The text of a page in the order it is drawn, words as they come, blanks squeezed and no-break spaces made plain. */
export function pageText(page: Page, document: PDFDocument): string {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'))
  const glyphs = new Map<string, readonly string[]>()
  if (fonts instanceof PDFDict) {
    for (const [name] of fonts.entries()) {
      const font = fonts.lookup(name)
      if (font instanceof PDFDict) glyphs.set(name.decodeText(), glyphTexts(font))
    }
  }
  let current: readonly string[] = []
  let text = ''
  for (const [token, font, shown] of pageContent(page, document).matchAll(/\/(\w+) [\d.]+ Tf|\[(.*?)\] TJ|\bET\b/gu)) {
    if (font !== undefined) current = glyphs.get(font) ?? []
    else if (token === 'ET') text += ' '
    else {
      for (const [, hexadecimal = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/gu)) {
        for (const [glyph] of hexadecimal.matchAll(/.{4}/gu)) text += current[Number.parseInt(glyph, 16)] ?? '\ufffd'
      }
    }
  }
  return text.replace(/[\s\u00a0]+/gu, ' ').trim()
}
