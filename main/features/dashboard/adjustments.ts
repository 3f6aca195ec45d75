import { adjustmentOfDue, adjustmentsOf, type PayRow } from '../../domain/dashboard/index.ts'
import { dueLines } from '../../domain/liquidation/due-lines.ts'
import type { Readable } from '../../store/index.ts'
import { answeredLines } from '../answered-lines.ts'
import { circuits, heldAdvances, outcomesOf, situationOf } from '../liquidation/index.ts'

/** Lines that say something the amounts of the claims do not: all but payments that stand as they left. */
const adjustingLines = (read: Readable) =>
  answeredLines(read)
    .leftJoin('reversal', (join) =>
      join
        .onRef('reversal.batchId', '=', 'paymentLine.batchId')
        .onRef('reversal.lineNumber', '=', 'paymentLine.lineNumber')
        .on('reversal.withdrawn', '=', 0),
    )
    .select([
      'paymentLine.batchId',
      'paymentLine.lineNumber',
      'paymentLine.kind',
      'paymentLine.claimId',
      'paymentLine.track',
      'paymentLine.cents',
      'sealedAt',
      'executionDate',
      'paymentAnswer.difference',
      'reversal.id as reversalId',
      'reversal.recoveredReason',
    ])
    .where((e) =>
      e.or([
        e('paymentLine.kind', '<>', 'payment'),
        e('reversal.id', 'is not', null),
        e('paymentAnswer.difference', '<>', 0),
      ]),
    )
    .execute()

export type Adjustment = Pick<PayRow, 'track' | 'item' | 'state' | 'cents'> & Readonly<{ claimId: string }>

/** Advances, what was taken back and what was paid beside: frozen in batches, or due in the next ones. */
export async function adjustments(read: Readable): Promise<Adjustment[]> {
  const lines = await adjustingLines(read)
  const outcomes = await outcomesOf(read, lines)
  const held = await heldAdvances(read)
  const frozen = lines.flatMap((line, index) =>
    adjustmentsOf({
      kind: line.kind,
      cents: line.cents,
      difference: line.difference ?? 0,
      outcome: outcomes[index]?.state ?? null,
      isTakenBack: line.reversalId !== null,
      isRecovered: line.recoveredReason !== null,
      isHeld: line.kind === 'advance' && held.has(line.claimId),
    }).map((part): Adjustment => ({ ...part, claimId: line.claimId, track: line.track })),
  )
  const due: Adjustment[] = []
  for (const circuit of circuits)
    for (const { kind, claimId, cents } of dueLines(await situationOf(read, circuit)))
      for (const part of adjustmentOfDue(kind, cents))
        due.push({ ...part, claimId, track: circuit === 'fees' ? 'fee' : 'travel' })
  return [...frozen, ...due]
}
