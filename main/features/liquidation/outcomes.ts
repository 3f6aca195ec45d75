import { type PaymentOutcome, paymentEvents, paymentOutcome } from '../../domain/claims/payment-outcome.ts'
import type { Readable } from '../../store/index.ts'
import { groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

/** What is asked of a frozen line to know what became of it. */
type SealedLine = Readonly<{
  kind: 'payment' | 'advance' | 'deduction' | 'reversal'
  claimId: string
  track: 'fee' | 'travel'
  sealedAt: string
  executionDate: string
}>

async function eventsOf(read: Readable, claimIds: readonly string[]) {
  const rows = await inChunks([...new Set(claimIds)], (chunk) =>
    read
      .selectFrom('claimHistory')
      .select(['claimId', 'track', 'event', 'at'])
      .where('claimId', 'in', chunk)
      .where('event', 'in', paymentEvents)
      .execute(),
  )
  return groupBy(rows, ({ claimId, track }) => `${claimId} ${track}`)
}

/**
 * What became of frozen lines, in their order; null for one that finance refused or the office recalled, which then counts
 * for nothing. The one place that says so. A payment is answered in the history of its claim; the other kinds move no claim
 * and are held as ordered on the day of their batch.
 */
export async function outcomesOf(
  read: Readable,
  lines: readonly SealedLine[],
): Promise<readonly (PaymentOutcome | null)[]> {
  const payments = lines.filter(({ kind }) => kind === 'payment')
  const events = await eventsOf(
    read,
    payments.map(({ claimId }) => claimId),
  )
  return lines.map((line) =>
    paymentOutcome(line, line.kind === 'payment' ? (events.get(`${line.claimId} ${line.track}`) ?? []) : []),
  )
}
