/** A frozen line with what finance said of it; `difference` is what was paid beside its amount. Integer cents. */
export type AnsweredLine = Readonly<{ cents: number; answer: 'paid' | 'rejected' | null; difference: number }>

/** Lines of one fate. */
type Part = Readonly<{ lines: number; cents: number }>

export type Reconciliation = Readonly<{
  paid: Part
  rejected: Part
  /** Finance said nothing of them yet. */
  silent: Part
  /** Lines paid for another amount; the cents are what was paid beside what was asked. */
  changed: Part
  /** Days since the execution date, while some lines are silent. */
  silentDays: number
  /** Every line has one fate, and the amounts of the three come to what was sealed. */
  agrees: boolean
}>

const part = (lines: readonly Readonly<{ cents: number }>[]): Part => ({
  lines: lines.length,
  cents: lines.reduce((sum, { cents }) => sum + cents, 0),
})

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** What became of a batch, line by line, against its sealed totals (ux.md S17: totals agree at every step). */
export function reconcile(
  batch: Readonly<{ lineCount: number; totalCents: number; executionDate: string }>,
  lines: readonly AnsweredLine[],
  today: string,
): Reconciliation {
  const of = (answer: AnsweredLine['answer']) => part(lines.filter((line) => line.answer === answer))
  const [paid, rejected, silent] = [of('paid'), of('rejected'), of(null)]
  const changed = lines.filter(({ difference }) => difference !== 0)
  const count = paid.lines + rejected.lines + silent.lines
  const cents = paid.cents + rejected.cents + silent.cents
  return {
    paid,
    rejected,
    silent,
    changed: part(changed.map(({ difference }) => ({ cents: difference }))),
    silentDays: silent.lines === 0 ? 0 : Math.max(0, days(batch.executionDate, today)),
    agrees: count === batch.lineCount && cents === batch.totalCents,
  }
}
