import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import { transfersOf } from '../../domain/liquidation/transfers.ts'
import type { ReturnRow, SentTransfer } from '../../domain/payment-returns/match-returns.ts'
import { endToEndId } from '../../files/finance/pain-001.ts'
import type { Readable } from '../../store/index.ts'
import { answeredLines } from '../answered-lines.ts'
import { groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

const selectLines = (read: Readable) =>
  answeredLines(read)
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .select([
      'paymentLine.batchId',
      'paymentLine.lineNumber',
      'paymentLine.kind',
      'paymentLine.turn',
      'paymentLine.claimId',
      'paymentLine.track',
      'paymentLine.intervenantId',
      'paymentLine.name',
      'paymentLine.cents',
      'paymentBatch.number',
      'paymentBatch.circuit',
      'paymentBatch.state',
      'paymentBatch.executionDate',
      'claim.number as claimNumber',
      'paymentAnswer.answer',
      'paymentAnswer.difference',
    ])
    .orderBy('paymentBatch.number')
    .orderBy('paymentLine.lineNumber')

export type SentLine = Awaited<ReturnType<ReturnType<typeof selectLines>['execute']>>[number]

/** A transfer with its frozen lines. */
export type KnownTransfer = SentTransfer & Readonly<{ name: string; lines: readonly SentLine[] }>

/** Sealed lines of some batches, with what finance said of each. */
export const linesOfBatches = (read: Readable, batchIds: readonly string[]): Promise<SentLine[]> =>
  inChunks(batchIds, (chunk) => selectLines(read).where('paymentLine.batchId', 'in', chunk).execute())

/** The transfers of one batch, as its bank file asked for them. */
function transfersOfBatch(lines: readonly SentLine[]): KnownTransfer[] {
  return transfersOf(lines, ({ intervenantId }) => intervenantId).map(({ head, lines: own, cents }) => {
    const batch = paymentBatchName(head)
    return {
      batchId: head.batchId,
      lineNumber: head.lineNumber,
      reference: endToEndId(batch, head.lineNumber),
      claimNumbers: own.map(({ claimNumber }) => claimNumber),
      cents,
      executionDate: head.executionDate,
      isExported: head.state === 'exported',
      answered: head.answer === null ? null : { answer: head.answer, cents: cents + (head.difference ?? 0) },
      batch,
      name: head.name,
      lines: own,
    }
  })
}

/** Number of the batch in the reference of a transfer, or in the name of a whole batch. */
const batchNumberIn = (reference: string | null): number[] => {
  const number = /^(?:IND|DEP)-(\d{6,9})(?:-\d{6,9})?$/.exec(reference ?? '')?.[1]
  return number === undefined ? [] : [Number(number)]
}

/** Every transfer of the batches that some rows may be about: by their reference, or by the claims they name. */
export async function sentTransfers(read: Readable, rows: readonly ReturnRow[]): Promise<readonly KnownTransfer[]> {
  const numbers = new Set(rows.flatMap(({ reference }) => batchNumberIn(reference)))
  const claims = new Set(rows.flatMap(({ claimNumber }) => (claimNumber === null ? [] : [claimNumber])))
  const byNumber = await inChunks(
    [...numbers].map(String),
    async (chunk) =>
      await read.selectFrom('paymentBatch').select('id').where('number', 'in', chunk.map(Number)).execute(),
  )
  const byClaim = await inChunks([...claims], (chunk) =>
    read
      .selectFrom('paymentLine')
      .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
      .select('paymentLine.batchId as id')
      .distinct()
      .where('claim.number', 'in', chunk)
      .execute(),
  )
  const lines = await linesOfBatches(read, [...new Set([...byNumber, ...byClaim].map(({ id }) => id))])
  return [...groupBy(lines, ({ batchId }) => batchId).values()].flatMap(transfersOfBatch)
}
