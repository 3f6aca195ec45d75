import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  loadClaims,
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
import { removeLines, removeRemarks } from './accept.ts'
import { cancelClaim, restoreClaim } from './decisions.ts'
import { type Before, type Decision, hasLeft } from './remember.ts'

type Undo = Readonly<{ commandId: string; decision: string; claimId: string | null }>

type Kept = Readonly<{ claim: ClaimFacts; decision: Decision; versionAfter: number; before: Before }>

async function keptDecisions(read: Readable, { decision, claimId }: Undo): Promise<readonly Kept[]> {
  const kept = read.selectFrom('reviewDecision').selectAll().where('actId', '=', decision).where('undoneAt', 'is', null)
  const rows = await (claimId === null ? kept : kept.where('claimId', '=', claimId)).execute()
  const claims = await loadClaims(
    read,
    rows.map((row) => row.claimId),
  )
  return rows.flatMap((row) => {
    const claim = claims.get(row.claimId)
    return claim === undefined ? [] : [{ ...row, claim, before: JSON.parse(row.before) as Before }]
  })
}

/** The batch that carries an amount of a claim, by the name finance knows it by. */
async function batchOf(read: Readable, claimId: string): Promise<string> {
  const batch = await read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .selectAll('paymentBatch')
    .where('paymentLine.claimId', '=', claimId)
    .executeTakeFirst()
  return batch === undefined ? '' : paymentBatchName(batch)
}

/**
 * Why an act can no longer be undone: `review.nothingToUndo`, `review.sealed` once an amount left in a batch (facts: claim,
 * claims, batch), `review.changedSince` (claim, claims). Null when it can.
 */
async function whyNot(read: Readable, kept: readonly Kept[]): Promise<Result<never> | null> {
  if (kept.length === 0) return refuse('review.nothingToUndo')
  const left = kept.filter(({ claim }) => hasLeft(claim))
  if (left[0] !== undefined) {
    const { id, number } = left[0].claim
    return refuse('review.sealed', { claim: number, claims: left.length, batch: await batchOf(read, id) })
  }
  const changed = kept.filter(({ claim, versionAfter }) => claim.rowVersion !== versionAfter)
  if (changed[0] === undefined) return null
  return refuse('review.changedSince', { claim: changed[0].claim.number, claims: changed.length })
}

const inverse = { accept: 'undoAccept', return: 'undoReturn' } as const

/** Gives accepted or returned claims their former states, amounts and remarks; the history keeps both moves. */
async function giveBackStates(
  context: WorkContext,
  kept: readonly Kept[],
  event: 'undoAccept' | 'undoReturn',
  actorName: string,
  by: MoveBy,
): Promise<Result<null>> {
  const moves: Move[] = []
  const ids = kept.map(({ claim }) => claim.id)
  for (const track of tracks) await removeLines(context, track, ids)
  await removeRemarks(context, ids)
  await inChunks(ids, async (chunk) => {
    await context.tx.deleteFrom('claimCalculation').where('claimId', 'in', chunk).execute()
    return []
  })
  for (const { claim, before } of kept) {
    const moved = tracks.filter((track) => storedState(claim, track) !== before.states[track])
    const planned = moved.map((track) => planMove(claim, track, event, by, before.states[track]))
    const refused = planned.find((plan) => !plan.ok)
    if (refused !== undefined && !refused.ok) return refused
    const own = planned.flatMap((plan) => (plan.ok ? [plan.value] : []))
    const { feeCents, travelCents, returnReason, correctedEntry, correctedJourneys } = before
    await writeClaim(context, claim, own, { feeCents, travelCents, returnReason, correctedEntry, correctedJourneys })
    moves.push(...own)
  }
  const rows = <Row>(of: (before: Before) => readonly Row[]) => kept.flatMap(({ before }) => [...of(before)])
  await insertMany(
    context.tx,
    'claimLine',
    rows(({ lines }) => lines),
  )
  await insertMany(
    context.tx,
    'claimRefusal',
    rows(({ refusals }) => refusals),
  )
  await insertMany(
    context.tx,
    'claimCorrection',
    rows(({ corrections }) => corrections),
  )
  await insertMany(
    context.tx,
    'returnPoint',
    rows(({ points }) => points),
  )
  await insertMany(
    context.tx,
    'claimHold',
    rows(({ hold }) => (hold === null ? [] : [hold])),
  )
  await recordMoves(context, actorName, moves, null)
  return ok(null)
}

