/** What finance answered about an amount, out of the history of its claim. */
export type PaymentAnswer = Readonly<{ event: string; at: string }>

/** `ordered`: in a sealed batch, to be executed that day. `paid`: finance confirmed it that day. */
export type PaymentOutcome = Readonly<{ state: 'ordered' | 'paid'; on: string }>

const answers = ['confirmPayment', 'rejectPayment', 'recallExport'] as const

/** The moves of a claim that say what became of a line: the answers, and the next sealing, after which they are of another line. */
export const paymentEvents = ['export', ...answers] as const

/**
 * What became of an amount sealed in a batch, and the civil date that counts for its year; null when it was refused or
 * recalled. The first answer after the sealing counts; once the part is sealed again, answers are about that later batch.
 */
export function paymentOutcome(
  batch: Readonly<{ sealedAt: string; executionDate: string }>,
  events: readonly PaymentAnswer[],
): PaymentOutcome | null {
  const [next] = events
    .filter(({ event, at }) => at > batch.sealedAt && (paymentEvents as readonly string[]).includes(event))
    .toSorted((left, right) => left.at.localeCompare(right.at))
  if (next === undefined || next.event === 'export') return { state: 'ordered', on: batch.executionDate }
  return next.event === 'confirmPayment' ? { state: 'paid', on: next.at.slice(0, 10) } : null
}
