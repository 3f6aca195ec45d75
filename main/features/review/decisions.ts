import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ClaimTrack } from '../../domain/claims/claim-states.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { countControls } from '../../domain/review/index.ts'
import { insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  claimStands,
  currentEstimate,
  type Estimate,
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
import { keepCalculations } from '../rates/calculations.ts'
import { controlsOf } from './controls-of.ts'

/** Moves every track that waits for the office; refused with the rule of the first one when none does. */
function planDecision(claim: ClaimFacts, event: 'accept' | 'return', by: MoveBy): Result<Move[]> {
  const open = tracks.filter((track) => storedState(claim, track) !== 'NONE')
  const plans = open.map((track) => planMove(claim, track, event, by))
  const moves = plans.flatMap((plan) => (plan.ok ? [plan.value] : []))
  if (moves.length > 0) return ok(moves)
  return plans.find((plan) => !plan.ok) ?? refuse('claimNotSent', { claim: claim.number })
}

/** Lines and refusals that become the claim's own when it is accepted, ready for one insert over many claims. */
export type Settled = Readonly<{
  claim: ClaimFacts
  moves: readonly Move[]
  estimate: Estimate
  feeCents: number
  travelCents: number
}>

/**
 * What accepting a claim would write. Refused (RULE) with `claimBlocked` (facts: blocking, rule) when a control forbids it,
 * and with the rules of the state machine.
 */
export function planAccept(claim: ClaimFacts, by: MoveBy, tables: RateTables): Result<Settled> {
  const moves = planDecision(claim, 'accept', by)
  if (!moves.ok) return moves
  const estimate = currentEstimate(claim, by.today, 'manager', tables)
  const controls = controlsOf(claim, estimate)
  const { blocking } = countControls(controls)
  const first = controls.find(({ verdict }) => verdict === 'blocking')
  if (blocking > 0) return refuse('claimBlocked', { claim: claim.number, blocking, control: first?.rule ?? '' })
  const moved = new Set(moves.value.map(({ track }) => track))
  return ok({
    claim,
    moves: moves.value,
    estimate,
    feeCents: moved.has('fee') ? estimate.feeCents : claim.feeCents,
    travelCents: moved.has('travel') ? estimate.travelCents : claim.travelCents,
  })
}

/**
 * Plans the acceptance of many claims in their order: each one of a person starts from the kilometres of those before it,
 * because the rate of a kilometre depends on the yearly counter. `keep` says which plans are really going to be written.
 */
export function planAcceptMany(
  claims: Iterable<ClaimFacts>,
  by: MoveBy,
  tables: RateTables,
  keep: (settled: Settled) => boolean,
): Settled[] {
  const counters = new Map<string, ClaimFacts['kmCounter']>()
  const settled: Settled[] = []
  for (const claim of claims) {
    const kmCounter = counters.get(claim.intervenantId) ?? claim.kmCounter
    const plan = planAccept({ ...claim, kmCounter }, by, tables)
    if (!plan.ok || !keep(plan.value)) continue
    settled.push(plan.value)
    counters.set(claim.intervenantId, plan.value.estimate.kmCounter)
  }
  return settled
}

const linesOf = ({ claim, moves, estimate }: Settled) =>
  moves.flatMap(({ track }) =>
    (track === 'fee' ? estimate.feeLines : estimate.travelLines).map((line, index) => ({
      ...line,
      claimId: claim.id,
      track,
      position: index + 1,
      validFrom: line.validFrom ?? '',
    })),
  )

const refusalsOf = ({ claim, estimate }: Settled) =>
  estimate.refusals.map(({ code, item, reason }, index) => ({
    claimId: claim.id,
    position: index + 1,
    code,
    item,
    reason: JSON.stringify({ fr: reason.fr, en: reason.en }),
  }))

/** Writes accepted claims inside an act: amounts, their lines and refusals, states and history (F191). */
export async function writeAccepted(
  context: WorkContext,
  settled: readonly Settled[],
  actorName: string,
  reason: string | null,
): Promise<void> {
  for (const one of settled) {
    for (const { track } of one.moves)
      await context.tx.deleteFrom('claimLine').where('claimId', '=', one.claim.id).where('track', '=', track).execute()
    await context.tx.deleteFrom('claimRefusal').where('claimId', '=', one.claim.id).execute()
    const { feeCents, travelCents } = one
    await writeClaim(context, one.claim, one.moves, { feeCents, travelCents, returnReason: null })
  }
  await insertMany(context.tx, 'claimLine', settled.flatMap(linesOf))
  await insertMany(context.tx, 'claimRefusal', settled.flatMap(refusalsOf))
  await keepCalculations(
    context,
    settled.map(({ claim, moves, estimate }) => ({
      claimId: claim.id,
      tracks: moves.map(({ track }) => track),
      input: estimate.input,
    })),
  )
  await recordMoves(
    context,
    actorName,
    settled.flatMap(({ moves }) => [...moves]),
    reason,
  )
}

async function withoutAmounts(context: WorkContext, claim: ClaimFacts, moved: ReadonlySet<ClaimTrack>): Promise<void> {
  for (const track of moved)
    await context.tx.deleteFrom('claimLine').where('claimId', '=', claim.id).where('track', '=', track).execute()
  await context.tx.deleteFrom('claimRefusal').where('claimId', '=', claim.id).execute()
}

/** Gives a claim back to its intervenant with what to correct, inside an act; amounts decided before are taken off. */
export async function giveBackClaim(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  by: MoveBy,
): Promise<Result<null>> {
  const moves = planDecision(claim, 'return', by)
  if (!moves.ok) return moves
  const moved = new Set(moves.value.map(({ track }) => track))
  await withoutAmounts(context, claim, moved)
  await writeClaim(context, claim, moves.value, {
    returnReason: by.reason,
    feeCents: moved.has('fee') ? 0 : claim.feeCents,
    travelCents: moved.has('travel') ? 0 : claim.travelCents,
  })
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
  await writeClaim(context, claim, moves.value, { feeCents: 0, travelCents: 0 })
  await recordMoves(context, actorName, moves.value, by.reason)
  const released = await releaseGroup(context, claim, actorName, by)
  return released.ok ? shareJourneys(context, [claim], by.today) : released
}
