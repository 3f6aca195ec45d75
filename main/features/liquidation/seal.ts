import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { type Actor, insertMany, reading, type WorkContext } from '../../store/index.ts'
import { loadClaims, type Move, type MoveBy, planMove, recordMoves, writeClaim } from '../claims/index.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import { draftBatch } from './draft-batch.ts'
import type { FrozenLine } from './lines-hash.ts'

type Sealing = Readonly<{
  commandId: string
  circuit: Circuit
  executionDate: string
  /** Fingerprint of the preview that was read; null seals whatever is due. */
  previewed?: string | null
}>

/** The claims whose part leaves: those that a line pays. What is advanced or taken back moves no claim. */
async function exportClaims(
  context: WorkContext,
  lines: readonly FrozenLine[],
  circuit: Circuit,
  by: MoveBy,
  actor: Actor,
) {
  const paid = lines.filter(({ kind }) => kind === 'payment').map(({ claimId }) => claimId)
  const claims = await loadClaims(reading(context.tx), paid)
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

/**
 * Seals a batch: in one act every payable amount of a circuit is frozen with its label, its account (copied encrypted) and
 * its place in the order, the paying account, control totals and the hash of the lines are kept, and the claims leave the
 * queue (architecture 4.9 d). What a control stops stays waiting. Refused (RULE): those of `draftBatch`, and
 * `previewOutdated` when what was previewed is no longer what would be sealed.
 */
export async function sealBatch(services: Services, actor: Actor, input: Sealing) {
  const { circuit, executionDate, previewed = null } = input
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
    const draft = await draftBatch(services, reading(context.tx), actor, input, { id, at: context.at, today })
    if (!draft.ok) return draft
    const { row, lines } = draft.value
    if (previewed !== null && previewed !== row.linesHash) return refuse('previewOutdated')
    await context.tx.insertInto('paymentBatch').values(row).execute()
    await insertMany(
      context.tx,
      'paymentLine',
      lines.map((line) => ({ ...line, batchId: id })),
    )
    const by: MoveBy = { actor: 'manager', today, reason: null }
    const exported = await exportClaims(context, lines, circuit, by, actor)
    if (!exported.ok) return exported
    context.note({ batch: paymentBatchName(row), lines: row.lineCount, cents: row.totalCents, hash: row.linesHash })
    return ok({ id })
  })
}
