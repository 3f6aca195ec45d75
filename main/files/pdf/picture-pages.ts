import { PDFDocument } from '@cantoo/pdf-lib'

/** A4 in points, and the margin that printers leave. */
const paper = { short: 595.28, long: 841.89 } as const
const margin = 20

/** A PDF with one clean picture a page, as large as A4 allows, on its side where the picture lies. */
export async function picturePages(
  pictures: readonly Readonly<{ mime: string; bytes: Uint8Array }>[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (const { mime, bytes } of pictures) {
    const picture = await (mime === 'image/jpeg' ? document.embedJpg(bytes) : document.embedPng(bytes))
    const lies = picture.width > picture.height
    const [width, height] = lies ? [paper.long, paper.short] : [paper.short, paper.long]
    const scale = Math.min((width - 2 * margin) / picture.width, (height - 2 * margin) / picture.height)
    const drawn = { width: picture.width * scale, height: picture.height * scale }
    const page = document.addPage([width, height])
    page.drawImage(picture, { x: (width - drawn.width) / 2, y: (height - drawn.height) / 2, ...drawn })
  }
  return document.save()
}