async function giveBackHolds(context: WorkContext, kept: readonly Kept[]): Promise<void> {
  for (const { claim, before } of kept) {
    await context.tx.deleteFrom('claimHold').where('claimId', '=', claim.id).execute()
    if (before.hold !== null) await insertMany(context.tx, 'claimHold', [before.hold])
    await writeClaim(context, claim, [])
  }
}

/** Why the claim was cancelled, for the move that cancels it again. */
async function lastCancelReason(read: Readable, claimId: string): Promise<string> {
  const last = await read
    .selectFrom('claimHistory')
    .select('reason')
    .where('claimId', '=', claimId)
    .where('event', '=', 'cancel')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return last?.reason ?? ''
}

type Undoing = Readonly<{ context: WorkContext; actorName: string; by: MoveBy; tables: RateTables }>

/** Each decision by its inverse event: cancelling and restoring undo each other, as the machine has them (S40). */
async function inverted(
  { context, actorName, by, tables }: Undoing,
  decision: Decision,
  kept: readonly Kept[],
): Promise<Result<null>> {
  if (decision === 'accept' || decision === 'return')
    return giveBackStates(context, kept, inverse[decision], actorName, by)
  if (decision === 'hold' || decision === 'release') {
    await giveBackHolds(context, kept)
    return ok(null)
  }
  for (const { claim } of kept) {
    const reason = await lastCancelReason(reading(context.tx), claim.id)
    const done =
      decision === 'cancel'
        ? await restoreClaim(context, claim, actorName, by, tables)
        : await cancelClaim(context, claim, actorName, { ...by, reason })
    if (!done.ok) return done
  }
  return ok(null)
}

/** What was decided before the undone act stands again, under the version that undoing gave: it can be undone in its turn. */
async function standAgain({ tx, at }: WorkContext, { decision }: Undo, kept: readonly Kept[]): Promise<void> {
  for (const { claim, before } of kept) {
    const { rowVersion } = await tx
      .selectFrom('claim')
      .select('rowVersion')
      .where('id', '=', claim.id)
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('reviewDecision')
      .set({ undoneAt: at })
      .where('actId', '=', decision)
      .where('claimId', '=', claim.id)
      .execute()
    await tx
      .updateTable('reviewDecision')
      .set({ versionAfter: rowVersion })
      .where('claimId', '=', claim.id)
      .where('versionAfter', '=', before.version)
      .where('undoneAt', 'is', null)
      .execute()
  }
}

/**
 * Undoes what one act decided, on all its claims or on one, whole or not at all (ux.md 3.0.5). Beyond a sealed batch only a
 * correction is left. Nothing is erased: the inverse move is a line of the history.
 */
export function undoDecision(services: Services, session: Session, input: Undo): Promise<Result<{ undone: string[] }>> {
  const act = {
    commandId: input.commandId,
    kind: 'review.undo',
    subject: { kind: 'command', id: input.decision },
    touches: ['review', 'claims', 'liquidation', 'intervenants'] as const,
  }
  return services.write(actorOf(session), act, async (context) => {
    const read = reading(context.tx)
    const kept = await keptDecisions(read, input)
    const refused = await whyNot(read, kept)
    if (refused !== null) return refused
    const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason: null }
    const undoing = { context, actorName: session.displayName, by, tables: await rateTablesOf(read) }
    const done = await inverted(undoing, kept[0]?.decision ?? 'accept', kept)
    if (!done.ok) return done
    await standAgain(context, input, kept)
    context.note({ claims: kept.length, claim: kept.length === 1 ? (kept[0]?.claim.number ?? '') : '' })
    return ok({ undone: kept.map(({ claim }) => claim.id) })
  })
}
