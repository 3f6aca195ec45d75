import type { PayState } from '../../../shared/model/dashboard.ts'

/** What the lines of batches add to the amounts of the claims. */
export const adjustmentItems = ['advance', 'reversal', 'difference'] as const
export type AdjustmentItem = (typeof adjustmentItems)[number]

/** A frozen line, with what became of it; `outcome` is null once finance refused it. Integer cents. */
export type AdjustingLine = Readonly<{
  kind: 'payment' | 'advance' | 'deduction' | 'reversal'
  cents: number
  /** Paid beside what was asked. */
  difference: number
  outcome: 'ordered' | 'paid' | null
  /** The office takes it back: its claim says another amount from then on. */
  isTakenBack: boolean
  /** The money came back by another road than a batch. */
  isRecovered: boolean
  /** A refused advance that waits for the office. */
  isHeld: boolean
}>

type Part = Readonly<{ item: AdjustmentItem; state: PayState; cents: number }>

/** What a line due in the next batch adds: a payment is said by its claim. */
export const adjustmentOfDue = (kind: AdjustingLine['kind'], cents: number): readonly Part[] =>
  kind === 'payment' ? [] : [{ item: kind === 'reversal' ? 'reversal' : 'advance', state: 'accepted', cents }]

/**
 * What a frozen line adds to the financial report (regulation.md S42), whose other lines are the amounts of the claims:
 * advances and what takes them off, payments taken back (their claims say other amounts now) with what takes them back, and
 * what finance paid beside what was asked. With them the column of what is paid is what the batches paid.
 */
export function adjustmentsOf(line: AdjustingLine): readonly Part[] {
  const { kind, cents, difference, outcome, isTakenBack, isRecovered, isHeld } = line
  if (outcome === null) return isHeld ? [{ item: 'advance', state: 'rejected', cents }] : []
  const state = outcome === 'paid' ? 'paid' : 'sealed'
  const isAdvance = kind === 'advance' || kind === 'deduction'
  const own: readonly Part[] =
    kind === 'payment' && !isTakenBack ? [] : [{ item: isAdvance ? 'advance' : 'reversal', state, cents }]
  return [
    ...own,
    ...(isRecovered ? [{ item: 'reversal', state: 'paid', cents: -cents } as const] : []),
    ...(difference === 0 ? [] : [{ item: 'difference', state: 'paid', cents: difference } as const]),
  ]
}
