import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AdjustingLine, adjustmentOfDue, adjustmentsOf } from '../../../../main/domain/dashboard/adjustments.ts'

const line = (of: Partial<AdjustingLine>): AdjustingLine => ({
  kind: 'payment',
  cents: 1_000,
  difference: 0,
  outcome: 'paid',
  isTakenBack: false,
  isRecovered: false,
  isHeld: false,
  ...of,
})
const said = (of: Partial<AdjustingLine>) =>
  adjustmentsOf(line(of)).map(({ item, state, cents }) => `${item} ${state} ${cents}`)

describe('what the lines of batches add to the amounts of the claims', () => {
  it('a payment that stands is said by its claim, but for what was paid beside', () => {
    expect(said({})).toEqual([])
    expect(said({ difference: -40 })).toEqual(['difference paid -40'])
  })

  it('an advance and its deduction are one item; a refused one waits among the rejects', () => {
    expect(said({ kind: 'advance', outcome: 'ordered' })).toEqual(['advance sealed 1000'])
    expect(said({ kind: 'deduction', cents: -1_000 })).toEqual(['advance paid -1000'])
    expect(said({ kind: 'advance', outcome: null, isHeld: true })).toEqual(['advance rejected 1000'])
    expect(said({ kind: 'advance', outcome: null })).toEqual([])
  })

  it('a payment taken back stays beside what takes it back, by a batch or by another road', () => {
    expect(said({ isTakenBack: true })).toEqual(['reversal paid 1000'])
    expect(said({ kind: 'reversal', cents: -1_000, outcome: 'ordered' })).toEqual(['reversal sealed -1000'])
    expect(said({ isTakenBack: true, isRecovered: true })).toEqual(['reversal paid 1000', 'reversal paid -1000'])
    expect(said({ isTakenBack: true, outcome: null })).toEqual([])
  })

  it('what is due in the next batch is accepted; payments among it are their claims', () => {
    expect(adjustmentOfDue('payment', 500)).toEqual([])
    expect(adjustmentOfDue('deduction', -500)).toEqual([{ item: 'advance', state: 'accepted', cents: -500 }])
    expect(adjustmentOfDue('reversal', -500)).toEqual([{ item: 'reversal', state: 'accepted', cents: -500 }])
  })

  it('whatever became of a line that no claim says, its cents are said once', () => {
    const kind = fc.constantFrom('advance' as const, 'deduction' as const, 'reversal' as const)
    const outcome = fc.constantFrom('ordered' as const, 'paid' as const)
    fc.assert(
      fc.property(kind, outcome, fc.integer({ min: -9_999, max: 9_999 }), (of, became, cents) => {
        const parts = adjustmentsOf(line({ kind: of, outcome: became, cents }))
        expect(parts.reduce((sum, part) => sum + part.cents, 0)).toBe(cents)
        expect(parts.every(({ state }) => state === (became === 'paid' ? 'paid' : 'sealed'))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
