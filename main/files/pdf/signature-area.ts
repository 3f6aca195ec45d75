import { contentWidth, type DocumentWriter, page } from './document-writer.ts'

const boxHeight = 70

/** A heading, the lines to fill in by hand, and an empty frame to sign in; never split over two pages. */
export function drawSignatureArea(writer: DocumentWriter, heading: string, lines: readonly string[]): void {
  writer.ensureSpace(boxHeight + 40 + 18 * lines.length)
  writer.heading(2, heading)
  for (const line of lines) writer.paragraph(line)
  const top = writer.y
  writer.artifact('Layout', () => {
    writer.pdf.lineWidth(0.8).strokeColor('#555555')
    writer.pdf.rect(page.margin, top, contentWidth / 2, boxHeight).stroke()
  })
  writer.y = top + boxHeight + 4
}
