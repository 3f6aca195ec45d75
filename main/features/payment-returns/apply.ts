import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type MatchedRow, newVerdicts } from '../../domain/payment-returns/match-returns.ts'
import { type Actor, insertMany, reading, type Tables, type WorkContext } from '../../store/index.ts'
import { loadClaims, type Move, type MoveBy, planMove, recordMoves, storedState, writeClaim } from '../claims/index.ts'
import { reasonWords } from './reasons.ts'
import { matchAgain } from './rows.ts'
import type { KnownTransfer, SentLine } from './sent-transfers.ts'

export const touches = [
  'paymentReturns',
  'liquidation',
  'claims',
  'review',
  'intervenants',
  'yearlyStatements',
] as const

type OnReturn = Readonly<{ commandId: string; id: string }>

type Answered = Readonly<{
  line: SentLine
  reason: string
  answer: Omit<Tables['paymentAnswer'], 'moved' | 'withdrawn'>
}>

/** The answers that one row gives: one for each line of its transfer; the difference is on the first. */
function answersOf(
  returnId: string,
  at: string,
  { row, transfer }: MatchedRow<KnownTransfer>,
  today: string,
): Answered[] {
  if (transfer === null) return []
  const isPaid = row.answer === 'paid'
  const difference = isPaid && row.cents !== null ? row.cents - transfer.cents : 0
  return transfer.lines.map((line) => ({
    line,
    reason: reasonWords(row),
    answer: {
      returnId,
      batchId: line.batchId,
      lineNumber: line.lineNumber,
      transferLine: transfer.lineNumber,
      answer: isPaid ? 'paid' : 'rejected',
      answeredOn: row.paidOn ?? (isPaid ? transfer.executionDate : today),
      difference: line.lineNumber === transfer.lineNumber ? difference : 0,
      code: row.code,
      reason: row.reason,
      at,
    },
  }))
}

/** The last time that a part of a claim was paid: a line that the office took back no longer moves it. */
async function lastTurns(context: WorkContext, claimIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await reading(context.tx)
    .selectFrom('paymentLine')
    .select((e) => ['claimId', 'track', e.fn.max('turn').as('turn')])
    .where('kind', '=', 'payment')
    .where('claimId', 'in', [...claimIds])
    .groupBy(['claimId', 'track'])
    .execute()
  return new Map(rows.map(({ claimId, track, turn }) => [`${claimId} ${track}`, Number(turn)]))
}

/** Moves the claims that the lines pay, each with its reason; gives the lines whose claim moved. */
async function moveClaims(
  context: WorkContext,
  answered: readonly Answered[],
  by: Omit<MoveBy, 'reason'>,
  actorName: string,
): Promise<Result<ReadonlySet<SentLine>>> {
  const payments = answered.filter(({ line }) => line.kind === 'payment')
  const ids = [...new Set(payments.map(({ line }) => line.claimId))]
  const claims = await loadClaims(reading(context.tx), ids)
  const turns = await lastTurns(context, ids)
  const moved = new Set<SentLine>()
  const byReason = new Map<string, Move[]>()
  for (const { line, answer, reason } of payments) {
    const claim = claims.get(line.claimId)
    const isLast = turns.get(`${line.claimId} ${line.track}`) === line.turn
    if (claim === undefined || !isLast || storedState(claim, line.track) !== 'EXPORTED') continue
    const why = answer.answer === 'paid' ? '' : reason
    const event = answer.answer === 'paid' ? 'confirmPayment' : 'rejectPayment'
    const move = planMove(claim, line.track, event, { ...by, reason: why })
    if (!move.ok) return move
    await writeClaim(context, claim, [move.value])
    byReason.set(why, [...(byReason.get(why) ?? []), move.value])
    moved.add(line)
  }
  for (const [reason, moves] of byReason) await recordMoves(context, actorName, moves, reason)
  return ok(moved)
}

/**
 * Applies what a file brings, in one act: each line of each transfer is answered once, the claims it pays become paid or
 * refused by finance, with the date and the reason (ux.md S17). Compared again first, so that the same news twice changes
 * nothing. Refused (RULE): `paymentReturn.notPreviewed`, `paymentReturn.nothingNew`.
 */
export function applyReturn(
  services: Services,
  actor: Actor,
  { commandId, id }: OnReturn,
): Promise<Result<{ id: string }>> {
  const today = services.ports.clock.today()
  const act = { commandId, kind: 'paymentReturns.apply', subject: { kind: 'paymentReturn', id }, touches }
  return services.write(actor, act, async (context) => {
    const { tx, at, note } = context
    const read = reading(tx)
    const found = await read.selectFrom('paymentReturn').select('state').where('id', '=', id).executeTakeFirst()
    if (found === undefined) return fail('NOT_FOUND', { id })
    if (found.state !== 'previewed') return refuse('paymentReturn.notPreviewed')
    const news = (await matchAgain(context, read, id)).filter(({ verdict }) => newVerdicts.includes(verdict))
    if (news.length === 0) return refuse('paymentReturn.nothingNew')
    const answered = news.flatMap((match) => answersOf(id, at, match, today))
    const moved = await moveClaims(context, answered, { actor: 'manager', today }, actor.name)
    if (!moved.ok) return moved
    await insertMany(
      tx,
      'paymentAnswer',
      answered.map(({ answer, line }) => ({ ...answer, moved: moved.value.has(line) ? 1 : 0 })),
    )
    await tx
      .updateTable('paymentReturn')
      .set({ state: 'applied', appliedAt: at, appliedBy: actor.name })
      .where('id', '=', id)
      .execute()
    const count = (wanted: string) => news.filter(({ verdict }) => verdict === wanted).length
    note({ paid: count('paid'), changed: count('changed'), rejected: count('rejected') })
    return ok({ id })
  })
}
