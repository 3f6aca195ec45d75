import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eligible, explainCandidate, firstRefusal } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import { type EligibilityRule, eligibilityRules, personStatuses } from '../../../../main/domain/assignment/types.ts'
import { office, paperSeat, teacher } from './sample-people.ts'

/** The rules that a person breaks for a seat. */
const broken = (person = teacher(), seat = paperSeat(), settings = office()): EligibilityRule[] =>
  explainCandidate(person, seat, settings)
    .filter((verdict) => !verdict.satisfied)
    .map((verdict) => verdict.rule)

describe('eligibility rules', () => {
  it('gives one verdict per rule, all satisfied for a fitting teacher', () => {
    expect(explainCandidate(teacher(), paperSeat(), office()).map((verdict) => verdict.rule)).toEqual(eligibilityRules)
    expect(broken()).toEqual([])
    expect(eligible(teacher(), paperSeat(), office())).toBe(true)
  })

  it('excludes who is set aside or archived', () => {
    expect(broken(teacher({ state: 'setAside' }))).toEqual(['state'])
    expect(broken(teacher({ state: 'archived' }))).toEqual(['state'])
  })

  it('excludes trainees only when the office does', () => {
    expect(broken(teacher({ statuses: ['trainee'] }))).toEqual(['exclusion'])
    expect(broken(teacher({ statuses: ['trainee'] }), paperSeat(), office({ exclusions: [] }))).toEqual([])
  })

  it('excludes who is on leave on a day of the mission, both ends included', () => {
    expect(broken(teacher({ leaves: [{ from: '2026-06-01', to: '2026-06-22' }] }))).toEqual(['leave'])
    expect(broken(teacher({ leaves: [{ from: '2026-06-23', to: '2026-07-01' }] }))).toEqual(['leave'])
    expect(broken(teacher({ leaves: [{ from: '2026-06-24', to: '2026-07-01' }] }))).toEqual([])
  })

  it('wants the contract to cover the last day; an unknown end is told, not held against the person', () => {
    expect(broken(teacher({ contractEnd: '2026-06-23' }))).toEqual([])
    expect(broken(teacher({ contractEnd: '2026-06-22' }))).toEqual(['contract'])
    const verdict = explainCandidate(teacher({ contractEnd: 'unknown' }), paperSeat(), office()).find(
      ({ rule }) => rule === 'contract',
    )
    expect(verdict).toEqual({ rule: 'contract', satisfied: true, facts: { known: false } })
  })

  it('ends a mission that stops at midnight on the day before', () => {
    const seat = paperSeat({ slots: [{ start: '2026-06-22T20:00', end: '2026-06-23T00:00' }] })
    expect(broken(teacher({ contractEnd: '2026-06-22' }), seat)).toEqual([])
  })

  it('[F12] wants an effective competence for the paper and availability on the date', () => {
    expect(broken(teacher({ competences: [] }))).toEqual(['competence'])
    expect(broken(teacher({ competences: [{ paper: 'E4', effective: false, confirmed: true }] }))).toEqual([
      'competence',
    ])
    expect(broken(teacher({ competences: [] }), paperSeat({ paper: null }))).toEqual([])
    const half = { start: '2026-06-22T11:59', end: '2026-06-22T18:00' }
    expect(broken(teacher({ unavailabilities: [half] }))).toEqual(['unavailability'])
    expect(broken(teacher({ unavailabilities: [{ ...half, start: '2026-06-22T12:00' }] }))).toEqual([])
  })

  it('wants level and role where the office records them', () => {
    expect(broken(teacher({ levels: ['3'] }))).toEqual(['level'])
    expect(broken(teacher({ levels: ['3', '5'] }))).toEqual([])
    expect(broken(teacher({ roles: ['president'] }))).toEqual(['role'])
  })

  it('refuses the own school and the own pupils, principal and secondary postings alike', () => {
    expect(broken(teacher({ schools: ['0991111A', '0992222B'] }))).toEqual(['ownSchool'])
    expect(broken(teacher({ schools: ['0991111A', '0993333C'] }))).toEqual(['ownPupils'])
    expect(broken(teacher({ schools: ['0992222B'] }), paperSeat({ paper: null }))).toEqual([])
  })

  it('refuses a second mission at the same time, and one too near in time elsewhere', () => {
    const held = (start: string, end: string, centre: string | null) =>
      teacher({ held: [paperSeat({ mission: 'other', centre, slots: [{ start, end }], load: 1 })] })
    expect(broken(held('2026-06-22T11:00', '2026-06-22T13:00', '0992222B'))).toEqual(['timeConflict'])
    expect(broken(held('2026-06-22T12:30', '2026-06-22T13:30', '0994444D'))).toEqual(['journey'])
    expect(broken(held('2026-06-22T12:30', '2026-06-22T13:30', '0992222B'))).toEqual([])
    expect(broken(held('2026-06-22T13:00', '2026-06-22T14:00', '0994444D'))).toEqual([])
  })

  it('refuses to name a person twice on a mission', () => {
    const person = teacher({ held: [paperSeat({ centre: null, slots: [], load: 0 })] })
    expect(broken(person)).toEqual(['timeConflict'])
  })

  it('stays within load and seats', () => {
    expect(broken(teacher({ maxLoad: 1 }))).toEqual(['capacity'])
    expect(broken(teacher({ maxLoad: 2 }))).toEqual([])
    expect(broken(teacher({ maxSeats: 0 }))).toEqual(['capacity'])
    const full = [paperSeat({ mission: 'other', slots: [], load: 10 })]
    expect(broken(teacher({ held: full }))).toEqual(['capacity'])
    expect(broken(teacher({ held: full.map((seat) => ({ ...seat, year: 2025 })) }))).toEqual([])
  })

  it('refuses beyond the distance limit, and cannot judge without a place', () => {
    const near = office({ maxDistanceMetres: 30_000 })
    expect(broken(teacher(), paperSeat(), near)).toEqual(['distance'])
    expect(broken(teacher({ location: null }), paperSeat(), near)).toEqual([])
    expect(broken(teacher(), paperSeat({ centre: null, centreLocation: null }), near)).toEqual([])
  })

  it('is eligible exactly when no verdict is against', () => {
    const person = fc.record({
      state: fc.constantFrom('active' as const, 'archived' as const),
      statuses: fc.subarray([...personStatuses]),
      contractEnd: fc.constantFrom('none', 'unknown', '2026-06-01', '2026-12-31'),
      schools: fc.subarray(['0991111A', '0992222B', '0993333C']),
      maxLoad: fc.integer({ min: 0, max: 4 }),
    })
    fc.assert(
      fc.property(person, (overrides) => {
        const rules = broken(teacher(overrides))
        expect(eligible(teacher(overrides), paperSeat(), office())).toBe(rules.length === 0)
        expect(firstRefusal(teacher(overrides), paperSeat(), office())?.rule).toBe(rules[0])
      }),
    )
  })
})
