import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { PaymentOutcome } from '../../domain/claims/payment-outcome.ts'
import type { Readable } from '../../store/index.ts'
import { answeredLines } from '../answered-lines.ts'
import { outcomesOf } from '../liquidation/index.ts'

const sealedLines = (read: Readable) =>
  answeredLines(read)
    .select([
      'paymentAnswer.difference',
      'paymentLine.batchId',
      'paymentLine.lineNumber',
      'paymentLine.kind',
      'paymentLine.claimId',
      'paymentLine.track',
      'paymentLine.intervenantId',
      'paymentLine.cents',
      'paymentLine.label',
      'paymentBatch.number',
      'paymentBatch.circuit',
      'paymentBatch.executionDate',
      'paymentBatch.sealedAt',
    ])
    .orderBy('paymentBatch.number')
    .orderBy('paymentLine.lineNumber')

type SealedLine = Awaited<ReturnType<ReturnType<typeof sealedLines>['execute']>>[number]

/** One amount that left for somebody: frozen in a batch, not refused or recalled since; what finance says it paid, where it does. */
export type Payment = Readonly<{
  claimId: string
  track: 'fee' | 'travel'
  intervenantId: string
  cents: number
  label: string
  batch: string
  outcome: PaymentOutcome
}>

async function withOutcome(read: Readable, lines: readonly SealedLine[]): Promise<readonly Payment[]> {
  const outcomes = await outcomesOf(read, lines)
  return lines.flatMap(
    ({ batchId, lineNumber, kind, number, circuit, executionDate, sealedAt, difference, ...line }, index) => {
      const outcome = outcomes[index] ?? null
      if (outcome === null) return []
      const cents = line.cents + (difference ?? 0)
      return [{ ...line, cents, batch: paymentBatchName({ circuit, number }), outcome }]
    },
  )
}

/** Every amount paid to anybody, in the order of sealing. */
export const allPayments = async (read: Readable) => withOutcome(read, await sealedLines(read).execute())

/** The amounts paid to one person. */
export const paymentsOf = async (read: Readable, intervenantId: string) =>
  withOutcome(read, await sealedLines(read).where('paymentLine.intervenantId', '=', intervenantId).execute())

/** The calendar year a payment belongs to: that of the day it is paid, whatever the year of the mission. */
export const yearOf = ({ outcome }: Payment): number => Number(outcome.on.slice(0, 4))

/** Years with at least one payment, latest first. */
export const yearsOf = (payments: readonly Payment[]): number[] =>
  [...new Set(payments.map(yearOf))].toSorted((left, right) => right - left)
