import { PDFDocument, PDFName, type PDFPage, type TransformationMatrix } from '@cantoo/pdf-lib'

/** Size of a page as it is read, in points: turned as its file says. */
export type PageSize = Readonly<{ width: number; height: number }>

/** A PDF whose pages can be placed in another one. */
export type OpenedPdf = Readonly<{ document: PDFDocument; pages: readonly PageSize[] }>

/** A page of another file, under the name by which the content of one of our pages draws it. Pages count from 0. */
export type PlacedPage = Readonly<{ name: string; page: number; source: OpenedPdf; sourcePage: number }>

const angleOf = (page: PDFPage): number => ((page.getRotation().angle % 360) + 360) % 360

function sizeOf(page: PDFPage): PageSize {
  const { width, height } = page.getCropBox()
  return angleOf(page) % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** Takes a page, turned as its file says, to the origin. */
function uprightMatrix(page: PDFPage): TransformationMatrix {
  const { x, y, width, height } = page.getCropBox()
  switch (angleOf(page)) {
    case 90:
      return [0, -1, 1, 0, -y, x + width]
    case 180:
      return [-1, 0, 0, -1, x + width, y + height]
    case 270:
      return [0, 1, -1, 0, y + height, -x]
    default:
      return [1, 0, 0, 1, -x, -y]
  }
}

const hasContent = (page: PDFPage): boolean => page.node.Contents() !== undefined

/** Copies pages of one file into a document; what they use together is copied once. */
async function copyInto(document: PDFDocument, pages: readonly PDFPage[]) {
  const boxes = pages.map((page) => {
    const { x, y, width, height } = page.getCropBox()
    return { left: x, bottom: y, right: x + width, top: y + height }
  })
  return document.embedPages([...pages], boxes, pages.map(uprightMatrix))
}

/** What people typed in the fields of a form becomes part of its pages, which alone are copied. */
function flattenForm(document: PDFDocument): void {
  try {
    document.getForm().flatten()
  } catch {
    // A form too broken to be flattened leaves its pages as they are.
  }
}

/** Opens a PDF to place its pages; null when it is encrypted or broken, which is found out by copying it once. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    flattenForm(document)
    const pages = document.getPages().map(sizeOf)
    if (pages.length === 0 || pages.some(({ width, height }) => width <= 0 || height <= 0)) return null
    const trial = await PDFDocument.create()
    await copyInto(trial, document.getPages().filter(hasContent))
    await trial.flush()
    return { document, pages }
  } catch {
    return null
  }
}

/**
 * Gives the pages of a finished document the drawings they name: pages of other files, without their links, scripts and
 * fields. The document is changed in place, so that its structure, its language and its identifier stay.
 */
export async function placePages(bytes: Uint8Array, placed: readonly PlacedPage[]): Promise<Uint8Array> {
  if (placed.length === 0) return bytes
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  for (const source of new Set(placed.map((one) => one.source))) {
    // A page without any content leaves nothing to draw.
    const own = placed.filter((one) => one.source === source && hasContent(source.document.getPage(one.sourcePage)))
    const copies = await copyInto(
      document,
      own.map(({ sourcePage }) => source.document.getPage(sourcePage)),
    )
    for (const [index, { name, page }] of own.entries()) {
      const copy = copies[index]
      if (copy !== undefined) document.getPage(page).node.setXObject(PDFName.of(name), copy.ref)
    }
  }
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}
