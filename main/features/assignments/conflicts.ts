import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import { lastDayOfSeat } from '../../domain/assignment/eligibility/time-spans.ts'
import { leaving } from '../../domain/assignment/held.ts'
import type { RuleVerdict } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { type PlanningFacts, planningFacts } from './planning-facts.ts'

/** A standing assignment that breaks a rule today, with every rule it breaks. */
export type AssignmentConflict = Readonly<{
  assignmentId: string
  missionId: string
  seatId: string
  intervenantId: string
  broken: readonly RuleVerdict[]
}>

/**
 * Every standing assignment judged by the rule book as if its own seat were empty (pains-and-peers.md, pains 5 and 7):
 * what changed since somebody was assigned shows here. Two assignments that clash are both named, each with the other
 * mission in its facts. With `from`, missions over before that day are left in peace; `known`
 * spares reading the facts again.
 */
export async function assignmentConflicts(
  read: Readable,
  from: string | null = null,
  known: PlanningFacts | null = null,
): Promise<readonly AssignmentConflict[]> {
  const facts = known ?? (await holdersFacts(read))
  const persons = new Map(facts.persons.map((person) => [person.id, person]))
  return facts.groups
    .filter(({ need }) => lastDayOfSeat(need.seat) >= (from ?? ''))
    .flatMap(({ need, taken }) =>
      taken.flatMap(({ assignmentId, seatId, intervenantId }) => {
        const person = persons.get(intervenantId)
        if (person === undefined) return []
        const missionId = need.seat.mission
        const verdicts = explainCandidate(leaving(person, missionId), need.seat, facts.settings)
        const broken = verdicts.filter(({ satisfied }) => !satisfied)
        return broken.length === 0 ? [] : [{ assignmentId, missionId, seatId, intervenantId, broken }]
      }),
    )
}

async function holdersFacts(read: Readable): Promise<PlanningFacts> {
  const holders = await read
    .selectFrom('assignment')
    .select('intervenantId')
    .distinct()
    .where('state', '<>', 'withdrawn')
    .execute()
  return planningFacts(read, { persons: holders.map(({ intervenantId }) => intervenantId) })
}
