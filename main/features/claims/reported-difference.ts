import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { feeAuthor } from './entry-forms.ts'
import type { ClaimFacts } from './facts.ts'

/** States in which the office has not dealt with the quantity that the marking system gave. */
const untreated: readonly string[] = ['OFFICE_TO_ENTER', 'OFFICE_ENTERED']

/** Whether the person may say that the copies of SANTORIN are not theirs, or take it back (ux.md S7b). */
export const mayReportDifference = (claim: ClaimFacts): boolean =>
  feeAuthor(claim) === 'santorin' && untreated.includes(claim.feeState)

/** What the person of a claim says is wrong in the quantity given; null while they say nothing. */
export const reportedDifference = (claim: ClaimFacts): ClaimSheet['difference'] =>
  claim.differenceAt === null
    ? null
    : {
        quantity: claim.differenceQuantity,
        comment: claim.differenceComment ?? '',
        reportedAt: claim.differenceAt,
      }
