import { inflateSync } from 'node:zlib'
import { ok, type Result, refuse } from '../../shared/model/result.ts'
import { documentTypeOf } from './document-type.ts'
import { jpegFrame, jpegHead } from './images/jpeg-segments.ts'
import { packedPixels, pngChunks, pngHeader, pngStart } from './images/png-chunks.ts'

/** An image that documents can show: nothing left in it but its picture. */
export type CleanImage = Readonly<{ mime: string; extension: string; bytes: Uint8Array }>

const largestSide = 3_000

type Fault = 'signatures.imageUnreadable' | 'signatures.imageInterlaced' | 'signatures.imageTooWide'
type Rewritten = Uint8Array | Fault

const unreadable = 'signatures.imageUnreadable' as const

/** Chunks that draw; texts, dates and whatever stands after the end are left behind. */
const drawingChunks: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']

/** The picture of a PNG alone, once its checksums and the count of its pixels were found right. */
function rewritePng(bytes: Buffer): Rewritten {
  const chunks = pngChunks(bytes)
  const header = chunks === null ? null : pngHeader(chunks)
  if (chunks === null || header === null) return unreadable
  const { width, height, interlaced, bitsPerPixel } = header
  if (width > largestSide || height > largestSide) return 'signatures.imageTooWide'
  if (interlaced) return 'signatures.imageInterlaced'
  const expected = height * (1 + Math.ceil((width * bitsPerPixel) / 8))
  try {
    const pixels = inflateSync(packedPixels(chunks), { maxOutputLength: expected + 1 })
    if (pixels.length !== expected) return unreadable
  } catch {
    return unreadable
  }
  return Buffer.concat([
    pngStart,
    ...chunks.filter(({ type }) => drawingChunks.includes(type)).map(({ whole }) => whole),
  ])
}

/** The picture of a JPEG alone: places, cameras and comments (APPn but Adobe's, COM) are left behind. */
function rewriteJpeg(bytes: Buffer): Rewritten {
  const head = jpegHead(bytes)
  const frame = head === null ? null : jpegFrame(head.segments)
  if (head === null || frame === null) return unreadable
  if (Math.max(frame.width, frame.height) > largestSide) return 'signatures.imageTooWide'
  const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
  if (![1, 3].includes(frame.components) || last < head.scan) return unreadable
  const drawing = head.segments.filter(
    ({ marker }) => marker !== 0xfe && (marker < 0xe1 || marker > 0xef || marker === 0xee),
  )
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...drawing.map(({ whole }) => whole),
    bytes.subarray(head.scan, last + 2),
  ])
}

/**
 * Takes a PNG or a JPEG apart by its first bytes, whatever its name, and puts back together what draws. Anything that
 * hides more than a picture loses it; anything documents could not show is refused.
 */
export function cleanSignatureImage(content: Uint8Array): Result<CleanImage> {
  const type = documentTypeOf(content)
  if (type?.mime !== 'image/png' && type?.mime !== 'image/jpeg') return refuse('signatures.imageType')
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const rewritten = type.mime === 'image/png' ? rewritePng(bytes) : rewriteJpeg(bytes)
  return typeof rewritten === 'string' ? refuse(rewritten) : ok({ ...type, bytes: new Uint8Array(rewritten) })
}
