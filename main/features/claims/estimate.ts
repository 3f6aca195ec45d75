import { civilDay } from '../../../shared/model/civil-days.ts'
import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import type { ClaimFacts } from './facts.ts'
import { type Estimate, estimateClaim } from './rate-input.ts'
import { dayState } from './transitions.ts'

/** States in which a track asks for nothing of its own: no right, not open yet, frozen, or entered somewhere else. */
const silent: readonly ClaimStateCode[] = ['NONE', 'UPCOMING', 'CANCELLED', 'NOT_DONE', 'ELSEWHERE', 'OFFICE_TO_ENTER']

/** The day a claim counts as presented: the day it was sent, or today while it has not been. */
const presentedOn = (claim: ClaimFacts, today: string): string =>
  claim.sentAt === null ? today : civilDay(claim.sentAt)

/** What the claim is worth under the rules of its days, seen by the claimant or by the office (who may enter late ones). */
export function currentEstimate(
  claim: ClaimFacts,
  today: string,
  actor: 'intervenant' | 'manager',
  tables: RateTables,
): Estimate {
  const asked = {
    fee: !silent.includes(dayState(claim, 'fee', today)),
    travel: !silent.includes(dayState(claim, 'travel', today)),
  }
  return estimateClaim(claim, asked, presentedOn(claim, today), actor, tables)
}
