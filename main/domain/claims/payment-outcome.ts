/** What finance answered about an amount, out of the history of its claim: the instant, and its civil day at the office. */
export type PaymentAnswer = Readonly<{ event: string; at: string; day: string }>

/** `ordered`: in a sealed batch, to be executed that day. `paid`: finance confirmed it that day. */
export type PaymentOutcome = Readonly<{ state: 'ordered' | 'paid'; on: string }>

const answers = ['confirmPayment', 'rejectPayment', 'recallExport'] as const

/** The moves of a claim that say what became of a line: the answers, and the next sealing, after which they are of another line. */
export const paymentEvents = ['export', 'withdrawAnswer', ...answers] as const

/**
 * What became of an amount sealed in a batch, and the civil date that counts for its year; null when it was refused or
 * recalled. The first answer after the sealing that was not withdrawn counts; once the part is sealed again, answers are about
 * that later batch.
 */
export function paymentOutcome(
  batch: Readonly<{ sealedAt: string; executionDate: string }>,
  events: readonly PaymentAnswer[],
): PaymentOutcome | null {
  const since = events
    .filter(({ event, at }) => at > batch.sealedAt && (paymentEvents as readonly string[]).includes(event))
    .toSorted((left, right) => left.at.localeCompare(right.at))
  const nextSealing = since.findIndex(({ event }) => event === 'export')
  const own = nextSealing < 0 ? since : since.slice(0, nextSealing)
  const [answer] = own.slice(own.findLastIndex(({ event }) => event === 'withdrawAnswer') + 1)
  if (answer === undefined) return { state: 'ordered', on: batch.executionDate }
  return answer.event === 'confirmPayment' ? { state: 'paid', on: answer.day } : null
}
