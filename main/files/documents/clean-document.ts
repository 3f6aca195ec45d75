import type { DocumentChange } from '../../../shared/model/claim-documents.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type DocumentType, documentTypeOf, isTelephonePhoto } from '../document-type.ts'
import { cleanGif } from '../images/clean-gif.ts'
import { cleanJpeg } from '../images/clean-jpeg.ts'
import { cleanPng } from '../images/clean-png.ts'
import { cleanPdf } from '../pdf/clean-pdf.ts'
import { picturePages } from '../pdf/picture-pages.ts'

/** What may be kept of a deposited file, with what was done to it. */
export type CleanDocument = DocumentType &
  Readonly<{ bytes: Uint8Array<ArrayBuffer>; changes: readonly DocumentChange[] }>

const png = { mime: 'image/png', extension: 'png' } as const
const pdf = { mime: 'application/pdf', extension: 'pdf' } as const

/** A page at 170 points an inch: legible, and as many pages as can be joined stay within the size of one document. */
const joinedSide = 2_000

async function cleaned(type: DocumentType, bytes: Buffer, longestSide?: number): Promise<Result<CleanDocument>> {
  if (type.mime === 'application/pdf') {
    const pdf = await cleanPdf(bytes)
    if (!pdf.ok) return pdf
    const { change } = pdf.value
    return ok({ ...type, bytes: copied(pdf.value.bytes), changes: change === null ? [] : [change] })
  }
  if (type.mime === 'image/jpeg') {
    const jpeg = cleanJpeg(bytes, longestSide)
    if (!jpeg.ok) return jpeg
    return ok({ ...type, bytes: copied(jpeg.value.bytes), changes: jpeg.value.resized ? ['resized'] : [] })
  }
  const isGif = type.mime === 'image/gif'
  const picture = isGif ? cleanGif(bytes) : cleanPng(bytes)
  return picture.ok ? ok({ ...png, bytes: copied(picture.value), changes: isGif ? ['converted'] : [] }) : picture
}

/** Bytes of their own, so that nothing of the file goes to the other thread with them. */
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/**
 * Opens a deposited file, whatever it is called: a PDF is read through, an image decoded and written again. What is
 * given back holds what a page shows and nothing else; anything that cannot be opened whole is refused with its reason
 * (F288, F297).
 */
export async function cleanDocument(content: Uint8Array, pdfOnly: boolean): Promise<Result<CleanDocument>> {
  if (content.length === 0) return refuse('claimDocuments.empty')
  const type = documentTypeOf(content)
  if (type === null) return refuse(isTelephonePhoto(content) ? 'claimDocuments.telephonePhoto' : 'claimDocuments.type')
  if (pdfOnly && type.mime !== 'application/pdf') return refuse('claimDocuments.pdfOnly')
  return cleaned(type, bufferOf(content))
}

const bufferOf = (content: Uint8Array): Buffer => Buffer.from(content.buffer, content.byteOffset, content.length)

/** Opens pictures like any deposited file and makes one PDF of them, in their order (ux.md S8). */
export async function joinPictures(contents: readonly Uint8Array[]): Promise<Result<CleanDocument>> {
  const pictures: CleanDocument[] = []
  for (const content of contents) {
    const type = documentTypeOf(content)
    if (type === null)
      return refuse(isTelephonePhoto(content) ? 'claimDocuments.telephonePhoto' : 'claimDocuments.type')
    if (type.mime === 'application/pdf') return refuse('claimDocuments.joinsPictures')
    const picture = await cleaned(type, bufferOf(content), joinedSide)
    if (!picture.ok) return picture
    pictures.push(picture.value)
  }
  const bytes = copied(await picturePages(pictures))
  const changes: DocumentChange[] = pictures.some(({ changes }) => changes.includes('resized')) ? ['resized'] : []
  return ok({ ...pdf, bytes, changes: ['joined', ...changes] })
}
