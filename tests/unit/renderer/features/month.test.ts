import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthAfter, weeksOf } from '../../../../renderer/features/month.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'

const months = fc
  .record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)

describe('a month of missions', () => {
  test('June 2026 begins on a Monday and ends on a Tuesday', () => {
    const weeks = weeksOf('2026-06')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]?.[0]).toBe('2026-06-01')
    expect(weeks.at(-1)).toEqual([
      '2026-06-29',
      '2026-06-30',
      '2026-07-01',
      '2026-07-02',
      '2026-07-03',
      '2026-07-04',
      '2026-07-05',
    ])
  })

  test('every day of the month is there once, in weeks from Monday', () => {
    fc.assert(
      fc.property(months, (month) => {
        const days = weeksOf(month).flat()
        expect(new Set(days).size).toBe(days.length)
        expect(days.length % 7).toBe(0)
        const own = days.filter((date) => date.startsWith(month))
        expect(own[0]).toBe(`${month}-01`)
        expect(daysAfter(own.at(-1) ?? '', 1)).toBe(`${monthAfter(month, 1)}-01`)
        expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1)
      }),
    )
  })

  test('the month after and the month before undo each other', () => {
    fc.assert(fc.property(months, (month) => monthAfter(monthAfter(month, 1), -1) === month))
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
  })
})
