import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eligible, explainCandidate, ruleBook } from '../../../../main/domain/assignment/eligibility/rule-book.ts'
import { exactPlan } from '../../../../main/domain/assignment/exact-plan.ts'
import { groundAssignment } from '../../../../main/domain/assignment/grounding.ts'
import type { GroundingRequest } from '../../../../main/domain/assignment/grounding-types.ts'
import { type EligibilitySettings, eligibilityRules } from '../../../../main/domain/assignment/types.ts'
import { run } from '../../../../main/jobs/tasks/solve-assignment.ts'
import { office, paperSeat, teacher, weights } from './sample-people.ts'

const centres = [
  { centre: '0992222B', centreLocation: { latitude: 48.5, longitude: -1.5 } },
  { centre: '0994444D', centreLocation: { latitude: 48, longitude: -1.5 } },
  { centre: '0991111A', centreLocation: { latitude: 48.1, longitude: -1.2 } },
]
const day = fc.constantFrom('2026-06-22', '2026-06-23', '2026-06-24')
const half = fc.constantFrom(['08:00', '12:00'], ['13:00', '17:00'])
const anySeat = fc.record({
  place: fc.constantFrom(...centres),
  role: fc.constantFrom('examiner', 'president', 'professional'),
  paper: fc.constantFrom('E4', 'E5', null),
  marking: fc.boolean(),
  day,
  half,
})
const anyPerson = fc.record({
  state: fc.constantFrom('active' as const, 'active' as const, 'archived' as const),
  statuses: fc.subarray(['trainee', 'external'] as const),
  schools: fc.subarray(['0991111A', '0992222B', '0994444D']),
  papers: fc.subarray(['E4', 'E5']),
  latitude: fc.constantFrom(48, 48.4, 49.5),
  away: fc.option(day),
  maxSeats: fc.integer({ min: 1, max: 4 }),
})
const anyRules = fc.record({
  restMinutes: fc.constantFrom(null, 15 * 60),
  maxDaysPerWeek: fc.constantFrom(null, 1, 2),
  maxSameSchool: fc.constantFrom(null, 1),
  presidentFromOutside: fc.boolean(),
  professionalIsExternal: fc.boolean(),
  speeds: fc.constantFrom([], [{ upToKm: null, kmPerHour: 40 }]),
})

const anyRequest = fc
  .record({
    seats: fc.array(anySeat, { minLength: 1, maxLength: 5 }),
    people: fc.array(anyPerson, { minLength: 1, maxLength: 6 }),
    rules: anyRules,
  })
  .map(
    ({ seats, people, rules }): GroundingRequest => ({
      persons: people.map(({ papers, latitude, away, ...person }, index) =>
        teacher({
          ...person,
          id: `p${index}`,
          competences: papers.map((paper) => ({ paper, effective: true, confirmed: true })),
          location: { latitude, longitude: -1.5 },
          unavailabilities: away === null ? [] : [{ start: `${away}T00:00`, end: `${away}T23:59` }],
        }),
      ),
      groups: seats.map(({ place, day: on, half: [from, to], ...seat }, index) => ({
        id: `g${index}`,
        seat: paperSeat({
          ...place,
          ...seat,
          mission: `m${Math.floor(index / 2)}`,
          number: index,
          slots: [{ start: `${on}T${from}`, end: `${on}T${to}` }],
          load: 1,
        }),
        need: 1 + (index % 2),
        unfilledPenalty: 10_000,
      })),
      locks: [],
      standing: [],
      settings: office(rules),
      weights,
    }),
  )

const pairsOf = (request: GroundingRequest): Set<string> => {
  const grounding = groundAssignment(request)
  if (!grounding.ok) throw new Error(grounding.error.code)
  return new Set(grounding.value.document.candidates.map(([group, person]) => `${group} ${person}`))
}

describe('a whole generated instance', () => {
  it('explains every pair as the rule functions judge it, and grounds exactly the pairs without a verdict against', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const pairs = pairsOf(request)
        request.groups.forEach(({ seat }, group) => {
          request.persons.forEach((person, index) => {
            const verdicts = explainCandidate(person, seat, request.settings)
            expect(verdicts).toEqual(eligibilityRules.map((rule) => ruleBook[rule](person, seat, request.settings)))
            const fits = verdicts.every(({ satisfied }) => satisfied)
            expect(eligible(person, seat, request.settings)).toBe(fits)
            expect(pairs.has(`${group} ${index}`)).toBe(fits)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  it('switching a rule on never adds a candidate', () => {
    const without: Partial<EligibilitySettings> = {
      restMinutes: null,
      maxDaysPerWeek: null,
      maxSameSchool: null,
      presidentFromOutside: false,
      professionalIsExternal: false,
      speeds: [],
    }
    fc.assert(
      fc.property(anyRequest, (request) => {
        const free = pairsOf({ ...request, settings: { ...request.settings, ...without } })
        for (const pair of pairsOf(request)) expect(free.has(pair)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('a plan breaks no rule, not even those that one seat alone cannot show', () => {
    const control = { cancelled: () => false, progress: () => undefined }
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = run({ request, seed: 1, seconds: 0, iterations: 20 }, control)
        if (!plan.ok) throw new Error(JSON.stringify(plan.error))
        expect(exactPlan(request, plan.value.pairs).refused).toEqual([])
        expect(plan.value.objective).toBeGreaterThanOrEqual(plan.value.bound ?? 0)
      }),
      { numRuns: 40 },
    )
  })

  it('forbidden pairs are no candidates; locks are, whatever the rules', () => {
    const request: GroundingRequest = {
      persons: [teacher({ id: 'a' }), teacher({ id: 'b' })],
      groups: [{ id: 'g', seat: paperSeat(), need: 1, unfilledPenalty: 1 }],
      locks: [],
      standing: [],
      forbidden: [{ groupId: 'g', personId: 'a' }],
      settings: office(),
      weights,
    }
    expect([...pairsOf(request)]).toEqual(['0 1'])
    expect([...pairsOf({ ...request, locks: [{ groupId: 'g', personId: 'a' }] })].sort()).toEqual(['0 0', '0 1'])
  })
})
