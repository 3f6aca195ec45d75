import fc from 'fast-check'
import { eligible } from '../../../../../main/domain/assignment/eligibility/rule-book.ts'
import type {
  AssignmentRules,
  StandingPlan,
  StandingSeat,
} from '../../../../../main/domain/assignment/explanation/standing-plan.ts'
import { holding } from '../../../../../main/domain/assignment/held.ts'
import type { CandidatePerson, SeatContext } from '../../../../../main/domain/assignment/types.ts'
import { office, paperSeat, teacher } from '../sample-people.ts'

const papers = ['E1', 'E2']
const centres = ['0992222B', '0993333C', '0994444D']
const days = ['2026-06-22', '2026-06-23', '2026-06-24']

const personOf = (index: number) =>
  fc
    .record({
      known: fc.subarray(papers, { minLength: 1 }),
      confirmed: fc.boolean(),
      home: fc.integer({ min: 0, max: 12 }),
      school: fc.constantFrom(...centres, '0991111A'),
      absent: fc.option(fc.constantFrom(...days), { freq: 4 }),
      trainee: fc.boolean(),
      maxSeats: fc.integer({ min: 1, max: 3 }),
      wished: fc.option(fc.constantFrom('wanted' as const, 'avoided' as const), { freq: 4 }),
    })
    .map(({ known, confirmed, home, school, absent, trainee, maxSeats, wished }) =>
      teacher({
        id: `p${index}`,
        competences: known.map((paper) => ({ paper, effective: true, confirmed })),
        location: { latitude: 48 + home / 10, longitude: -1.5 },
        schools: [school],
        unavailabilities: absent === null ? [] : [{ start: `${absent}T00:00`, end: `${absent}T23:59` }],
        statuses: trainee && index % 4 === 0 ? ['trainee'] : [],
        maxSeats,
        wishes: wished === null ? [] : [{ preference: wished, paper: 'E1', centre: null, missionType: null }],
        fairShare: 1,
      }),
    )

const seatOf = (index: number) =>
  fc
    .record({ paper: fc.constantFrom(...papers), centre: fc.nat(centres.length - 1), day: fc.constantFrom(...days) })
    .map(
      ({ paper, centre, day }): SeatContext =>
        paperSeat({
          mission: `m${index}`,
          number: 100 + index,
          subject: paper,
          paper,
          level: null,
          centre: centres[centre] ?? null,
          centreLocation: { latitude: 48.2 + centre / 5, longitude: -1.5 },
          candidateSchools: [],
          slots: [{ start: `${day}T08:00`, end: `${day}T12:00` }],
          load: 1,
        }),
    )

/** Weights that make every part of the price count. */
export const rules: AssignmentRules = {
  settings: office({ maxDistanceMetres: 90_000 }),
  weights: {
    deducedCompetence: 3,
    kilometre: 1,
    unknownDistanceKilometres: 60,
    newCentre: 2,
    wanted: 30,
    avoided: 60,
    move: 40,
    unfilled: 1000,
    fairness: [
      [1, 20],
      [10, 60],
    ],
  },
}

/** A whole small plan that breaks no rule: some seats held, some empty, some fixed. */
export const generatedPlan = (): fc.Arbitrary<StandingPlan> =>
  fc
    .record({
      persons: fc.tuple(...Array.from({ length: 7 }, (_, index) => personOf(index))),
      contexts: fc.tuple(...Array.from({ length: 6 }, (_, index) => seatOf(index))),
      given: fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
      fixed: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    })
    .map(({ persons, contexts, given, fixed }) => {
      const people = new Map<string, CandidatePerson>(persons.map((person) => [person.id, person]))
      const seats = contexts.map((context, index): StandingSeat => {
        const person = people.get(`p${given[index]}`)
        if (person === undefined || !eligible(person, context, rules.settings))
          return { id: `s${index}`, context, holder: null, fixed: false }
        people.set(person.id, holding(person, context))
        return { id: `s${index}`, context, holder: person.id, fixed: fixed[index] === true && index % 3 === 0 }
      })
      return { persons: [...people.values()], seats, unfilledPenalty: 5_000 }
    })
