import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { type Actor, insertMany, type Readable, reading, type Vault } from '../../store/index.ts'
import { loadClaims, type Move, personName, planMove, recordMoves, storedState, writeClaim } from '../claims/index.ts'
import { refusedAdvances } from '../liquidation/index.ts'
import { touches } from './apply.ts'

const rejectedLines = (read: Readable) =>
  read
    .selectFrom('paymentAnswer')
    .innerJoin('paymentLine', (join) =>
      join
        .onRef('paymentLine.batchId', '=', 'paymentAnswer.batchId')
        .onRef('paymentLine.lineNumber', '=', 'paymentAnswer.lineNumber'),
    )
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentAnswer.batchId')
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .innerJoin('intervenant', 'intervenant.id', 'paymentLine.intervenantId')
    .leftJoin('payFile', 'payFile.intervenantId', 'paymentLine.intervenantId')
    .select([
      'paymentAnswer.batchId',
      'paymentAnswer.lineNumber',
      'paymentAnswer.transferLine',
      'paymentAnswer.code',
      'paymentAnswer.reason',
      'paymentAnswer.answeredOn',
      'paymentBatch.number',
      'paymentBatch.circuit',
      'paymentLine.kind',
      'paymentLine.turn',
      'paymentLine.claimId',
      'paymentLine.track',
      'paymentLine.intervenantId',
      'paymentLine.cents',
      'paymentLine.iban as sealedIban',
      'payFile.iban as ibanNow',
      'claim.number as claimNumber',
      'claim.feeState',
      'claim.travelState',
      'intervenant.lastName',
      'intervenant.firstName',
    ])
    .where('paymentAnswer.answer', '=', 'rejected')
    .where('paymentAnswer.withdrawn', '=', 0)
    .where('paymentLine.kind', 'in', ['payment', 'advance'])
    .orderBy('paymentAnswer.answeredOn')
    .orderBy('paymentBatch.number')
    .orderBy('paymentAnswer.lineNumber')

type Rejected = Awaited<ReturnType<ReturnType<typeof rejectedLines>['execute']>>[number]

/** Payments that left again since are over with. */
const pending = { REJECTED_BY_FINANCE: 'waiting', ACCEPTED: 'nextBatch' } as const
const isPending = (state: string): state is keyof typeof pending => Object.hasOwn(pending, state)

/** States in which the travel is settled: an advance on it makes no sense any more. */
const settled = ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE']

const lineKey = ({ batchId, lineNumber }: Readonly<{ batchId: string; lineNumber: number }>) =>
  `${batchId} ${lineNumber}`

/** Where each refused line stands; null once it is over with: paid again, taken back, or overtaken by the travel. */
async function standingOf(read: Readable): Promise<(row: Rejected) => 'waiting' | 'nextBatch' | null> {
  const advances = new Map((await refusedAdvances(read).execute()).map((row) => [lineKey(row), row.putBackAt]))
  const left = await read
    .selectFrom('paymentLine')
    .select((e) => ['claimId', e.fn.max('turn').as('turn')])
    .where('kind', '=', 'advance')
    .groupBy('claimId')
    .execute()
  const lastTurns = new Map(left.map(({ claimId, turn }) => [claimId, Number(turn)]))
  return (row) => {
    if (row.kind === 'payment') {
      const state = row.track === 'fee' ? row.feeState : row.travelState
      return isPending(state) ? pending[state] : null
    }
    const putBackAt = advances.get(lineKey(row))
    if (putBackAt === undefined || lastTurns.get(row.claimId) !== row.turn || settled.includes(row.travelState))
      return null
    return putBackAt === null ? 'waiting' : 'nextBatch'
  }
}

const accountChanged = ({ sealedIban, ibanNow }: Rejected, vault: Vault): boolean =>
  ibanNow !== null && vault.open(ibanNow) !== vault.open(sealedIban)

/**
 * The refused payments and advances that the office still has to deal with, oldest first, each with its reason and whether
 * the bank details changed since (ux.md S17). One that was refused twice stands once, by its last refusal.
 */
export async function listRejects(services: Services) {
  const vault = services.vault()
  const read = services.read()
  const rows = await rejectedLines(read).execute()
  const stateOf = await standingOf(read)
  const last = new Map<string, Rejected>()
  for (const row of rows) {
    const key = `${row.claimId} ${row.track} ${row.kind}`
    if (row.turn >= (last.get(key)?.turn ?? 0)) last.set(key, row)
  }
  return [...last.values()].flatMap((row) => {
    const state = stateOf(row)
    if (state === null) return []
    return {
      batchId: row.batchId,
      lineNumber: row.lineNumber,
      isAdvance: row.kind === 'advance',
      batch: paymentBatchName(row),
      circuit: row.circuit,
      claimId: row.claimId,
      claimNumber: row.claimNumber,
      intervenantId: row.intervenantId,
      intervenant: personName(row),
      cents: row.cents,
      code: row.code ?? '',
      reason: row.reason ?? '',
      answeredOn: row.answeredOn,
      accountCorrected: accountChanged(row, vault),
      state,
    }
  })
}

type Again = Readonly<{ commandId: string; batchId: string; lineNumber: number }>

/**
 * Puts a refused payment back among the accepted amounts, or an advance among those to give, every line of its transfer with
 * it: the next batch of the circuit pays it, to the bank details of that day (F191). Refused (RULE):
 * `paymentReturn.notRejected` once nothing waits.
 */
export function payAgain(services: Services, actor: Actor, input: Again): Promise<Result<null>> {
  const { commandId, batchId, lineNumber } = input
  const today = services.ports.clock.today()
  const subject = { kind: 'paymentBatch', id: batchId }
  const act = { commandId, kind: 'paymentReturns.payAgain', subject, facts: { line: lineNumber }, touches }
  return services.write(actor, act, async (context) => {
    const read = reading(context.tx)
    const lines = await rejectedLines(read).where('paymentAnswer.batchId', '=', batchId).execute()
    const asked = lines.find((line) => line.lineNumber === lineNumber)
    if (asked === undefined) return fail('NOT_FOUND', { id: batchId })
    const own = lines.filter(({ transferLine }) => transferLine === asked.transferLine)
    const claims = await loadClaims(
      read,
      own.map(({ claimId }) => claimId),
    )
    const stateOf = await standingOf(read)
    const advances = own.filter((line) => line.kind === 'advance' && stateOf(line) === 'waiting')
    await insertMany(
      context.tx,
      'advancePutBack',
      advances.map((line) => ({
        batchId,
        lineNumber: line.lineNumber,
        putBackBy: actor.name,
        putBackAt: context.at,
      })),
    )
    const moves: Move[] = []
    for (const { claimId, track, kind } of own) {
      const claim = claims.get(claimId)
      if (kind !== 'payment') continue
      if (claim === undefined || storedState(claim, track) !== 'REJECTED_BY_FINANCE') continue
      const move = planMove(claim, track, 'accept', { actor: 'manager', today, reason: null })
      if (!move.ok) return move
      await writeClaim(context, claim, [move.value])
      moves.push(move.value)
    }
    if (moves.length + advances.length === 0) return refuse('paymentReturn.notRejected', { claim: asked.claimNumber })
    await recordMoves(context, actor.name, moves, null)
    return ok(null)
  })
}
