import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Period, placePeriod, schoolYearPeriod, weekOf } from '../../../../main/domain/school-staff/periods.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'

const known = (id: string, from: string, to: string, reason = 'Formation', own = true): Period => ({
  id,
  from,
  to,
  reason,
  own,
})
const training = (from: string, to: string) => ({ from, to, reason: 'Formation' })

describe('periods of unavailability', () => {
  test('a period alone is placed as it is', () => {
    const placed = placePeriod([known('a', '2026-05-01', '2026-05-03')], training('2026-05-10', '2026-05-12'))
    expect(placed).toEqual({ kind: 'placed', from: '2026-05-10', to: '2026-05-12', replaces: [] })
  })

  test('periods of the school with the same reason that touch become one, from one to the next', () => {
    const periods = [
      known('a', '2026-05-01', '2026-05-03'),
      known('b', '2026-05-04', '2026-05-09'),
      known('c', '2026-05-12', '2026-05-14'),
    ]
    expect(placePeriod(periods, training('2026-05-10', '2026-05-10'))).toEqual({
      kind: 'placed',
      from: '2026-05-01',
      to: '2026-05-10',
      replaces: ['b', 'a'],
    })
  })

  test.each([
    ['another reason', known('a', '2026-05-10', '2026-05-20', 'Congé maladie')],
    ['another author', known('a', '2026-05-10', '2026-05-20', 'Formation', false)],
  ])('days taken for %s are refused, with the period in the way', (_, period) => {
    expect(placePeriod([period], training('2026-05-20', '2026-05-22'))).toEqual({ kind: 'overlaps', with: period })
    expect(placePeriod([period], training('2026-05-21', '2026-05-22')).kind).toBe('placed')
  })

  test('whatever is entered in turn, the periods kept never share a day and every day entered is kept', () => {
    const entry = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom('Formation', 'Autre'))
      .map(([start, length, reason]) => ({
        from: daysAfter('2026-05-01', start),
        to: daysAfter('2026-05-01', start + length),
        reason,
      }))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        let periods: Period[] = []
        const kept: (typeof entries)[number][] = []
        for (const [index, added] of entries.entries()) {
          const placed = placePeriod(periods, added)
          if (placed.kind === 'overlaps') continue
          kept.push(added)
          periods = periods.filter(({ id }) => !placed.replaces.includes(id))
          periods.push(known(String(index), placed.from, placed.to, added.reason))
        }
        for (const one of periods)
          for (const other of periods)
            if (one.id !== other.id) expect(one.to < other.from || other.to < one.from).toBe(true)
        for (const { from, to, reason } of kept)
          expect(periods.some((one) => one.reason === reason && one.from <= from && to <= one.to)).toBe(true)
      }),
    )
  })

  test('a week goes from Monday to Sunday, a school year from September to August', () => {
    const week = { from: '2026-06-15', to: '2026-06-21' }
    expect(['2026-06-15', '2026-06-18', '2026-06-21'].map(weekOf)).toEqual([week, week, week])
    expect(weekOf('2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' })
    expect(schoolYearPeriod(2025)).toEqual({ from: '2025-09-01', to: '2026-08-31' })
  })
})
