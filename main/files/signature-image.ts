import { crc32, inflateSync } from 'node:zlib'
import { ok, type Result, refuse } from '../../shared/model/result.ts'
import { documentTypeOf } from './document-type.ts'

/** An image that documents can show: nothing left in it but its picture. */
export type CleanImage = Readonly<{ mime: string; extension: string; bytes: Uint8Array }>

const largestSide = 3_000

type Fault = 'signatures.imageUnreadable' | 'signatures.imageInterlaced' | 'signatures.imageTooWide'
type Rewritten = Uint8Array | Fault

const unreadable = 'signatures.imageUnreadable' as const

/** Chunks that draw; texts, dates and whatever stands after the end are left behind. */
const drawingChunks: readonly string[] = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The picture of a PNG alone, once its checksums and the count of its pixels were found right. */
function rewritePng(bytes: Buffer): Rewritten {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  const data: Buffer[] = []
  let header: Buffer | null = null
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return unreadable
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return unreadable
    if (type === 'IHDR') header = bytes.subarray(at + 8, end - 4)
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end - 4))
    if (drawingChunks.includes(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') break
    at = end
  }
  if (header === null || header.length !== 13) return unreadable
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (width > largestSide || height > largestSide) return 'signatures.imageTooWide'
  if (header[12] !== 0) return 'signatures.imageInterlaced'
  const bits = (header[8] ?? 0) * (channels[header[9] ?? -1] ?? 0)
  const expected = height * (1 + Math.ceil((width * bits) / 8))
  if (bits === 0 || expected === 0) return unreadable
  try {
    const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: expected + 1 })
    return pixels.length === expected ? Buffer.concat(kept) : unreadable
  } catch {
    return unreadable
  }
}

/** The picture of a JPEG alone: places, cameras and comments (APPn but Adobe's, COM) are left behind. */
function rewriteJpeg(bytes: Buffer): Rewritten {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let framed = false
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return unreadable
    if (marker === 0xda) {
      const last = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]))
      if (!framed || last < end) return unreadable
      return Buffer.concat([...kept, bytes.subarray(at, last + 2)])
    }
    if (marker >= 0xc0 && marker <= 0xc2) {
      if (end - at < 10) return unreadable
      if (Math.max(bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)) > largestSide)
        return 'signatures.imageTooWide'
      framed = bytes[at + 9] === 1 || bytes[at + 9] === 3
    }
    const application = marker >= 0xe1 && marker <= 0xef && marker !== 0xee
    if (!application && marker !== 0xfe) kept.push(bytes.subarray(at, end))
    at = end
  }
  return unreadable
}

/**
 * Takes a PNG or a JPEG apart by its first bytes, whatever its name, and puts back together what draws. Anything that
 * hides more than a picture loses it; anything documents could not show is refused.
 */
export function cleanSignatureImage(content: Uint8Array): Result<CleanImage> {
  const type = documentTypeOf(content)
  if (type === null || type.mime === 'application/pdf') return refuse('signatures.imageType')
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
  const rewritten = type.mime === 'image/png' ? rewritePng(bytes) : rewriteJpeg(bytes)
  return typeof rewritten === 'string' ? refuse(rewritten) : ok({ ...type, bytes: new Uint8Array(rewritten) })
}
