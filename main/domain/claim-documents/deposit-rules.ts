import { type DocumentFile, documentLimits } from '../../../shared/model/claim-documents.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ClaimStateCode } from '../claims/claim-states.ts'

export type DepositActor = 'intervenant' | 'manager'

/** What a deposit or a removal is judged on; the states are those of the day. */
export type FileFacts = Readonly<{
  actor: DepositActor
  file: DocumentFile
  feeState: ClaimStateCode
  travelState: ClaimStateCode
}>

/** The claimant has not sent yet, or has to correct (F293, F294). */
const unsent: readonly ClaimStateCode[] = ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']

/** The office may complete a file until its claim has left for finance. */
const withOffice: readonly ClaimStateCode[] = [
  ...unsent,
  'SENT',
  'OFFICE_TO_ENTER',
  'OFFICE_ENTERED',
  'ACCEPTED',
  'REJECTED_BY_FINANCE',
]

/**
 * The states of a claim that open one of its files. The pay file is about the person, so either part of the claim opens
 * it; and so does a fee that the office enters itself, since only the person has their bank details.
 */
function isOpen({ actor, file, feeState, travelState }: FileFacts): boolean {
  const open = actor === 'manager' ? withOffice : unsent
  if (file === 'travel') return open.includes(travelState)
  return open.includes(feeState) || open.includes(travelState) || feeState === 'OFFICE_TO_ENTER'
}

/** Whether a file takes one more document today: `claimDocuments.closed`, `claimDocuments.full`. */
export function judgeDeposit(facts: FileFacts, alreadyThere: number): Result<null> {
  if (!isOpen(facts)) return refuse('claimDocuments.closed')
  return alreadyThere < documentLimits.perFile
    ? ok(null)
    : refuse('claimDocuments.full', { most: documentLimits.perFile })
}

/**
 * Whether a document may be taken away: while its file is open, and by the side that deposited it (F294, F296). The office
 * does not take away what a person gave as proof. Refusals: `claimDocuments.closed`, `ofOffice`, `ofPerson`.
 */
export function judgeRemoval(facts: FileFacts, byOffice: boolean): Result<null> {
  if (!isOpen(facts)) return refuse('claimDocuments.closed')
  if (byOffice === (facts.actor === 'manager')) return ok(null)
  return refuse(byOffice ? 'claimDocuments.ofOffice' : 'claimDocuments.ofPerson')
}
