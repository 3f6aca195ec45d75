import type { Readable } from '../store/index.ts'

/** Frozen payment lines beside their sealed batch and, where finance gave one that stands, its answer. */
export const answeredLines = (read: Readable) =>
  read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .leftJoin('paymentAnswer', (join) =>
      join
        .onRef('paymentAnswer.batchId', '=', 'paymentLine.batchId')
        .onRef('paymentAnswer.lineNumber', '=', 'paymentLine.lineNumber')
        .on('paymentAnswer.withdrawn', '=', 0),
    )
