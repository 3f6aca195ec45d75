import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { type Actor, insertMany, reading, type WorkContext } from '../../store/index.ts'
import { loadClaims, type Move, type MoveBy, planMove, recordMoves, writeClaim } from '../claims/index.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import { type FrozenLine, linesHash } from './lines-hash.ts'
import { loadPayable, type Payable } from './payable.ts'

type Sealing = Readonly<{ commandId: string; circuit: Circuit; executionDate: string }>

const frozen = (payable: Payable, circuit: Circuit, index: number): FrozenLine => ({
  lineNumber: index + 1,
  claimId: payable.claimId,
  track: claimTrackOf[circuit],
  intervenantId: payable.intervenantId,
  name: payable.holderName,
  iban: payable.sealedIban,
  bic: payable.bic,
  cents: payable.cents,
  label: `${circuit === 'fees' ? 'Indemnités' : 'Déplacement'} ${payable.examCode} mission ${payable.missionNumber}`,
  rateCodes: payable.rateCodes.join(' '),
})

async function exportClaims(
  context: WorkContext,
  lines: readonly FrozenLine[],
  circuit: Circuit,
  by: MoveBy,
  actor: Actor,
) {
  const claims = await loadClaims(
    reading(context.tx),
    lines.map(({ claimId }) => claimId),
  )
  const moves: Move[] = []
  for (const claim of claims.values()) {
    const move = planMove(claim, claimTrackOf[circuit], 'export', by)
    if (!move.ok) return move
    await writeClaim(context, claim, [move.value])
    moves.push(move.value)
  }
  await recordMoves(context, actor.name, moves, null)
  return ok(null)
}

/** The paying account as it is today, still encrypted: a batch keeps it whatever the office changes later. */
async function debtorOf({ tx }: WorkContext) {
  const office = await tx.selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined || office.debtorIban === null || office.debtorBic === null)
    return refuse('debtorAccountMissing', {})
  return ok({
    debtorName: office.name,
    debtorBureau: office.bureau,
    debtorIban: office.debtorIban,
    debtorBic: office.debtorBic,
    debtorIdentifier: `DEC-${office.academyCode}`,
  })
}

/**
 * Seals a batch: in one act every payable amount of a circuit is frozen with its label, its account (copied encrypted) and
 * its place in the order, the paying account, control totals and the hash of the lines are kept, and the claims leave the
 * queue (architecture 4.9 d). Amounts with a blocker stay waiting. Refused (RULE): `nothingToSeal`, `executionDatePast`,
 * `debtorAccountMissing` when the office has no account to pay from.
 */
export async function sealBatch(services: Services, actor: Actor, input: Sealing) {
  const { circuit, executionDate } = input
  const today = services.ports.clock.today()
  const id = services.ports.ids.next()
  const act = {
    commandId: input.commandId,
    kind: 'liquidation.seal',
    subject: { kind: 'paymentBatch', id },
    facts: { circuit, executionDate },
    touches: ['liquidation', 'claims', 'review', 'intervenants'] as const,
  }
  return services.write(actor, act, async (context): Promise<Result<{ id: string }>> => {
    if (executionDate < today) return refuse('executionDatePast', { executionDate })
    const payable = await loadPayable(reading(context.tx), services.vault(), circuit)
    const lines = payable.filter(({ blocker }) => blocker === null).map((line, index) => frozen(line, circuit, index))
    if (lines.length === 0) return refuse('nothingToSeal', { circuit, blocked: payable.length })
    const debtor = await debtorOf(context)
    if (!debtor.ok) return debtor
    const last = await context.tx
      .selectFrom('paymentBatch')
      .select((e) => e.fn.max('number').as('number'))
      .executeTakeFirst()
    const batch = {
      id,
      number: Number(last?.number ?? 0) + 1,
      circuit,
      state: 'sealed' as const,
      lineCount: lines.length,
      totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
      linesHash: linesHash(lines),
      executionDate,
      ...debtor.value,
      sealedAt: context.at,
    }
    await context.tx.insertInto('paymentBatch').values(batch).execute()
    const track = claimTrackOf[circuit]
    await insertMany(
      context.tx,
      'paymentLine',
      lines.map((line) => ({ ...line, batchId: id, track })),
    )
    const by: MoveBy = { actor: 'manager', today, reason: null }
    const exported = await exportClaims(context, lines, circuit, by, actor)
    if (!exported.ok) return exported
    context.note({
      batch: paymentBatchName(batch),
      lines: batch.lineCount,
      cents: batch.totalCents,
      hash: batch.linesHash,
    })
    return ok({ id })
  })
}
