import { documentLimits } from '../../../shared/model/claim-documents.ts'
import { type Result, refuse } from '../../../shared/model/result.ts'
import type { PickedFile } from '../../boundary/file-tokens.ts'
import type { Services } from '../../boundary/services.ts'
import type { CleanDocument } from '../../files/documents/clean-document.ts'

/** A document that keeps a thread longer than this is not one that anybody scanned. */
const longestMilliseconds = 20_000

/** Opens a deposited file in a thread and gives back what may be kept of it; a thread that does not end is ended. */
export async function openDeposited(
  services: Services,
  { bytes }: PickedFile,
  pdfOnly = false,
): Promise<Result<CleanDocument>> {
  if (bytes.length > documentLimits.bytes)
    return refuse('claimDocuments.tooLarge', { most: documentLimits.bytes / 1_000_000 })
  const ran = await services.threads.run(
    'cleanDocument',
    { bytes, pdfOnly },
    { signal: AbortSignal.timeout(longestMilliseconds) },
  )
  if (ran.ok) return ran.value
  return refuse(ran.error.code === 'CANCELLED' ? 'claimDocuments.tooSlow' : 'claimDocuments.unreadable')
}
