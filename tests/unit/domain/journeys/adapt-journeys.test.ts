import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adaptJourneys,
  type MissionTimes,
  timedLine,
  type UsualJourney,
} from '../../../../main/domain/journeys/adapt-journeys.ts'
import { coverOf } from '../../../../main/domain/rates/travel-cover.ts'
import { daysAfter } from '../../../../shared/model/civil-days.ts'

const usual: UsualJourney = {
  mode: 'CAR',
  departAt: '2025-06-10T06:50',
  returnAt: '2025-06-10T18:20',
  daily: false,
  trips: 2,
  ticketsCents: 900,
  miscCents: 450,
  miscComment: 'parking du 10 juin',
  nightCents: 8_000,
  lunches: 1,
  adminLunches: 0,
  freeLunches: 1,
  dinners: 0,
  freeDinners: 0,
  nights: 1,
  freeNights: 1,
}
const then: MissionTimes = { start: '2025-06-10T08:00', end: '2025-06-10T17:30', days: ['2025-06-10'] }
const now: MissionTimes = { start: '2026-07-07T09:00', end: '2026-07-07T16:00', days: ['2026-07-07'] }

describe('the journeys of the last time', () => {
  it('leave and come back as far from the mission as before, without any amount, night or meal offered', () => {
    expect(adaptJourneys([usual], then, now)).toEqual([
      {
        ...usual,
        departAt: '2026-07-07T07:50',
        returnAt: '2026-07-07T16:50',
        ticketsCents: 0,
        miscCents: 0,
        miscComment: '',
        nightCents: 0,
        freeLunches: 0,
        nights: 0,
        freeNights: 0,
      },
    ])
  })

  it('ask for a meal only where the new times cover it', () => {
    const short = { start: '2026-07-07T09:00', end: '2026-07-07T11:30', days: ['2026-07-07'] }
    expect(adaptJourneys([usual], then, short)).toMatchObject([{ returnAt: '2026-07-07T12:20', lunches: 0 }])
  })

  it('count their trips again when made every day [F266]', () => {
    const twoDays = { ...then, end: '2025-06-11T17:30', days: ['2025-06-10', '2025-06-11'] }
    const days = ['2026-07-07', '2026-07-08', '2026-07-09']
    const threeDays = { start: '2026-07-07T08:00', end: '2026-07-09T17:30', days }
    const daily = { ...usual, returnAt: '2025-06-11T18:20', daily: true, trips: 4, lunches: 2 }
    expect(adaptJourneys([daily], twoDays, threeDays)).toMatchObject([
      { departAt: '2026-07-07T06:50', returnAt: '2026-07-09T18:20', trips: 6, lunches: 2 },
    ])
  })

  it('are left out when they would end before they begin', () => {
    const long = { start: '2025-06-10T08:00', end: '2025-06-10T18:00', days: ['2025-06-10'] }
    const inside = { ...usual, departAt: '2025-06-10T12:30', returnAt: '2025-06-10T13:30' }
    const brief = { start: '2026-07-07T09:00', end: '2026-07-07T09:30', days: ['2026-07-07'] }
    expect(adaptJourneys([inside], long, brief)).toEqual([])
  })

  it('never ask for more meals than the rules would pay, keep no amount, and stay in order', () => {
    const hour = fc.integer({ min: 5, max: 11 })
    const journeys = fc.array(
      fc.record({
        mode: fc.constantFrom('CAR' as const, 'TRAIN_2ND' as const),
        from: hour,
        length: fc.integer({ min: 1, max: 12 }),
        daily: fc.boolean(),
        lunches: fc.nat(3),
        adminLunches: fc.nat(3),
        dinners: fc.nat(3),
      }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(
        journeys,
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 8, max: 17 }),
        (drawn, away, end) => {
          const day = daysAfter('2025-06-10', away)
          const target = { start: `${day}T07:30`, end: `${day}T${String(end).padStart(2, '0')}:15`, days: [day] }
          const before = drawn.map(({ from, length, ...journey }) => ({
            ...usual,
            ...journey,
            departAt: `2025-06-10T${String(from).padStart(2, '0')}:30`,
            returnAt: `2025-06-10T${String(Math.min(23, from + length)).padStart(2, '0')}:40`,
          }))
          const adapted = adaptJourneys(before, then, target)
          const covers = coverOf(adapted.map((journey) => timedLine(journey, target.days)))
          for (const { journeys: places, lunches, dinners } of covers) {
            const asked = places.flatMap((place) => adapted[place] ?? [])
            const sum = (count: (one: UsualJourney) => number) => asked.reduce((all, one) => all + count(one), 0)
            expect(sum((one) => one.lunches + one.adminLunches)).toBeLessThanOrEqual(lunches)
            expect(sum((one) => one.dinners)).toBeLessThanOrEqual(dinners)
          }
          for (const one of adapted) {
            expect(one.ticketsCents + one.miscCents + one.nightCents + one.nights).toBe(0)
            expect(one.returnAt > one.departAt).toBe(true)
          }
        },
      ),
    )
  })
})
