import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { mayReverse } from '../../domain/liquidation/due-lines.ts'
import { type Actor, reading, type WorkContext } from '../../store/index.ts'
import { loadClaim, type Move, type MoveBy, planMove, recordMoves, writeClaim } from '../claims/index.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import { liveReversals, pastLines } from './situation.ts'

const touches = ['liquidation', 'claims', 'review', 'intervenants'] as const

type Reversing = Readonly<{ commandId: string; id: string; lineNumber: number; reason: string }>
type OnReversal = Readonly<{ commandId: string; id: string }>

/** The reversals of one claim in a circuit, and what was frozen for it, as the rules take them. */
async function situationOfClaim({ tx }: WorkContext, circuit: Circuit, claimId: string) {
  const read = reading(tx)
  const reversals = (await liveReversals(read, circuit)).filter((one) => one.claimId === claimId)
  return {
    accepted: [],
    advances: [],
    reversals: reversals.map(({ recoveredReason, ...one }) => ({ ...one, recovered: recoveredReason !== null })),
    past: await pastLines(read, circuit, [claimId]),
  }
}

/**
 * Takes back a line that has left: a line of the next batch of the circuit will carry the opposite amount, and what it paid is
 * reviewed again (architecture 4.9 d: never a rewrite). Refused (RULE) as `mayReverse` and the state machine say.
 */
export function reverseLine(services: Services, actor: Actor, input: Reversing): Promise<Result<{ id: string }>> {
  const id = services.ports.ids.next()
  const today = services.ports.clock.today()
  const act = {
    commandId: input.commandId,
    kind: 'liquidation.reverse',
    subject: { kind: 'paymentBatch', id: input.id },
    facts: { line: input.lineNumber },
    words: { reason: input.reason },
    touches,
  }
  return services.write(actor, act, async (context) => {
    const { tx, note, at } = context
    const ref = { batchId: input.id, lineNumber: input.lineNumber }
    const found = await tx
      .selectFrom('paymentLine')
      .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
      .select(['claimId', 'track', 'circuit', 'state'])
      .where('batchId', '=', ref.batchId)
      .where('lineNumber', '=', ref.lineNumber)
      .executeTakeFirst()
    if (found === undefined) return fail('NOT_FOUND', { id: input.id })
    const { claimId, track, circuit, state } = found
    const line = mayReverse(ref, state === 'exported', await situationOfClaim(context, circuit, claimId))
    if (!line.ok) return line
    const { kind, intervenantId, cents } = line.value
    if (kind === 'payment') {
      const moved = await sendBack(context, claimId, circuit, actor, { actor: 'manager', today, reason: input.reason })
      if (!moved.ok) return moved
    }
    const { reason } = input
    const row = { id, ...ref, claimId, track, intervenantId, cents, reason, askedBy: actor.name, askedAt: at }
    await tx
      .insertInto('reversal')
      .values({ ...row, recoveredReason: null })
      .execute()
    note({ cents, kind })
    return ok({ id })
  })
}

async function sendBack(context: WorkContext, claimId: string, circuit: Circuit, actor: Actor, by: MoveBy) {
  const claim = await loadClaim(reading(context.tx), claimId)
  if (claim === null) return fail('NOT_FOUND', { id: claimId })
  const move = planMove(claim, claimTrackOf[circuit], 'reverse', by)
  if (!move.ok) return move
  await writeClaim(context, claim, [move.value])
  await recordMoves(context, actor.name, [move.value], by.reason)
  return ok(null)
}

/** A reversal that no sealed line carries yet; refused (RULE) `reversal.sealed` otherwise, or `reversal.recovered`. */
async function waitingReversal(context: WorkContext, id: string) {
  const read = reading(context.tx)
  const row = await read
    .selectFrom('reversal')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn', '=', 0)
    .executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { id })
  if (row.recoveredReason !== null) return refuse('reversal.recovered')
  const circuit: Circuit = row.track === 'fee' ? 'fees' : 'travel'
  const past = await pastLines(read, circuit, [row.claimId])
  const isSealed = past.some(
    ({ stands, reverses }) => stands && reverses?.batchId === row.batchId && reverses.lineNumber === row.lineNumber,
  )
  return isSealed ? refuse('reversal.sealed') : ok({ row, circuit, past })
}

/** Back to where the part was before it was taken back: exported, and paid where finance had said so. */
async function goBack(context: WorkContext, claimId: string, circuit: Circuit, actor: Actor, today: string) {
  const read = reading(context.tx)
  const track = claimTrackOf[circuit]
  const last = await read
    .selectFrom('claimHistory')
    .select(['event', 'fromState'])
    .where('claimId', '=', claimId)
    .where('track', '=', track)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const claim = await loadClaim(read, claimId)
  if (claim === null) return fail('NOT_FOUND', { id: claimId })
  if (last?.event !== 'reverse') return refuse('reversal.decided', { claim: claim.number })
  const back = planMove(claim, track, 'withdrawReversal', { actor: 'manager', today, reason: null })
  if (!back.ok) return back
  const moves: Move[] = [back.value]
  if (last.fromState === 'PAID') {
    const exported = { ...claim, ...(track === 'fee' ? { feeState: back.value.to } : { travelState: back.value.to }) }
    const paid = planMove(exported, track, 'confirmPayment', { actor: 'system', today, reason: null })
    if (!paid.ok) return paid
    moves.push(paid.value)
  }
  await writeClaim(context, claim, moves.slice(-1))
  await recordMoves(context, actor.name, moves, null)
  return ok(null)
}

/**
 * Thinks better of a reversal that no batch carries yet. Refused (RULE): `reversal.sealed`, `reversal.recovered`, and
 * `reversal.decided` once something was decided about the claim since.
 */
export function withdrawReversal(
  services: Services,
  actor: Actor,
  { commandId, id }: OnReversal,
): Promise<Result<{ id: string }>> {
  const act = { commandId, kind: 'liquidation.withdrawReversal', subject: { kind: 'reversal', id }, touches }
  return services.write(actor, act, async (context) => {
    const waiting = await waitingReversal(context, id)
    if (!waiting.ok) return waiting
    const { row, circuit, past } = waiting.value
    const line = past.find(({ batchId, lineNumber }) => batchId === row.batchId && lineNumber === row.lineNumber)
    if (line?.kind === 'payment') {
      const back = await goBack(context, row.claimId, circuit, actor, services.ports.clock.today())
      if (!back.ok) return back
    }
    await context.tx.updateTable('reversal').set({ withdrawn: 1 }).where('id', '=', id).execute()
    context.note({ cents: row.cents })
    return ok({ id })
  })
}

/** Says that the money of a reversal came back by another road, for instance an order to pay: no line will carry it. */
export function recoverOtherwise(
  services: Services,
  actor: Actor,
  { commandId, id, reason }: OnReversal & Readonly<{ reason: string }>,
): Promise<Result<{ id: string }>> {
  const act = {
    commandId,
    kind: 'liquidation.recoverOtherwise',
    subject: { kind: 'reversal', id },
    words: { reason },
    touches,
  }
  return services.write(actor, act, async (context) => {
    const waiting = await waitingReversal(context, id)
    if (!waiting.ok) return waiting
    await context.tx.updateTable('reversal').set({ recoveredReason: reason }).where('id', '=', id).execute()
    context.note({ cents: waiting.value.row.cents })
    return ok({ id })
  })
}
