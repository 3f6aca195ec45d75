import type { Services } from '../../boundary/services.ts'
import { adjustmentOfDue, adjustmentsOf, type PayRow } from '../../domain/dashboard/index.ts'
import { dueLines } from '../../domain/liquidation/due-lines.ts'
import type { Readable } from '../../store/index.ts'
import { answeredLines } from '../answered-lines.ts'
import { circuits, outcomesOf, situationOf } from '../liquidation/index.ts'
import { listRejects } from '../payment-returns/rejects.ts'

const lineKey = ({ batchId, lineNumber }: Readonly<{ batchId: string; lineNumber: number }>): string =>
  `${batchId} ${lineNumber}`

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
export async function adjustments(services: Services): Promise<Adjustment[]> {
  const read = services.read()
  const lines = await adjustingLines(read)
  const outcomes = await outcomesOf(read, lines)
  const rejects = await listRejects(services)
  const held = new Set(rejects.flatMap((one) => (one.isAdvance && one.state === 'waiting' ? [lineKey(one)] : [])))
  const frozen = lines.flatMap((line, index) =>
    adjustmentsOf({
      kind: line.kind,
      cents: line.cents,
      difference: line.difference ?? 0,
      outcome: outcomes[index]?.state ?? null,
      isTakenBack: line.reversalId !== null,
      isRecovered: line.recoveredReason !== null,
      isHeld: held.has(lineKey(line)),
    }).map((part): Adjustment => ({ ...part, claimId: line.claimId, track: line.track })),
  )
  const due: Adjustment[] = []
  for (const circuit of circuits)
    for (const { kind, claimId, cents } of dueLines(await situationOf(read, circuit)))
      for (const part of adjustmentOfDue(kind, cents))
        due.push({ ...part, claimId, track: circuit === 'fees' ? 'fee' : 'travel' })
  return [...frozen, ...due]
}
