import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { obstaclesAmong } from '../../domain/assignment/eligibility/forcing.ts'
import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import { holding } from '../../domain/assignment/held.ts'
import type { RuleVerdict } from '../../domain/assignment/types.ts'
import { type Actor, reading, type WorkContext, type Writable } from '../../store/index.ts'
import type { Changing } from './changes.ts'
import { keepException } from './forced-exceptions.ts'
import { type PlanningFacts, planningFacts } from './planning-facts.ts'

export type Seating = Readonly<{
  seatId: string
  intervenantId: string
  force?: Readonly<{ reason: string }> | undefined
}>

/** The mission of an empty seat that the person may hold, with the rules that a reason sets aside (pain 7). */
function mayHold(
  facts: PlanningFacts,
  { seatId, intervenantId, force }: Seating,
): Result<Readonly<{ missionId: string; broken: readonly RuleVerdict[] }>> {
  const group = facts.groups.find(({ seatIds }) => seatIds.includes(seatId))
  const person = facts.persons.find(({ id }) => id === intervenantId)
  if (person === undefined) return fail('NOT_FOUND', { intervenantId })
  if (group === undefined) return refuse('assignments.seatTaken')
  const obstacles = obstaclesAmong(explainCandidate(person, group.need.seat, facts.settings))
  if (obstacles.kind === 'firm') return refuse(`eligibility.${obstacles.first.rule}`, obstacles.first.facts)
  const broken = obstacles.kind === 'forceable' ? obstacles.broken : []
  const [first] = broken
  if (first !== undefined && force === undefined) return refuse(`eligibility.${first.rule}`, first.facts)
  if (first === undefined && force !== undefined) return refuse('assignments.nothingToForce')
  return ok({ missionId: group.need.seat.mission, broken })
}

/** What the store holds now, inside an act, for judging one person. */
export const factsAbout = (tx: Writable, intervenantId: string): Promise<PlanningFacts> =>
  planningFacts(reading(tx), { persons: [intervenantId] })

/** Puts one person on one empty seat inside an act; the rule book of the planner applies. */
export async function seatPerson(
  services: Services,
  actor: Actor,
  { tx, at, note }: WorkContext,
  changes: Changing,
  facts: PlanningFacts,
  seating: Seating,
): Promise<Result<{ assignmentId: string }>> {
  const { seatId, intervenantId, force } = seating
  const held = mayHold(facts, seating)
  if (!held.ok) return held
  const { missionId, broken } = held.value
  const assignmentId = services.ports.ids.next()
  const explanation = JSON.stringify({ by: actor.name })
  await changes.add([{ id: assignmentId, seatId, missionId, intervenantId, origin: 'manual', explanation }])
  if (force !== undefined) {
    note({ rules: broken.map(({ rule }) => rule).join(', ') })
    await keepException(tx, { assignmentId, broken, reason: force.reason, author: actor.name, createdAt: at })
  }
  return ok({ assignmentId })
}

/** The same facts once the person holds that seat, for the next seat of the same act. */
export const factsOnceSeated = (facts: PlanningFacts, { seatId, intervenantId }: Seating): PlanningFacts => {
  const seat = facts.groups.find(({ seatIds }) => seatIds.includes(seatId))?.need.seat
  if (seat === undefined) return facts
  return {
    ...facts,
    persons: facts.persons.map((person) => (person.id === intervenantId ? holding(person, seat) : person)),
    groups: facts.groups.map((group) => ({ ...group, seatIds: group.seatIds.filter((id) => id !== seatId) })),
  }
}
