import type { AssignmentSettings } from '../../../shared/model/assignment-settings.ts'
import { averageLoads, fairShareOf } from '../../domain/assignment/fair-share.ts'
import type { AssignmentWeights } from '../../domain/assignment/grounding-types.ts'
import { ruleSettingsOf, unfilledPenaltyOf, weightsOf } from '../../domain/assignment/office-settings.ts'
import type { CandidatePerson, EligibilitySettings, HeldAssignment } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { officeAssignmentSettings } from '../assignment-settings/office-settings.ts'
import { statedDistances } from '../distances/facts.ts'
import { placeFinder } from '../distances/places.ts'
import { activeExclusions } from '../exclusions/active.ts'
import { candidatePersons } from './candidate-persons.ts'
import { type SeatGroupFacts, seatGroups } from './seat-groups.ts'

/** Everything the rules and the planner need, read in one consistent view. */
export type PlanningFacts = Readonly<{
  settings: EligibilitySettings
  weights: AssignmentWeights
  persons: readonly CandidatePerson[]
  groups: readonly SeatGroupFacts[]
}>

/** `persons` keeps the people to those ids; every seat is read all the same, since what they hold may be any of them. */
export async function planningFacts(
  read: Readable,
  only: Readonly<{ persons?: readonly string[] }> = {},
): Promise<PlanningFacts> {
  const { settings: office } = await officeAssignmentSettings(read)
  const weights = weightsOf(office)
  const placeOf = await placeFinder(read)
  const groups = await seatGroups(read, placeOf, (exam) => unfilledPenaltyOf(exam, office, weights))
  const held = new Map<string, HeldAssignment[]>()
  for (const { need, taken } of groups) {
    for (const { intervenantId } of taken) {
      const own = held.get(intervenantId)
      if (own === undefined) held.set(intervenantId, [need.seat])
      else own.push(need.seat)
    }
  }
  const known = await candidatePersons(read, placeOf, (id) => held.get(id) ?? [], office, only.persons ?? null)
  const year = groups.reduce((latest, { need }) => Math.max(latest, need.seat.year), 0)
  const averages = averageLoads(
    groups.map(({ need, seatIds, taken }) => ({
      year: need.seat.year,
      load: need.seat.load,
      seats: taken.length + (need.seat.year === year ? seatIds.length : 0),
    })),
    await workingTimes(read, office),
  )
  const settings = {
    ...ruleSettingsOf(office),
    exclusions: await activeExclusions(read),
    statedDistances: await statedDistances(read),
  }
  const persons = known.map(({ person, workingTime }) => ({
    ...person,
    fairShare: fairShareOf(person, workingTime, year, averages),
  }))
  return { settings, weights, persons, groups }
}

/** How many full-time people the pool amounts to; everybody counts for one where part-time staff are not spared. */
async function workingTimes(read: Readable, office: AssignmentSettings): Promise<number> {
  const { people, percents } = await read
    .selectFrom('intervenant')
    .select((e) => [e.fn.countAll<number>().as('people'), e.fn.sum<number | null>('partTimePercent').as('percents')])
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow()
  return office.partTimeReduced ? Number(percents ?? 0) / 100 : Number(people)
}
