import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ClaimTrack } from '../../domain/claims/claim-states.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { countControls, isAlert, unliftable } from '../../domain/review/index.ts'
import { insertMany, type Readable, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  currentEstimate,
  type Estimate,
  type Move,
  type MoveBy,
  planMove,
  recordMoves,
  storedState,
  tracks,
  writeClaim,
} from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { keepCalculations } from '../rates/calculations.ts'
import { controlsOf } from './controls-of.ts'
import { type Correction, type Corrections, correct } from './correct.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** Moves every track that waits for the office; refused with the rule of the first one when none does. */
export function planDecision(claim: ClaimFacts, event: 'accept' | 'return', by: MoveBy): Result<Move[]> {
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
  /** The controls that asked for a look, or that the written reason lifted. */
  alerts: readonly string[]
  corrections: readonly Correction[]
  feeCents: number
  travelCents: number
}>

/** What an acceptance is judged by: the rates, and what the controls look at beyond the claims. */
export type Rules = Readonly<{ tables: RateTables; surroundings: Surroundings }>

export const rulesFor = async (read: Readable, claims: readonly ClaimFacts[]): Promise<Rules> => ({
  tables: await rateTablesOf(read),
  surroundings: await surroundingsOf(read, claims),
})

/**
 * What accepting a claim would write, with the office's corrections if it makes some. Refused (RULE) with `claimBlocked`
 * (facts: blocking, control) when a control forbids it and no written reason may lift it, with the rules of corrections, and
 * with those of the state machine.
 */
export function planAccept(
  claim: ClaimFacts,
  by: MoveBy,
  { tables, surroundings }: Rules,
  corrections: Corrections | null = null,
): Result<Settled> {
  const moves = planDecision(claim, 'accept', by)
  if (!moves.ok) return moves
  const moved = new Set(moves.value.map(({ track }) => track))
  const corrected = corrections === null ? ok({ claim, corrections: [] }) : correct(claim, corrections, moved)
  if (!corrected.ok) return corrected
  const estimate = currentEstimate(corrected.value.claim, by.today, 'manager', tables)
  const controls = controlsOf(corrected.value.claim, estimate, surroundings)
  const blocking = by.reason?.trim() ? unliftable(controls).length : countControls(controls).blocking
  const first = controls.find(({ verdict }) => verdict === 'blocking')
  if (blocking > 0) return refuse('claimBlocked', { claim: claim.number, blocking, control: first?.rule ?? '' })
  return ok({
    ...corrected.value,
    moves: moves.value,
    estimate,
    alerts: controls.filter(isAlert).map(({ rule }) => rule),
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
  rules: Rules,
  keep: (settled: Settled) => boolean,
): Settled[] {
  const counters = new Map<string, ClaimFacts['kmCounter']>()
  const settled: Settled[] = []
  for (const claim of claims) {
    const kmCounter = counters.get(claim.intervenantId) ?? claim.kmCounter
    const plan = planAccept({ ...claim, kmCounter }, by, rules)
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

/** Takes the kept lines of a track off some claims. */
export async function removeLines({ tx }: WorkContext, track: ClaimTrack, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    await tx.deleteFrom('claimLine').where('claimId', 'in', chunk).where('track', '=', track).execute()
    return []
  })
}

/** Takes everything else that the office wrote on some claims off: refusals, corrections, points to correct. */
export async function removeRemarks({ tx }: WorkContext, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    for (const table of ['claimRefusal', 'claimCorrection', 'returnPoint', 'claimHold'] as const)
      await tx.deleteFrom(table).where('claimId', 'in', chunk).execute()
    return []
  })
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

/** Writes accepted claims inside an act: amounts, their lines, refusals and corrections, states and history (F191). */
export async function writeAccepted(
  context: WorkContext,
  settled: readonly Settled[],
  actorName: string,
  reason: string | null,
): Promise<void> {
  for (const track of tracks) {
    const moved = settled.filter(({ moves }) => moves.some((move) => move.track === track))
    await removeLines(
      context,
      track,
      moved.map(({ claim }) => claim.id),
    )
  }
  await removeRemarks(
    context,
    settled.map(({ claim }) => claim.id),
  )
  for (const { claim, moves, feeCents, travelCents } of settled) {
    const correctedEntry = json(claim.correctedEntry)
    const correctedJourneys = json(claim.correctedJourneys)
    const patch = { feeCents, travelCents, correctedEntry, correctedJourneys, returnReason: null }
    await writeClaim(context, claim, moves, patch)
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
  await insertMany(
    context.tx,
    'claimCorrection',
    settled.flatMap(({ claim, corrections }) =>
      corrections.map((one, index) => ({ ...one, claimId: claim.id, position: index + 1 })),
    ),
  )
  await recordMoves(
    context,
    actorName,
    settled.flatMap(({ moves }) => [...moves]),
    reason,
  )
}
