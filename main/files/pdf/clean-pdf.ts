import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import { type DocumentChange, documentLimits } from '../../../shared/model/claim-documents.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { disarmPdf, largestPicture } from './disarm-pdf.ts'
import { holdsMoreThanPages, isEnciphered, packsObjectsOddly, unpacksTooMuch } from './pdf-bytes.ts'

export type CleanPdf = Readonly<{
  bytes: Uint8Array
  change: Extract<DocumentChange, 'neutralised' | 'unlocked'> | null
}>

/** The largest page that readers of PDF agree to draw, in points. */
const widestPage = 14_400
/** A page of paper scanned in black and white at 600 points an inch has 35 million pixels. */
const mostMegapixels = 100
/** What an enciphered file unpacks to cannot be measured beforehand: only small ones are opened. */
const mostEnciphered = 500_000

type Loaded = Readonly<{ document: PDFDocument; wasLocked: boolean }>

/** Opens a PDF that anybody may read but not change (an empty password); a bank often gives such ones. */
async function loadLocked(bytes: Buffer): Promise<Result<Loaded>> {
  try {
    if (bytes.length > mostEnciphered) return refuse('claimDocuments.pdfEncrypted')
    return ok({ document: await PDFDocument.load(bytes, { password: '', updateMetadata: false }), wasLocked: true })
  } catch {
    return refuse('claimDocuments.pdfEncrypted')
  }
}

async function load(bytes: Buffer): Promise<Result<Loaded>> {
  if (isEnciphered(bytes)) return loadLocked(bytes)
  try {
    const document = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false })
    return ok({ document, wasLocked: false })
  } catch (error) {
    return error instanceof EncryptedPDFError ? loadLocked(bytes) : refuse('claimDocuments.pdfBroken')
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
async function pagesAlone(document: PDFDocument): Promise<Result<Uint8Array>> {
  const alone = await PDFDocument.create()
  for (const page of await alone.copyPages(document, document.getPageIndices())) alone.addPage(page)
  const bytes = await alone.save({ useObjectStreams: false, updateFieldAppearances: false })
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return holdsMoreThanPages(view) ? refuse('claimDocuments.pdfActive') : ok(bytes)
}

async function cleaned(bytes: Buffer, { document, wasLocked }: Loaded): Promise<Result<CleanPdf>> {
  const judged = judgePages(document)
  if (!judged.ok) return judged
  const isActive = disarmPdf(document) > 0 || holdsMoreThanPages(bytes)
  if (!isActive && !wasLocked) return ok({ bytes, change: null })
  const alone = await pagesAlone(document)
  return alone.ok ? ok({ bytes: alone.value, change: isActive ? 'neutralised' : 'unlocked' }) : alone
}

/**
 * Reads a PDF through. One that holds pages and nothing else is kept byte for byte: it is evidence, and may be signed.
 * One with scripts, actions, attached files or anything around it is written again with its pages alone, and so is one
 * protected against changes. Refused: those with a password, broken, too long or too dense ones.
 */
export async function cleanPdf(bytes: Buffer): Promise<Result<CleanPdf>> {
  if (!bytes.includes('%%EOF') || packsObjectsOddly(bytes)) return refuse('claimDocuments.pdfBroken')
  if (unpacksTooMuch(bytes)) return refuse('claimDocuments.pdfTooDense')
  const loaded = await load(bytes)
  if (!loaded.ok) return loaded
  try {
    return await cleaned(bytes, loaded.value)
  } catch {
    return refuse('claimDocuments.pdfBroken')
  }
}
