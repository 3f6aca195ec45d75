import { civilDay } from '../../../shared/model/civil-days.ts'
import { type PaymentOutcome, paymentEvents, paymentOutcome } from '../../domain/claims/payment-outcome.ts'
import type { Readable } from '../../store/index.ts'
import { groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

/** What is asked of a frozen line to know what became of it. */
type SealedLine = Readonly<{
  batchId: string
  lineNumber: number
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
  const dated = rows.map((row) => ({ ...row, day: civilDay(row.at) }))
  return groupBy(dated, ({ claimId, track }) => `${claimId} ${track}`)
}

/** What finance said of frozen lines, by batch and line, in the files that were applied. */
async function answersOf(read: Readable, batchIds: readonly string[]) {
  const rows = await inChunks([...new Set(batchIds)], (chunk) =>
    read
      .selectFrom('paymentAnswer')
      .select(['batchId', 'lineNumber', 'answer', 'answeredOn'])
      .where('batchId', 'in', chunk)
      .where('withdrawn', '=', 0)
      .execute(),
  )
  return new Map(
    rows.map(({ batchId, lineNumber, answer, answeredOn }): [string, PaymentOutcome | null] => [
      `${batchId} ${lineNumber}`,
      answer === 'paid' ? { state: 'paid', on: answeredOn } : null,
    ]),
  )
}

/**
 * What became of frozen lines, in their order; null for one that finance refused or the office recalled, which then counts
 * for nothing. The one place that says so. A file of finance answers line by line with its own date; without one, a payment
 * is answered in the history of its claim, and the other kinds, which move no claim, are ordered on the day of their batch.
 */
export async function outcomesOf(
  read: Readable,
  lines: readonly SealedLine[],
): Promise<readonly (PaymentOutcome | null)[]> {
  const answers = await answersOf(
    read,
    lines.map(({ batchId }) => batchId),
  )
  const payments = lines.filter(({ kind }) => kind === 'payment')
  const events = await eventsOf(
    read,
    payments.map(({ claimId }) => claimId),
  )
  return lines.map((line) => {
    const answer = answers.get(`${line.batchId} ${line.lineNumber}`)
    if (answer !== undefined) return answer
    return paymentOutcome(line, line.kind === 'payment' ? (events.get(`${line.claimId} ${line.track}`) ?? []) : [])
  })
}
