import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ReturnReason } from '../../../shared/model/review.ts'
import type { ClaimTrack } from '../../domain/claims/claim-states.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  claimStands,
  currentEstimate,
  type Move,
  type MoveBy,
  planClaim,
  planMove,
  recordMoves,
  releaseGroup,
  shareJourneys,
  statesBefore,
  storedState,
  tracks,
  writeClaim,
} from '../claims/index.ts'
import { planDecision, removeLines, removeRemarks } from './accept.ts'

/** One numbered point to correct; `field` is the path of a value of the claim, or empty. */
export type ReturnPoint = Readonly<{ reason: ReturnReason; field: string; note: string }>

const uncorrected = { correctedEntry: null, correctedJourneys: null }

async function withoutAmounts(context: WorkContext, claim: ClaimFacts, moved: ReadonlySet<ClaimTrack>): Promise<void> {
  for (const track of moved) await removeLines(context, track, [claim.id])
  await removeRemarks(context, [claim.id])
}

/**
 * Gives a claim back to its intervenant with what to correct, point by point, inside an act; amounts and corrections decided
 * before are taken off.
 */
export async function giveBackClaim(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  by: MoveBy,
  points: readonly ReturnPoint[] = [],
): Promise<Result<null>> {
  const moves = planDecision(claim, 'return', by)
  if (!moves.ok) return moves
  const moved = new Set(moves.value.map(({ track }) => track))
  await withoutAmounts(context, claim, moved)
  await writeClaim(context, claim, moves.value, {
    ...uncorrected,
    returnReason: by.reason,
    feeCents: moved.has('fee') ? 0 : claim.feeCents,
    travelCents: moved.has('travel') ? 0 : claim.travelCents,
  })
  await insertMany(
    context.tx,
    'returnPoint',
    points.map((point, index) => ({ ...point, claimId: claim.id, position: index + 1 })),
  )
  await recordMoves(context, actorName, moves.value, by.reason)
  return ok(null)
}

/** What restoring a claim would do: the fee of one that is counted on another stays there (F233). */
async function planRestore(read: Readable, claim: ClaimFacts, by: MoveBy): Promise<Result<Move[]>> {
  const before = await statesBefore(read, claim.id)
  const counted = await read
    .selectFrom('groupedClaim')
    .select('headId')
    .where('claimId', '=', claim.id)
    .executeTakeFirst()
  if (counted === undefined) return planClaim(claim, 'restore', by, before)
  const travel = planMove(claim, 'travel', 'restore', by, before.travel)
  return travel.ok ? ok([travel.value]) : travel
}

/**
 * Brings a cancelled claim back inside an act, as it was before (S40); what was granted is to be reviewed again. Refused
 * (RULE) `notConvoked` once the person is no longer convoked, `claimReplaced` when another claim stands for the mission.
 */
export async function restoreClaim(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  by: MoveBy,
  tables: RateTables,
): Promise<Result<null>> {
  const { tx } = context
  const { assignmentId } = claim
  const assignment = await tx.selectFrom('assignment').select('state').where('id', '=', assignmentId).executeTakeFirst()
  if (assignment?.state !== 'convoked') return refuse('notConvoked', { assignment: assignmentId })
  const other = await tx
    .selectFrom('claim')
    .select('number')
    .where('assignmentId', '=', assignmentId)
    .where('id', '<>', claim.id)
    .where(claimStands)
    .executeTakeFirst()
  if (other !== undefined) return refuse('claimReplaced', { claim: other.number })
  const moves = await planRestore(reading(tx), claim, by)
  if (!moves.ok) return moves
  const backTo = (track: ClaimTrack) =>
    moves.value.find((move) => move.track === track)?.to ?? storedState(claim, track)
  const [feeState, travelState] = [backTo('fee'), backTo('travel')]
  const estimate = currentEstimate({ ...claim, feeState, travelState }, by.today, 'manager', tables)
  await writeClaim(context, claim, moves.value, {
    feeCents: feeState === 'SENT' ? estimate.feeCents : 0,
    travelCents: travelState === 'SENT' ? estimate.travelCents : 0,
  })
  await recordMoves(context, actorName, moves.value, by.reason)
  return shareJourneys(context, [claim], by.today)
}

/** Cancels a claim inside an act: frozen for everybody (F185), the claims counted on it being given back; refused once money has left. */
export async function cancelClaim(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  by: MoveBy,
): Promise<Result<null>> {
  const moves = planClaim(claim, 'cancel', by)
  if (!moves.ok) return moves
  await withoutAmounts(context, claim, new Set(tracks))
  await writeClaim(context, claim, moves.value, { ...uncorrected, feeCents: 0, travelCents: 0 })
  await recordMoves(context, actorName, moves.value, by.reason)
  const released = await releaseGroup(context, claim, actorName, by)
  return released.ok ? shareJourneys(context, [claim], by.today) : released
}
