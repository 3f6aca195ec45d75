import { assert, constantFrom, date, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimStateCodes } from '../../../../main/domain/claims/claim-states.ts'
import { prescribedOn } from '../../../../main/domain/rates/limitation.ts'
import { dueFrom } from '../../../../main/domain/retention/due.ts'
import { claimKept, isUnsent } from '../../../../main/domain/retention/kept-claim.ts'
import { planLine } from '../../../../main/domain/retention/plan-line.ts'
import { proposedDurations } from '../../../../main/domain/retention/proposals.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'
import { durationUnits } from '../../../../shared/model/retention.ts'

const day = date({ min: new Date('2001-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((one) =>
  one.toISOString().slice(0, 10),
)
const duration = record({ count: integer({ min: 1, max: 40 }), unit: constantFrom(...durationUnits) })

describe('how long something is kept', () => {
  it('four civil years after a service of 24 June 2022 end with 31 December 2026', () => {
    expect(dueFrom({ count: 4, unit: 'civilYears' }, '2022-06-24')).toBe('2027-01-01')
  })

  it('months and years end on the same day, or on the last of a shorter month', () => {
    expect(dueFrom({ count: 13, unit: 'months' }, '2025-01-31')).toBe('2026-02-28')
    expect(dueFrom({ count: 1, unit: 'years' }, '2024-02-29')).toBe('2025-02-28')
    expect(dueFrom({ count: 30, unit: 'days' }, '2026-06-15')).toBe('2026-07-15')
  })

  it('what is proposed for claims never erases one that may still be claimed', () => {
    for (const proposed of [proposedDurations.claims, proposedDurations.unsentClaims]) {
      if (proposed === null) throw new Error('the limitation is known')
      assert(property(day, (end) => daysAfter(prescribedOn(end), 1) === dueFrom(proposed, end)))
    }
  })

  it('a longer duration never ends sooner', () => {
    assert(
      property(day, duration, (start, kept) => {
        const longer = { ...kept, count: kept.count + 1 }
        return dueFrom(kept, start) > start && dueFrom(longer, start) > dueFrom(kept, start)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what a purge would erase', () => {
  const candidate = record({
    id: integer({ min: 1, max: 10_000 }).map(String),
    start: day,
    kept: constantFrom(null, 'unsettled' as const, 'dispute' as const, 'openExport' as const),
  })

  it('is what is over and held back by nothing; everything else is counted as kept or too recent', () => {
    assert(
      property(constantFrom(0, 3, 20), duration, day, candidate, (more, kept, today, first) => {
        const all = Array.from({ length: more }, (_, index) => ({ ...first, id: `${first.id}-${index}`, kept: null }))
        const line = planLine(kept, [first, ...all], today)
        const held = line.kept.reduce((sum, { count }) => sum + count, 0)
        const isOver = dueFrom(kept, first.start) <= today
        expect(line.due.length + held + line.tooRecent).toBe(more + 1)
        expect(line.due.length).toBe(isOver ? more + (first.kept === null ? 1 : 0) : 0)
        expect(line.oldest).toBe(line.due.length === 0 ? null : first.start)
      }),
    )
  })

  it('is nothing without a confirmed duration, however old', () => {
    const line = planLine(null, [{ id: 'a', start: '1990-01-01', kept: null }], '2026-07-01')
    expect(line).toMatchObject({ due: [], tooRecent: 1 })
  })
})

describe('a claim', () => {
  const settled = ['NONE', 'PAID', 'CANCELLED', 'NOT_DONE', 'ELSEWHERE']

  it('stays while a part of it is neither paid nor cancelled', () => {
    for (const fee of claimStateCodes)
      for (const travel of claimStateCodes) {
        const over = settled.includes(fee) && settled.includes(travel)
        const kept = claimKept({ states: [fee, travel], disputed: false, exporting: false })
        expect(kept, `${fee} ${travel}`).toBe(over ? null : 'unsettled')
      }
  })

  it('stays in a dispute and during an export, though paid', () => {
    expect(claimKept({ states: ['PAID'], disputed: true, exporting: false })).toBe('dispute')
    expect(claimKept({ states: ['PAID'], disputed: true, exporting: true })).toBe('openExport')
  })

  it('was never sent while a part of it waits, none went further, and nobody ever sent it', () => {
    const isWaiting = (...states: (typeof claimStateCodes)[number][]) =>
      isUnsent({ states, disputed: false, exporting: false }, false)
    expect([isWaiting('TO_COMPLETE', 'NONE'), isWaiting('UPCOMING', 'OFFICE_TO_ENTER')]).toEqual([true, true])
    for (const further of ['SENT', 'RETURNED', 'ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE'] as const)
      expect(isWaiting('TO_COMPLETE', further), further).toBe(false)
    expect(isWaiting('CANCELLED', 'NONE')).toBe(false)
    expect(isUnsent({ states: ['TO_COMPLETE'], disputed: false, exporting: false }, true)).toBe(false)
    expect(isUnsent({ states: ['TO_COMPLETE'], disputed: true, exporting: false }, false)).toBe(false)
  })
})
