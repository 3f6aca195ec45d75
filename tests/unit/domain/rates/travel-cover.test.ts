import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeRates } from '../../../../main/domain/rates/compute-rates.ts'
import type { TravelLine } from '../../../../main/domain/rates/rate-document.ts'
import { coverOf } from '../../../../main/domain/rates/travel-cover.ts'
import { car, claim, line, mission, tables } from './claim-document.ts'

const days = ['2025-06-10', '2025-06-11', '2025-06-12'] as const
const threeDays = { start: '2025-06-10T09:00', end: '2025-06-12T17:30' }

const answerOf = (travel: TravelLine[]) => computeRates(claim([mission({ ...threeDays, travel })]), tables)

const times = fc
  .tuple(fc.integer({ min: 0, max: 3 * 288 - 2 }), fc.integer({ min: 1, max: 3 * 288 - 1 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => {
    const at = (fives: number) =>
      `${days[Math.floor(fives / 288)]}T${String(Math.floor((fives % 288) / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`
    return { departAt: at(from), returnAt: at(to) }
  })

const timed = fc
  .record({
    times,
    mode: fc.constantFrom('CAR', 'TRAIN_2ND', 'PLANE', 'PUBLIC_TRANSPORT'),
    daily: fc.boolean(),
  })
  .map(({ times: { departAt, returnAt }, mode, daily }) => ({
    departAt,
    returnAt,
    mode,
    carRegime: mode === 'CAR' ? ('CONVENIENCE' as const) : null,
    oneWayKm: 0,
    trips: 0,
    ...(daily ? { days: days.filter((day) => day >= departAt.slice(0, 10) && day <= returnAt.slice(0, 10)) } : {}),
  }))

const total = (covers: ReturnType<typeof coverOf>, name: 'lunches' | 'dinners' | 'nights') =>
  covers.reduce((sum, cover) => sum + cover[name], 0)

describe('what the times cover, told before anybody asks', () => {
  it('is what the engine pays and no more: a meal or a night beyond it is refused, none within it [F253] [F256] [F258]', () => {
    fc.assert(
      fc.property(timed, (part) => {
        const [cover] = coverOf([line(part)])
        const asked = { lunches: cover?.lunches ?? 0, dinners: cover?.dinners ?? 0, nights: cover?.nights ?? 0 }
        const proofs = { nightCommune: '29019', nightInvoicesCents: Array.from({ length: 9 }, () => 100) }
        const codes = (more: Partial<TravelLine>) =>
          answerOf([line({ ...part, ...asked, ...proofs, ...more })]).refusals.map(({ code }) => code)
        expect(codes({})).toEqual([])
        expect(codes({ lunches: asked.lunches + 1 })).toEqual(['MEAL_WINDOW'])
        expect(codes({ dinners: asked.dinners + 1 })).toEqual(['MEAL_WINDOW'])
        expect(codes({ nights: asked.nights + 1 })).toEqual(['NIGHT_WINDOW'])
      }),
      { numRuns: 300 },
    )
  })

  it('never grows when a journey is cut in two lines that touch, and is the same whole [F269]', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 99 }), ({ departAt, returnAt }, percent) => {
        const [from, to] = [Date.parse(`${departAt}Z`), Date.parse(`${returnAt}Z`)]
        const middle = new Date(from + Math.floor(((to - from) * percent) / 100 / 60_000) * 60_000)
          .toISOString()
          .slice(0, 16)
        const whole = coverOf([car({ departAt, returnAt })])
        const cut = coverOf([car({ departAt, returnAt: middle }), car({ departAt: middle, returnAt })])
        for (const name of ['lunches', 'dinners', 'nights'] as const) expect(total(cut, name)).toBe(total(whole, name))
      }),
    )
  })
})

describe('one line for a journey made every day [F266]', () => {
  const daily = { departAt: '2025-06-10T07:00', returnAt: '2025-06-12T18:30', days }

  it('covers a lunch a day, and neither the dinners nor the nights spent at home', () => {
    expect(coverOf([car(daily)])).toEqual([{ journeys: [0], lunches: 3, dinners: 0, nights: 0 }])
    const { days: _, ...away } = daily
    expect(coverOf([car(away)])).toEqual([{ journeys: [0], lunches: 3, dinners: 2, nights: 2 }])
  })

  it('pays six trips and three lunches; the dinner of an evening at home is refused', () => {
    const asked = car({ ...daily, carRegime: 'CONVENIENCE', oneWayKm: 35, trips: 6, lunches: 3, dinners: 1 })
    const answer = answerOf([asked])
    // (1.8551 + 0.1432 x 35) x 6 = 41.2026; three lunches at 20 EUR.
    expect(answer.missions[0]?.travel.lines.map(({ code, cents }) => [code, cents])).toEqual([
      ['TRAIN_TARIFF.64', 4_120],
      ['MEAL.LUNCH', 6_000],
    ])
    expect(answer.refusals.map(({ code, item }) => [code, item])).toEqual([['MEAL_WINDOW', 'travel[0].dinners']])
  })

  it('joins means of transport day by day: a bus at the end of each drive makes no evening away [F269]', () => {
    const bus = line({ mode: 'PUBLIC_TRANSPORT', departAt: '2025-06-10T08:00', returnAt: '2025-06-12T17:00', days })
    expect(coverOf([car(daily), bus])).toEqual([{ journeys: [0, 1], lunches: 3, dinners: 0, nights: 0 }])
  })

  it('covers nothing when the hour of return comes before that of departure', () => {
    expect(coverOf([car({ ...daily, departAt: '2025-06-10T19:00' })])).toMatchObject([{ lunches: 0, nights: 0 }])
  })
})
