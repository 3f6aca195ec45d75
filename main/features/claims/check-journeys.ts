import type { Journey } from '../../../shared/contract/claims.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { TravelSettings } from '../../../shared/model/travel-settings.ts'
import type { ClaimFacts } from './facts.ts'

const alike = (left: string | null, right: string): boolean => left?.toLowerCase() === right.toLowerCase()

const leavesFromResidence = (claim: ClaimFacts, { fromTown }: Journey): boolean =>
  alike(claim.homeTown, fromTown) || alike(claim.mainSchoolTown, fromTown)

/**
 * What the office decided of journeys, where the claimant changes something: what was kept before the office changed its mind
 * stays. Refused (RULE): `journeyNature` (a nature of costs this office does not refund, X5), `journeyDeparture` (no journey
 * leaves from a residence any more, F265).
 */
export function checkJourneys(claim: ClaimFacts, journeys: readonly Journey[], settings: TravelSettings): Result<null> {
  const refunded: readonly string[] = ['', ...settings.miscNatures, ...claim.journeys.map((known) => known.miscNature)]
  const wrong = journeys.findIndex(({ miscNature }) => !refunded.includes(miscNature))
  if (wrong >= 0) return refuse('journeyNature', { journey: wrong + 1 })
  const wasFromResidence = claim.journeys.some((journey) => leavesFromResidence(claim, journey))
  const isFromResidence = journeys.some((journey) => leavesFromResidence(claim, journey))
  if (settings.departureLocked && journeys.length > 0 && wasFromResidence && !isFromResidence)
    return refuse('journeyDeparture', { towns: [claim.homeTown, claim.mainSchoolTown].filter(Boolean).join(', ') })
  return ok(null)
}
