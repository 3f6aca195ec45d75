/** A picture the writer can draw, with its size as it is read: turned as its camera said. */
export type Picture = Readonly<{ width: number; height: number; source: PDFKit.Mixins.ImageSrc }>

type Opened = Readonly<{ width: number; height: number; orientation?: number }>

/** What pdfkit's types leave out: a picture opened once can be drawn, and tells its size. */
type Opener = Readonly<{ openImage(bytes: Buffer): Opened }>

/** Orientations from 5 on lie on their side. */
const lyingFrom = 5

/** Opens a JPEG or a PNG; null for anything that cannot be drawn. */
export function openPicture(pdf: PDFKit.PDFDocument, bytes: Uint8Array): Picture | null {
  try {
    const opened = (pdf as unknown as Opener).openImage(Buffer.from(bytes))
    const source = opened as unknown as PDFKit.Mixins.ImageSrc
    const { width, height, orientation = 1 } = opened
    return orientation >= lyingFrom ? { width: height, height: width, source } : { width, height, source }
  } catch {
    return null
  }
}
