import { decode, encode } from 'jpeg-js'
import { documentLimits } from '../../../shared/model/claim-documents.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { tooManyPixels } from './image-limits.ts'
import { endOfJpeg, jpegFrame, jpegHead, orientationOf } from './jpeg-segments.ts'
import { fittedTo, type Pixels, upright } from './pixels.ts'

const unreadable = (): Result<never> => refuse('claimDocuments.imageUnreadable')

/** A page of paper at 300 points an inch: more shows nothing more of a bill. */
const pageSide = 3_508
const quality = 82
/** In megabytes: what the largest picture needs when none of its colours is halved. */
const mostMemory = 768

export type CleanJpeg = Readonly<{ bytes: Uint8Array; resized: boolean }>

function decoded(bytes: Buffer): Pixels | null {
  try {
    return decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      maxResolutionInMP: documentLimits.megapixels,
      maxMemoryUsageInMB: mostMemory,
    })
  } catch {
    return null
  }
}

/**
 * Decodes a JPEG and writes its pixels again, upright and no larger than a page needs: place, camera, comments, thumbnails
 * and whatever else it held stay behind.
 */
export function cleanJpeg(bytes: Buffer, longestSide = pageSide): Result<CleanJpeg> {
  const head = jpegHead(bytes)
  const frame = head === null ? null : jpegFrame(head.segments)
  if (head === null || frame === null) return unreadable()
  const tooWide = tooManyPixels(frame)
  if (tooWide !== null) return tooWide
  const end = endOfJpeg(bytes, head.scan)
  const pixels = end === null ? null : decoded(bytes.subarray(0, end))
  if (pixels === null) return unreadable()
  const standing = upright(pixels, orientationOf(head.segments))
  const fitted = fittedTo(standing, longestSide)
  const { data } = encode({ width: fitted.width, height: fitted.height, data: Buffer.from(fitted.data) }, quality)
  return ok({ bytes: new Uint8Array(data), resized: fitted !== standing })
}
