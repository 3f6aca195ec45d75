import { documentLimits } from '../../../shared/model/claim-documents.ts'
import { fail, type Result, refuse } from '../../../shared/model/result.ts'
import type { PickedFile } from '../../boundary/file-tokens.ts'
import type { Services } from '../../boundary/services.ts'
import type { CleanDocument } from '../../files/documents/clean-document.ts'

/** A document that keeps a thread longer than this is not one that anybody scanned. */
const longestMilliseconds = 20_000

/** Ends the thread when it takes too long, or when the person gave up. */
const endOf = (given: AbortSignal | undefined, files: number): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(files * longestMilliseconds), ...(given === undefined ? [] : [given])])

const tooLarge = () => refuse('claimDocuments.tooLarge', { most: documentLimits.bytes / 1_000_000 })

function opened(ran: Result<Result<CleanDocument>>, given: AbortSignal | undefined): Result<CleanDocument> {
  if (given?.aborted === true) return fail('CANCELLED', {})
  if (ran.ok) return ran.value
  return refuse(ran.error.code === 'CANCELLED' ? 'claimDocuments.tooSlow' : 'claimDocuments.unreadable')
}

/** Opens a deposited file in a thread and gives back what may be kept of it; a thread that does not end is ended. */
export async function openDeposited(
  services: Services,
  { bytes }: PickedFile,
  pdfOnly = false,
  given?: AbortSignal,
): Promise<Result<CleanDocument>> {
  if (bytes.length > documentLimits.bytes) return tooLarge()
  const ran = await services.threads.run('cleanDocument', { bytes, pdfOnly }, { signal: endOf(given, 1) })
  return opened(ran, given)
}

/** Opens pictures in a thread and gives back one PDF with a page for each. */
export async function openJoined(
  services: Services,
  picked: readonly PickedFile[],
  given?: AbortSignal,
): Promise<Result<CleanDocument>> {
  if (picked.some(({ bytes }) => bytes.length > documentLimits.bytes)) return tooLarge()
  const pictures = picked.map(({ bytes }) => bytes)
  const ran = await services.threads.run('joinPictures', { pictures }, { signal: endOf(given, pictures.length) })
  const joined = opened(ran, given)
  return joined.ok && joined.value.bytes.length > documentLimits.bytes ? tooLarge() : joined
}
