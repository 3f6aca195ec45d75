import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eligible, explainCandidate } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import { travelMinutes } from '../../../../main/domain/assignment/travel-time.ts'
import type { EligibilityRule, EligibilitySettings, SeatContext } from '../../../../main/domain/assignment/types.ts'
import { office, paperSeat, teacher } from './sample-people.ts'

const broken = (
  person = teacher(),
  seat = paperSeat(),
  settings: Partial<EligibilitySettings> = {},
): EligibilityRule[] =>
  explainCandidate(person, seat, office(settings))
    .filter((verdict) => !verdict.satisfied)
    .map((verdict) => verdict.rule)

const other = (overrides: Partial<SeatContext>): SeatContext =>
  paperSeat({ mission: 'other', number: 10002, ...overrides })
const on = (day: string, from: string, to: string) => ({ start: `${day}T${from}`, end: `${day}T${to}` })
const holding = (...held: SeatContext[]) => teacher({ held })

describe('rules the office may switch on', () => {
  it('rest: hours between two days of work, from one day to another only', () => {
    const late = holding(other({ slots: [on('2026-06-21', '20:00', '22:00')] }))
    expect(broken(late)).toEqual([])
    expect(broken(late, paperSeat(), { restMinutes: 600 })).toEqual([])
    expect(broken(late, paperSeat(), { restMinutes: 601 })).toEqual(['rest'])
    const after = holding(other({ slots: [on('2026-06-24', '06:00', '07:00')] }))
    expect(broken(after, paperSeat(), { restMinutes: 19 * 60 })).toEqual(['rest'])
    const sameDay = holding(other({ slots: [on('2026-06-22', '13:00', '14:00')] }))
    expect(broken(sameDay, paperSeat(), { restMinutes: 601 })).toEqual([])
  })

  it('days of a week are counted from Monday, once each', () => {
    const week = holding(other({ slots: [on('2026-06-22', '13:00', '14:00'), on('2026-06-28', '08:00', '09:00')] }))
    expect(broken(week, paperSeat(), { maxDaysPerWeek: 3 })).toEqual([])
    expect(broken(week, paperSeat(), { maxDaysPerWeek: 2 })).toEqual(['daysPerWeek'])
    const before = holding(other({ slots: [on('2026-06-21', '08:00', '09:00')] }))
    expect(broken(before, paperSeat(), { maxDaysPerWeek: 2 })).toEqual([])
  })

  it('the road between two centres of one day takes its time, whatever the flat gap', () => {
    const speeds = [{ upToKm: null, kmPerHour: 60 }]
    const elsewhere = { centre: '0994444D', centreLocation: { latitude: 48, longitude: -1.5 } }
    const at = (from: string, to: string) => holding(other({ ...elsewhere, slots: [on('2026-06-22', from, to)] }))
    // 72.3 km: 73 minutes.
    expect(broken(at('13:00', '14:00'))).toEqual([])
    expect(broken(at('13:00', '14:00'), paperSeat(), { speeds })).toEqual(['journey'])
    expect(broken(at('13:13', '14:00'), paperSeat(), { speeds })).toEqual([])
    const verdict = explainCandidate(at('13:00', '14:00'), paperSeat(), office({ speeds })).find(
      ({ rule }) => rule === 'journey',
    )
    expect(verdict?.facts).toMatchObject({ number: 10002, minutes: 60, needed: 73, metres: 72_277 })
    const nextDay = holding(other({ ...elsewhere, slots: [on('2026-06-24', '00:00', '01:00')] }))
    expect(broken(nextDay, paperSeat(), { speeds })).toEqual([])
  })

  it('a ceiling on the journey from the administrative residence', () => {
    const speeds = [
      { upToKm: 10, kmPerHour: 30 },
      { upToKm: null, kmPerHour: 60 },
    ]
    // 10 km in 20 minutes, 62.3 km in 62.3 minutes.
    expect(broken(teacher(), paperSeat(), { speeds, maxTravelMinutes: 83 })).toEqual([])
    expect(broken(teacher(), paperSeat(), { speeds, maxTravelMinutes: 82 })).toEqual(['travelTime'])
    expect(broken(teacher(), paperSeat(), { maxTravelMinutes: 1 })).toEqual([])
    expect(broken(teacher({ location: null }), paperSeat(), { speeds, maxTravelMinutes: 1 })).toEqual([])
    expect(travelMinutes(20_000, [{ upToKm: 10, kmPerHour: 30 }])).toBeNull()
  })

  it('a longer road never takes less time', () => {
    const bands = fc.record({
      first: fc.integer({ min: 1, max: 50 }),
      slow: fc.integer({ min: 5, max: 130 }),
      fast: fc.integer({ min: 5, max: 130 }),
    })
    fc.assert(
      fc.property(bands, fc.nat(200_000), fc.nat(50_000), ({ first, slow, fast }, metres, more) => {
        const speeds = [
          { upToKm: first, kmPerHour: slow },
          { upToKm: null, kmPerHour: fast },
        ]
        expect(travelMinutes(metres + more, speeds)).toBeGreaterThanOrEqual(travelMinutes(metres, speeds) ?? 0)
      }),
    )
  })

  it('whoever holds papers is not called to work without competence, and the other way round (pain 22)', () => {
    const marking = other({
      marking: true,
      slots: [on('2026-06-20', '09:00', '10:00'), on('2026-06-26', '09:00', '10:00')],
    })
    const invigilation = paperSeat({ paper: null })
    expect(broken(holding(marking), invigilation)).toEqual(['holdingPapers'])
    expect(broken(holding(marking), invigilation, { holdersOfPapersSpared: false })).toEqual([])
    expect(broken(holding(marking), paperSeat())).toEqual([])
    expect(broken(holding({ ...invigilation, mission: 'watch' }), { ...marking, paper: 'E4' })).toEqual([
      'holdingPapers',
    ])
    const late = paperSeat({ paper: null, slots: [on('2026-06-27', '08:00', '12:00')] })
    expect(broken(holding(marking), late)).toEqual([])
  })

  it('juries: professionals from outside, a president of another school, not too many of one school', () => {
    expect(broken(teacher(), paperSeat({ role: 'professional' }), { professionalIsExternal: true })).toEqual([
      'external',
    ])
    const outsider = teacher({ statuses: ['external'] })
    expect(broken(outsider, paperSeat({ role: 'professional' }), { professionalIsExternal: true })).toEqual([])
    const own = paperSeat({ role: 'president', paper: null, centre: '0991111A' })
    expect(broken(teacher(), own)).toEqual([])
    expect(broken(teacher(), own, { presidentFromOutside: true })).toEqual(['presidentSchool'])
    const member = (person: string, school: string | null) => ({ person, role: 'examiner', school })
    const jury = paperSeat({ members: [member('a', '0991111A'), member('b', null), member('teacher', '0991111A')] })
    expect(broken(teacher(), jury, { maxSameSchool: 1 })).toEqual(['sameSchool'])
    expect(broken(teacher(), jury, { maxSameSchool: 2 })).toEqual([])
    expect(broken(teacher({ schools: [] }), jury, { maxSameSchool: 1 })).toEqual([])
  })

  it('cooling-off: not twice in the same centre or jury before so many years', () => {
    const past = (year: number, more: Partial<SeatContext> = {}) => holding(other({ year, slots: [], ...more }))
    const elsewhere = { centre: '0994444D', jury: 'BCG 1' }
    expect(broken(past(2025))).toEqual([])
    expect(broken(past(2025), paperSeat(), { coolingOffYears: 1 })).toEqual(['coolingOff'])
    expect(broken(past(2024), paperSeat(), { coolingOffYears: 1 })).toEqual([])
    expect(broken(past(2026), paperSeat(), { coolingOffYears: 1 })).toEqual([])
    expect(broken(past(2025, elsewhere), paperSeat({ jury: 'BCG 1' }), { coolingOffYears: 2 })).toEqual(['coolingOff'])
    expect(broken(past(2025, elsewhere), paperSeat({ jury: 'BCG 2' }), { coolingOffYears: 2 })).toEqual([])
  })

  it('switching a rule on never makes anybody eligible', () => {
    const switches = fc.record({
      restMinutes: fc.constantFrom(null, 600, 900),
      maxDaysPerWeek: fc.constantFrom(null, 1, 3),
      maxTravelMinutes: fc.constantFrom(null, 30, 120),
      presidentFromOutside: fc.boolean(),
      professionalIsExternal: fc.boolean(),
      maxSameSchool: fc.constantFrom(null, 1),
      coolingOffYears: fc.constantFrom(null, 2),
      holdersOfPapersSpared: fc.boolean(),
    })
    const seats = fc.record({
      role: fc.constantFrom('examiner', 'president', 'professional'),
      paper: fc.constantFrom('E4', null),
      marking: fc.boolean(),
      members: fc.constantFrom([], [{ person: 'a', role: 'examiner', school: '0991111A' }]),
    })
    const held = fc.array(
      fc.record({
        year: fc.constantFrom(2025, 2026),
        marking: fc.boolean(),
        paper: fc.constantFrom('E4', null),
        day: fc.constantFrom('2026-06-19', '2026-06-21', '2026-06-24'),
      }),
      { maxLength: 2 },
    )
    const allOff: Partial<EligibilitySettings> = {
      holdersOfPapersSpared: false,
      speeds: [{ upToKm: null, kmPerHour: 60 }],
    }
    fc.assert(
      fc.property(switches, seats, held, (switched, facts, holds) => {
        const person = holding(
          ...holds.map(({ day, ...one }, index) =>
            other({ mission: `m${index}`, slots: [on(day, '20:00', '22:00')], ...one }),
          ),
        )
        const seat = paperSeat(facts)
        if (eligible(person, seat, office({ ...allOff, ...switched })))
          expect(eligible(person, seat, office(allOff))).toBe(true)
      }),
    )
  })
})
