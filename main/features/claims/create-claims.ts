import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { systemActor } from '../../boundary/sessions.ts'
import { insertMany, reading, type WorkContext } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { loadClaims } from './facts.ts'
import { type Convoked, initialTracks } from './initial-tracks.ts'
import { firstJourney } from './prefilled-journey.ts'
import { releaseGroup } from './release-group.ts'
import { loadConvoked } from './select-convoked.ts'
import { shareJourneys } from './share-journeys.ts'
import { claimStands } from './standing.ts'
import { planClaim, recordMoves, tracks, writeClaim } from './transitions.ts'

/**
 * Number of a claim: two linked numbers, as the recap shows them (F302). The first is its order among all claims of the
 * office and never comes back, so the whole is unique; the second is the number of the mission.
 */
const claimNumber = (order: number, missionNumber: number): string => `${order}-${missionNumber}`

async function lastOrder(context: WorkContext): Promise<number> {
  const rows = await context.tx.selectFrom('claim').select('number').execute()
  return rows.reduce((last, { number }) => Math.max(last, Number(number.split('-', 1)[0])), 0)
}

export const inDayOrder = (left: Convoked, right: Convoked): number =>
  left.firstDate.localeCompare(right.firstDate) ||
  left.startTime.localeCompare(right.startTime) ||
  left.missionNumber - right.missionNumber ||
  left.assignmentId.localeCompare(right.assignmentId)

/**
 * Creates the claims of people who have just been convoked, inside the act that convokes them (services.md 1.2, 1.9): a
 * claim for each assignment that opens a right to a fee, to travel, or to both (F175), with the state in which each track
 * begins and the first journey filled in from the mission (F238). Several missions of a person on one day: the journeys
 * go with the first one (F267), or with the one that already has them. Answers with the number of claims.
 */
export async function createClaims(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
): Promise<Result<{ claims: number }>> {
  const convoked = (await loadConvoked(reading(context.tx), assignmentIds)).toSorted(inDayOrder)
  const started = await initialTracks(reading(context.tx), convoked)
  let order = await lastOrder(context)
  const made = convoked.flatMap((assignment) => {
    const begun = started.get(assignment.assignmentId)
    if (begun === undefined || !(begun.fee.isCreated || begun.travel.isCreated)) return []
    order += 1
    return [{ id: services.ports.ids.next(), number: claimNumber(order, assignment.missionNumber), assignment, begun }]
  })
  await insertMany(
    context.tx,
    'claim',
    made.map(({ id, number, assignment, begun }) => ({
      id,
      number,
      assignmentId: assignment.assignmentId,
      missionId: assignment.missionId,
      intervenantId: assignment.intervenantId,
      feeState: begun.fee.state.code,
      travelState: begun.travel.state.code,
      travelReason: begun.travelReason,
      entry: null,
      sanctionedEntry: null,
      returnReason: null,
      sentAt: null,
      rowVersion: 1,
    })),
  )
  await insertMany(
    context.tx,
    'travelLine',
    made
      .filter(({ begun }) => begun.travel.state.code === 'UPCOMING')
      .map(({ id, assignment }) => ({ claimId: id, position: 1, journey: JSON.stringify(firstJourney(assignment)) })),
  )
  const moves = made.flatMap(({ id, begun }) =>
    tracks.map((track) => ({
      claimId: id,
      track,
      event: 'create' as const,
      actor: 'system' as const,
      from: 'NONE' as const,
      to: begun[track].state.code,
    })),
  )
  await recordMoves(context, systemActor.name, moves, null)
  return ok({ claims: made.length })
}

/**
 * Cancels the claims of assignments whose convocation is cancelled, inside that act. Refused as a whole when one of them has
 * already left for finance. Answers with the number of claims cancelled.
 */
export async function cancelClaims(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
  reason: string,
): Promise<Result<{ claims: number }>> {
  const read = reading(context.tx)
  const rows = await inChunks(assignmentIds, (chunk) =>
    read.selectFrom('claim').select('id').where('assignmentId', 'in', chunk).where(claimStands).execute(),
  )
  const claims = await loadClaims(
    read,
    rows.map(({ id }) => id),
  )
  const by = { actor: 'system' as const, today: services.ports.clock.today(), reason }
  for (const claim of claims.values()) {
    const moves = planClaim(claim, 'cancel', by)
    if (!moves.ok) return moves
    await writeClaim(context, claim, moves.value, { feeCents: 0, travelCents: 0 })
    await context.tx.deleteFrom('claimLine').where('claimId', '=', claim.id).execute()
    await recordMoves(context, systemActor.name, moves.value, reason)
    const released = await releaseGroup(context, claim, systemActor.name, by)
    if (!released.ok) return released
  }
  const shared = await shareJourneys(context, [...claims.values()], by.today)
  return shared.ok ? ok({ claims: claims.size }) : shared
}
