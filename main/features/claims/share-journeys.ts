import type { Journey } from '../../../shared/contract/claims.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { systemActor } from '../../boundary/sessions.ts'
import { type ClaimStateCode, entryStates } from '../../domain/claims/claim-states.ts'
import { carriesJourneys, shareDay, withJourneysOf } from '../../domain/claims/journeys-of-day.ts'
import { insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { type ClaimFacts, loadClaims } from './facts.ts'
import { journeysElsewhere } from './initial-tracks.ts'
import { asksForSomething, firstJourney } from './prefilled-journey.ts'
import { loadConvoked } from './select-convoked.ts'
import { dayState, missionStart, planMove, recordMoves, writeClaim } from './transitions.ts'

const keyOf = (claim: Readonly<{ intervenantId: string; firstDate: string }>): string =>
  `${claim.intervenantId} ${claim.firstDate}`

/** The claims of every day of some people that nobody carries any more, or that two claims carry. */
async function unsettledDays(read: Readable, moved: readonly ClaimFacts[]): Promise<string[][]> {
  const people = [...new Set(moved.map(({ intervenantId }) => intervenantId))]
  const days = new Set(moved.map(keyOf))
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .select(['claim.id', 'claim.intervenantId', 'claim.travelState', 'mission.firstDate'])
      .where('claim.intervenantId', 'in', chunk)
      .where('claim.travelState', 'not in', ['NONE', 'CANCELLED', 'NOT_DONE'])
      .execute(),
  )
  const byDay = Map.groupBy(
    rows.filter((row) => days.has(keyOf(row))),
    keyOf,
  )
  return [...byDay.values()]
    .filter((day) => day.filter(({ travelState }) => carriesJourneys(travelState as ClaimStateCode)).length !== 1)
    .map((day) => day.map(({ id }) => id))
}

async function replaceJourneys(context: WorkContext, claimId: string, journeys: readonly Journey[]): Promise<void> {
  await context.tx.deleteFrom('travelLine').where('claimId', '=', claimId).execute()
  const lines = journeys.map((journey, index) => ({ claimId, position: index + 1, journey: JSON.stringify(journey) }))
  await insertMany(context.tx, 'travelLine', lines)
}

/**
 * Puts journeys somebody typed on the claim that now has those of the day. Those that merely repeated their own mission
 * stay behind: the claim that takes over has one that repeats its own.
 */
async function handOver(
  context: WorkContext,
  from: readonly ClaimFacts[],
  to: ClaimFacts,
  today: string,
): Promise<void> {
  const given = from.flatMap(({ journeys }) => journeys)
  const together = withJourneysOf(to.journeys, given, asksForSomething)
  const takesOver = to.travelState === 'ELSEWHERE'
  if (together !== null && (takesOver || entryStates.includes(dayState(to, 'travel', today)))) {
    await replaceJourneys(context, to.id, together)
    for (const claim of from) await replaceJourneys(context, claim.id, [])
  } else if (takesOver && to.journeys.length === 0) {
    const [assignment] = await loadConvoked(reading(context.tx), [to.assignmentId])
    if (assignment !== undefined) await replaceJourneys(context, to.id, [firstJourney(assignment)])
  }
}

/**
 * Gives the journeys of a day back to one claim inside the act that moved some of its claims (F192, F267): the next mission
 * takes those of a first one that is cancelled or was not done, with what was typed; one that comes back finds them taken.
 */
export async function shareJourneys(
  context: WorkContext,
  moved: readonly ClaimFacts[],
  today: string,
): Promise<Result<null>> {
  const read = reading(context.tx)
  const by = { actor: 'system' as const, today, reason: null }
  const movedIds = new Set(moved.map(({ id }) => id))
  for (const ids of await unsettledDays(read, moved)) {
    const claims = await loadClaims(read, ids)
    const day = [...claims.values()].toSorted((one, other) => missionStart(one).localeCompare(missionStart(other)))
    const travel = day.map((claim) => ({ claimId: claim.id, travel: claim.travelState }))
    const { carrier, takes, givesUp } = shareDay(travel, movedIds)
    const carrying = claims.get(carrier ?? '')
    if (carrying === undefined) continue
    const reason = journeysElsewhere(carrying.missionNumber)
    const left = moved.filter((claim) => keyOf(claim) === keyOf(carrying) && claim.id !== carrying.id)
    if (takes !== null) {
      const move = planMove(carrying, 'travel', 'detach', by)
      if (!move.ok) return move
      await handOver(context, left, carrying, today)
      await writeClaim(context, carrying, [move.value], { travelReason: '' })
      await recordMoves(context, systemActor.name, [move.value], null)
    }
    const followers = day.filter(({ id, travelState }) => travelState === 'ELSEWHERE' && id !== carrying.id)
    for (const { id } of followers)
      await context.tx.updateTable('claim').set({ travelReason: reason }).where('id', '=', id).execute()
    for (const claim of day.filter(({ id }) => givesUp.includes(id))) {
      const move = planMove(claim, 'travel', 'attach', by)
      if (!move.ok) return move
      await handOver(context, [claim], carrying, today)
      await context.tx.deleteFrom('claimLine').where('claimId', '=', claim.id).where('track', '=', 'travel').execute()
      await writeClaim(context, claim, [move.value], { travelReason: reason, travelCents: 0 })
      await recordMoves(context, systemActor.name, [move.value], null)
    }
  }
  return ok(null)
}
