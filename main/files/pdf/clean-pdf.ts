import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import { documentLimits } from '../../../shared/model/claim-documents.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { disarmPdf, largestPicture } from './disarm-pdf.ts'
import { holdsMoreThanPages, packsObjectsOddly, unpacksTooMuch } from './pdf-bytes.ts'

export type CleanPdf = Readonly<{ bytes: Uint8Array; neutralised: boolean }>

/** The largest page that readers of PDF agree to draw, in points. */
const widestPage = 14_400
/** A page of paper scanned in black and white at 600 points an inch has 35 million pixels. */
const mostMegapixels = 100

async function load(bytes: Buffer): Promise<Result<PDFDocument>> {
  try {
    return ok(await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false }))
  } catch (error) {
    return refuse(error instanceof EncryptedPDFError ? 'claimDocuments.pdfEncrypted' : 'claimDocuments.pdfBroken')
  }
}

/** What stops a document that could be opened: no page, too many, or larger than anything on paper. */
function judgePages(document: PDFDocument): Result<null> {
  const pages = document.getPages()
  if (pages.length === 0) return refuse('claimDocuments.pdfBroken')
  if (pages.length > documentLimits.pages)
    return refuse('claimDocuments.pdfTooLong', { pages: pages.length, most: documentLimits.pages })
  if (pages.some((page) => Math.max(page.getWidth(), page.getHeight()) > widestPage))
    return refuse('claimDocuments.pdfTooWide')
  const { width, height } = largestPicture(document)
  if (width * height > mostMegapixels * 1_000_000)
    return refuse('claimDocuments.imageTooWide', { width, height, most: mostMegapixels })
  return ok(null)
}

/** The pages alone, in a new file: what nothing on a page refers to is left behind. */
async function pagesAlone(document: PDFDocument): Promise<Result<CleanPdf>> {
  const alone = await PDFDocument.create()
  for (const page of await alone.copyPages(document, document.getPageIndices())) alone.addPage(page)
  const bytes = await alone.save({ useObjectStreams: false, updateFieldAppearances: false })
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return holdsMoreThanPages(view) ? refuse('claimDocuments.pdfActive') : ok({ bytes, neutralised: true })
}

/**
 * Reads a PDF through. One that holds pages and nothing else is kept byte for byte: it is evidence, and may be signed.
 * One with scripts, actions, attached files or anything around it is written again with its pages alone. Refused:
 * protected, broken, too long, too dense ones.
 */
export async function cleanPdf(bytes: Buffer): Promise<Result<CleanPdf>> {
  if (!bytes.includes('%%EOF') || packsObjectsOddly(bytes)) return refuse('claimDocuments.pdfBroken')
  if (unpacksTooMuch(bytes)) return refuse('claimDocuments.pdfTooDense')
  const loaded = await load(bytes)
  if (!loaded.ok) return loaded
  try {
    const judged = judgePages(loaded.value)
    if (!judged.ok) return judged
    const taken = disarmPdf(loaded.value)
    if (taken === 0 && !holdsMoreThanPages(bytes)) return ok({ bytes, neutralised: false })
    return await pagesAlone(loaded.value)
  } catch {
    return refuse('claimDocuments.pdfBroken')
  }
}
