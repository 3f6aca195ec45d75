import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { FileFacts } from '../../domain/claim-documents/deposit-rules.ts'
import type { Readable } from '../../store/index.ts'
import { type ClaimFacts, dayState, loadClaim, served } from '../claims/index.ts'

/** One of the two files of a claim, as somebody sees it on a day. */
export type ClaimFile = Readonly<{
  claim: ClaimFacts
  facts: FileFacts
  documents: ClaimFacts['documents']
  /** Whether the office takes anything of them on this claim today. */
  taken: Result<null>
}>

/** A file of a claim that the session may see: any for the office, only their own for an intervenant. */
export async function seenFile(
  read: Readable,
  session: Session,
  { claimId, file }: Readonly<{ claimId: string; file: DocumentFile }>,
  today: string,
): Promise<Result<ClaimFile>> {
  const claim = await loadClaim(read, claimId)
  const isOffice = session.role !== 'intervenant'
  if (claim === null || !(isOffice || claim.intervenantId === session.intervenantId))
    return fail('NOT_FOUND', { claimId })
  const facts: FileFacts = {
    actor: isOffice ? 'manager' : 'intervenant',
    file,
    feeState: dayState(claim, 'fee', today),
    travelState: dayState(claim, 'travel', today),
  }
  const taken = isOffice ? ok(null) : served(claim, today)
  return ok({ claim, facts, taken, documents: claim.documents.filter((document) => document.file === file) })
}
