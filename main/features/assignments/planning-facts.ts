import type { CandidatePerson, EligibilitySettings, HeldAssignment } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { statedDistances } from '../distances/facts.ts'
import { placeFinder } from '../distances/places.ts'
import { activeExclusions } from '../exclusions/active.ts'
import { candidatePersons } from './candidate-persons.ts'
import { type SeatGroupFacts, seatGroups } from './seat-groups.ts'
import { officeNorms } from './settings.ts'

/** Everything the rules and the planner need, read in one consistent view. */
export type PlanningFacts = Readonly<{
  settings: EligibilitySettings
  persons: readonly CandidatePerson[]
  groups: readonly SeatGroupFacts[]
}>

/** `persons` keeps the people to those ids; every seat is read all the same, since what they hold may be any of them. */
export async function planningFacts(
  read: Readable,
  only: Readonly<{ persons?: readonly string[] }> = {},
): Promise<PlanningFacts> {
  const placeOf = await placeFinder(read)
  const groups = await seatGroups(read, placeOf)
  const held = new Map<string, HeldAssignment[]>()
  for (const { need, taken } of groups) {
    for (const { intervenantId } of taken) {
      const own = held.get(intervenantId)
      if (own === undefined) held.set(intervenantId, [need.seat])
      else own.push(need.seat)
    }
  }
  const persons = await candidatePersons(read, placeOf, (id) => held.get(id) ?? [], only.persons ?? null)
  const totalLoad = groups.reduce((sum, { need }) => sum + need.need * need.seat.load, 0)
  const active = await read
    .selectFrom('intervenant')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow()
  const fairShare = Math.max(1, Math.ceil(totalLoad / Math.max(1, Number(active.count))))
  const settings = {
    ...officeNorms,
    exclusions: await activeExclusions(read),
    statedDistances: await statedDistances(read),
  }
  return { settings, persons: persons.map((person) => ({ ...person, fairShare })), groups }
}
