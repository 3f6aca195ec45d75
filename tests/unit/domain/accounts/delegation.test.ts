import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delegationState, judgeDelegation } from '../../../../main/domain/accounts/delegation.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'

const today = '2026-06-15'
const asked = { from: '2026-06-15', to: '2026-06-30', isHeld: true, isOneself: false, known: [] }
const ruleOf = (change: Partial<Parameters<typeof judgeDelegation>[0]>) => {
  const judged = judgeDelegation({ ...asked, ...change }, today)
  return judged.ok ? null : judged.error.rule
}

describe('a delegation', () => {
  it('stands on both of its days and between, and no more once it was taken back', () => {
    const on = (day: string, withdrawn = false) =>
      delegationState({ from: '2026-06-15', to: '2026-06-30', withdrawn }, day)
    expect(['2026-06-14', '2026-06-15', '2026-06-30', '2026-07-01'].map((day) => on(day))).toEqual([
      'coming',
      'standing',
      'standing',
      'over',
    ])
    expect(on('2026-06-20', true)).toBe('withdrawn')
  })

  it('hands over a role of one’s own, to somebody else, for days that are not over', () => {
    expect(ruleOf({})).toBeNull()
    expect(ruleOf({ isHeld: false })).toBe('delegations.notYours')
    expect(ruleOf({ isOneself: true })).toBe('delegations.oneself')
    expect(ruleOf({ to: '2026-06-14' })).toBe('delegations.wrongOrder')
    expect(ruleOf({ from: '2026-06-01', to: '2026-06-14' })).toBe('delegations.past')
  })

  it('is refused twice at once, exactly where the days meet', () => {
    const near = integer({ min: -20, max: 20 })
    const length = integer({ min: 0, max: 10 })
    assert(
      property(near, length, (start, days) => {
        const from = daysAfter('2026-06-20', start)
        const known = { from, to: daysAfter(from, days) }
        const meet = known.to >= asked.from && known.from <= asked.to
        expect(ruleOf({ known: [known] })).toBe(meet ? 'delegations.twice' : null)
      }),
    )
  })
})
