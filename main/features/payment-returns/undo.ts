import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  loadClaims,
  type Move,
  planMove,
  recordMoves,
  storedState,
  writeClaim,
} from '../claims/index.ts'
import { touches } from './apply.ts'

type OnReturn = Readonly<{ commandId: string; id: string }>

/** Advances of a return that the office put back: something was decided on what it said. */
const putBackIn = (read: Readable, id: string) =>
  read
    .selectFrom('paymentAnswer')
    .innerJoin('advancePutBack', (join) =>
      join
        .onRef('advancePutBack.batchId', '=', 'paymentAnswer.batchId')
        .onRef('advancePutBack.lineNumber', '=', 'paymentAnswer.lineNumber'),
    )
    .innerJoin('paymentLine', (join) =>
      join
        .onRef('paymentLine.batchId', '=', 'paymentAnswer.batchId')
        .onRef('paymentLine.lineNumber', '=', 'paymentAnswer.lineNumber'),
    )
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .select('claim.number')
    .where('returnId', '=', id)
    .where('paymentAnswer.withdrawn', '=', 0)
    .execute()

const answersIn = (read: Readable, id: string) =>
  read
    .selectFrom('paymentAnswer')
    .innerJoin('paymentLine', (join) =>
      join
        .onRef('paymentLine.batchId', '=', 'paymentAnswer.batchId')
        .onRef('paymentLine.lineNumber', '=', 'paymentAnswer.lineNumber'),
    )
    .select(['claimId', 'track', 'answer', 'moved', 'at'])
    .where('returnId', '=', id)
    .where('withdrawn', '=', 0)
    .execute()

type Given = Awaited<ReturnType<typeof answersIn>>[number]

/** Parts of claims that a batch has carried since the file was applied. */
async function sealedSince(read: Readable, given: readonly Given[]): Promise<ReadonlySet<string>> {
  const at = given[0]?.at ?? ''
  const rows = await read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .select(['claimId', 'track'])
    .where('sealedAt', '>', at)
    .execute()
  return new Set(rows.map(({ claimId, track }) => `${claimId} ${track}`))
}

const left = { paid: 'PAID', rejected: 'REJECTED_BY_FINANCE' } as const

/** The claims that something rests on: decided, taken back or sealed again since. */
async function dependents(read: Readable, given: readonly Given[], claims: ReadonlyMap<string, ClaimFacts>) {
  const sealed = await sealedSince(read, given)
  const rests = given.filter(({ claimId, track, answer, moved }) => {
    const claim = claims.get(claimId)
    const stays = moved === 0 || (claim !== undefined && storedState(claim, track) === left[answer])
    return !stays || sealed.has(`${claimId} ${track}`)
  })
  return [...new Set(rests.map(({ claimId }) => claims.get(claimId)?.number ?? ''))]
}

async function moveBack(
  context: WorkContext,
  given: readonly Given[],
  claims: ReadonlyMap<string, ClaimFacts>,
  today: string,
) {
  const moves: Move[] = []
  for (const { claimId, track, moved } of given) {
    const claim = claims.get(claimId)
    if (claim === undefined || moved === 0) continue
    const back = planMove(claim, track, 'withdrawAnswer', { actor: 'manager', today, reason: null })
    if (!back.ok) return back
    await writeClaim(context, claim, [back.value])
    moves.push(back.value)
  }
  return ok(moves)
}

/**
 * Takes back everything a file said: its lines are silent again and their claims are back with finance; the history keeps
 * both moves. Refused (RULE): `paymentReturn.notApplied`, and `paymentReturn.dependent` (facts: claim, claims) once a claim
 * was decided, taken back or sealed again since.
 */
export function undoReturn(
  services: Services,
  actor: Actor,
  { commandId, id }: OnReturn,
): Promise<Result<{ id: string }>> {
  const today = services.ports.clock.today()
  const act = { commandId, kind: 'paymentReturns.undo', subject: { kind: 'paymentReturn', id }, touches }
  return services.write(actor, act, async (context) => {
    const { tx, at, note } = context
    const read = reading(tx)
    const found = await read.selectFrom('paymentReturn').select('state').where('id', '=', id).executeTakeFirst()
    if (found === undefined) return fail('NOT_FOUND', { id })
    if (found.state !== 'applied') return refuse('paymentReturn.notApplied')
    const given = await answersIn(read, id)
    const claims = await loadClaims(read, [...new Set(given.map(({ claimId }) => claimId))])
    const putBack = await putBackIn(read, id)
    const resting = [...(await dependents(read, given, claims)), ...putBack.map(({ number }) => number)]
    if (resting[0] !== undefined)
      return refuse('paymentReturn.dependent', { claim: resting[0], claims: resting.length })
    const moves = await moveBack(context, given, claims, today)
    if (!moves.ok) return moves
    await recordMoves(context, actor.name, moves.value, null)
    await tx.updateTable('paymentAnswer').set({ withdrawn: 1 }).where('returnId', '=', id).execute()
    await tx
      .updateTable('paymentReturn')
      .set({ state: 'undone', undoneAt: at, undoneBy: actor.name })
      .where('id', '=', id)
      .execute()
    note({ lines: given.length })
    return ok({ id })
  })
}
