import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '../../../../main/domain/rates/civil-time.ts'
import { planEnd, planFollow, type RateEdit, type RatePeriod } from '../../../../main/domain/rates/rate-edits.ts'

const period = (id: string, validFrom: string, validTo: string | null, isEmpty = false): RatePeriod => ({
  id,
  validFrom,
  validTo,
  isEmpty,
})
const meal = [period('old', '2020-01-01', '2023-09-21'), period('now', '2023-09-22', null)]

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { rule?: string } }): T | string =>
  result.ok ? result.value : (result.error.rule ?? '')

describe('a new value of a rate', () => {
  it.each([
    [
      '2027-01-01',
      { ended: [{ id: 'now', validTo: '2026-12-31' }], added: { validFrom: '2027-01-01', validTo: null } },
    ],
    [
      '2022-01-01',
      { ended: [{ id: 'old', validTo: '2021-12-31' }], added: { validFrom: '2022-01-01', validTo: '2023-09-21' } },
    ],
    ['2023-09-22', 'rates.sameDay'],
    ['2020-01-01', 'rates.sameDay'],
    ['2019-12-31', 'rates.beforeFirst'],
  ])('from %s', (day, expected) => {
    expect(value(planFollow(meal, day))).toEqual(expected)
  })

  it('takes the place of an amount nobody knew, from its first day', () => {
    expect(value(planFollow([period('empty', '2021-09-01', null, true)], '2021-09-01'))).toEqual({
      ended: [{ id: 'empty', validTo: '2021-08-31' }],
      added: { validFrom: '2021-09-01', validTo: null },
    })
  })

  it('of a rate that is not there yet begins on its day and ends nothing', () => {
    expect(value(planFollow([], '2026-09-01'))).toEqual({
      ended: [],
      added: { validFrom: '2026-09-01', validTo: null },
    })
  })

  it('fills the gap after an end until the next value known', () => {
    const gap = [period('a', '2020-01-01', '2020-12-31'), period('b', '2022-01-01', null)]
    expect(value(planFollow(gap, '2021-06-01'))).toEqual({
      ended: [],
      added: { validFrom: '2021-06-01', validTo: '2021-12-31' },
    })
  })
})

describe('the end of a rate', () => {
  it('is a day on which it was in force, and earlier than it already ends', () => {
    expect(value(planEnd(meal, '2026-12-31'))).toEqual({ ended: [{ id: 'now', validTo: '2026-12-31' }], added: null })
    expect(value(planEnd(meal, '2023-09-21'))).toBe('rates.alreadyEnded')
    expect(value(planEnd(meal, '2019-01-01'))).toBe('rates.notInForce')
  })
})

const day = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2035-01-01') }).map(dateOfDay)

/** The periods after an edit, the new one named by its day. */
function applied(periods: readonly RatePeriod[], edit: RateEdit): RatePeriod[] {
  const ends = new Map(edit.ended.map(({ id, validTo }) => [id, validTo]))
  const kept = periods.map((one) => ({ ...one, validTo: ends.get(one.id) ?? one.validTo }))
  const { added } = edit
  return added === null ? kept : [...kept, period(added.validFrom, added.validFrom, added.validTo)]
}

const onDay = (periods: readonly RatePeriod[], date: string): string[] =>
  periods
    .filter(({ validFrom, validTo }) => validFrom <= date && (validTo === null || date <= validTo))
    .map(({ id }) => id)

describe('after any changes', () => {
  it('every day has one value and only one, and no day before the date of a change has another one than before', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), fc.array(day, { minLength: 5, maxLength: 5 }), (changes, looked) => {
        let periods: RatePeriod[] = [period('first', '2010-01-01', null)]
        for (const date of changes) {
          const plan = planFollow(periods, date)
          if (!plan.ok) continue
          const after = applied(periods, plan.value)
          for (const one of looked) if (one < date) expect(onDay(after, one)).toEqual(onDay(periods, one))
          expect(onDay(after, date)).toEqual([date])
          periods = after
        }
        for (const one of looked) expect(onDay(periods, one)).toHaveLength(1)
      }),
    )
  })
})
