import { documentLimits } from '../../../shared/model/claim-documents.ts'
import { type Result, refuse } from '../../../shared/model/result.ts'

export type ImageSize = Readonly<{ width: number; height: number }>

/** The refusal of a picture whose header announces more pixels than a scanned page has, or null. */
export function tooManyPixels({ width, height }: ImageSize): Result<never> | null {
  if (width * height <= documentLimits.megapixels * 1_000_000) return null
  return refuse('claimDocuments.imageTooWide', { width, height, most: documentLimits.megapixels })
}
