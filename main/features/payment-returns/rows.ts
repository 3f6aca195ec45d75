import {
  type MatchedRow,
  matchReturns,
  type ReturnRow,
  spreadOverBatches,
} from '../../domain/payment-returns/match-returns.ts'
import type { FeedReading } from '../../files/feeds/feed.ts'
import type { PaymentReturnRow } from '../../files/feeds/payment-return-row.ts'
import { insertMany, type Readable, type Tables, type WorkContext } from '../../store/index.ts'
import { type KnownTransfer, sentTransfers } from './sent-transfers.ts'

/** A row of a file as it is kept: what it says, and what it brought. */
export type KeptRow = Omit<Tables['paymentReturnRow'], 'returnId' | 'position'>

const matched = ({ row, verdict, rule, transfer }: MatchedRow<KnownTransfer>): KeptRow => {
  const { line, ...said } = row
  return {
    line,
    content: JSON.stringify(said),
    verdict,
    rule,
    facts: '{}',
    batchId: transfer?.batchId ?? null,
    lineNumber: transfer?.lineNumber ?? null,
  }
}

/** Every row of a reading, those that could not be read among them, in the order of the file. */
export async function keptRows(read: Readable, reading: FeedReading<PaymentReturnRow>): Promise<readonly KeptRow[]> {
  const rows = reading.rows.map(({ line, values }): ReturnRow => ({ line, ...values }))
  const transfers = await sentTransfers(read, rows)
  const matches = matchReturns(spreadOverBatches(rows, transfers), transfers)
  const unreadable = reading.rejected.map(
    ({ line, rule, column, value, facts }): KeptRow => ({
      line,
      content: '{}',
      verdict: 'unreadable',
      rule,
      facts: JSON.stringify({ line, column, value, ...facts }),
      batchId: null,
      lineNumber: null,
    }),
  )
  const all = [...matches.map(matched), ...unreadable]
  return all.toSorted((one, other) => one.line - other.line)
}

export const insertRows = ({ tx }: WorkContext, returnId: string, rows: readonly KeptRow[]) =>
  insertMany(
    tx,
    'paymentReturnRow',
    rows.map((row, index) => ({ returnId, position: index + 1, ...row })),
  )

/** Compares a file again with what finance has said since it was read, and keeps what it brings now. */
export async function matchAgain(context: WorkContext, read: Readable, returnId: string) {
  const kept = await read
    .selectFrom('paymentReturnRow')
    .selectAll()
    .where('returnId', '=', returnId)
    .orderBy('position')
    .execute()
  const readable = kept.filter(({ verdict }) => verdict !== 'unreadable')
  const rows = readable.map(({ line, content }) => ({ line, ...(JSON.parse(content) as PaymentReturnRow) }))
  const matches = matchReturns(rows, await sentTransfers(read, rows))
  for (const [index, match] of matches.entries()) {
    const before = readable[index]
    const { verdict, rule, batchId, lineNumber } = matched(match)
    if (before === undefined || before.verdict === verdict) continue
    await context.tx
      .updateTable('paymentReturnRow')
      .set({ verdict, rule, batchId, lineNumber })
      .where('returnId', '=', returnId)
      .where('position', '=', before.position)
      .execute()
  }
  return matches
}
