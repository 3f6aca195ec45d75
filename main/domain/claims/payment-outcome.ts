/** What finance answered about an amount, out of the history of its claim. */
export type PaymentAnswer = Readonly<{ event: string; at: string }>

/** `ordered`: in a sealed batch, to be executed that day. `paid`: finance confirmed it that day. */
export type PaymentOutcome = Readonly<{ state: 'ordered' | 'paid'; on: string }>

export const paymentAnswers = ['confirmPayment', 'rejectPayment', 'recallExport'] as const

/**
 * What became of an amount sealed in a batch, and the civil date that counts for its year; null when it was refused or
 * recalled. The first answer after the sealing counts: a later one is about a later batch.
 */
export function paymentOutcome(
  batch: Readonly<{ sealedAt: string; executionDate: string }>,
  answers: readonly PaymentAnswer[],
): PaymentOutcome | null {
  const [answer] = answers
    .filter(({ event, at }) => at > batch.sealedAt && (paymentAnswers as readonly string[]).includes(event))
    .toSorted((left, right) => left.at.localeCompare(right.at))
  if (answer === undefined) return { state: 'ordered', on: batch.executionDate }
  return answer.event === 'confirmPayment' ? { state: 'paid', on: answer.at.slice(0, 10) } : null
}
