import type { Readable } from '../../store/index.ts'

/**
 * The lines by which standing advances left and that finance refused, and when the office put them back. A line sealed before
 * the advance was granted is of an earlier one.
 */
export const refusedAdvances = (read: Readable) =>
  read
    .selectFrom('travelAdvance')
    .innerJoin('paymentLine', (join) =>
      join.onRef('paymentLine.claimId', '=', 'travelAdvance.claimId').on('paymentLine.kind', '=', 'advance'),
    )
    .innerJoin('paymentBatch', (join) =>
      join
        .onRef('paymentBatch.id', '=', 'paymentLine.batchId')
        .onRef('paymentBatch.sealedAt', '>', 'travelAdvance.grantedAt'),
    )
    .innerJoin('paymentAnswer', (join) =>
      join
        .onRef('paymentAnswer.batchId', '=', 'paymentLine.batchId')
        .onRef('paymentAnswer.lineNumber', '=', 'paymentLine.lineNumber')
        .on('paymentAnswer.withdrawn', '=', 0)
        .on('paymentAnswer.answer', '=', 'rejected'),
    )
    .leftJoin('advancePutBack', (join) =>
      join
        .onRef('advancePutBack.batchId', '=', 'paymentLine.batchId')
        .onRef('advancePutBack.lineNumber', '=', 'paymentLine.lineNumber'),
    )
    .select(['paymentLine.claimId', 'paymentLine.batchId', 'paymentLine.lineNumber', 'putBackAt'])
    .where('travelAdvance.withdrawn', '=', 0)

/** Claims whose advance finance refused and nobody has put back. */
export async function heldAdvances(read: Readable): Promise<ReadonlySet<string>> {
  const refused = await refusedAdvances(read).execute()
  return new Set(refused.flatMap(({ claimId, putBackAt }) => (putBackAt === null ? [claimId] : [])))
}
