import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import { leaving } from '../../domain/assignment/held.ts'
import type { RuleVerdict } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { planningFacts, seatGroupId } from './planning-facts.ts'

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
 * mission in its facts. With `from`, missions over before that day are left in peace.
 */
export async function assignmentConflicts(
  read: Readable,
  from: string | null = null,
): Promise<readonly AssignmentConflict[]> {
  const standing = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .select(['assignment.id as assignmentId', 'seat.missionId', 'seatId', 'intervenantId', 'role'])
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .where('state', '<>', 'withdrawn')
    .where('mission.lastDate', '>=', from ?? '')
    .orderBy('assignment.id')
    .execute()
  const facts = await planningFacts(read, { persons: [...new Set(standing.map((row) => row.intervenantId))] })
  const persons = new Map(facts.persons.map((person) => [person.id, person]))
  const seats = new Map(facts.groups.map(({ need }) => [need.id, need.seat]))
  return standing.flatMap(({ role, ...row }) => {
    const person = persons.get(row.intervenantId)
    const seat = seats.get(seatGroupId(row.missionId, role))
    if (person === undefined || seat === undefined) return []
    const verdicts = explainCandidate(leaving(person, row.missionId), seat, facts.settings)
    const broken = verdicts.filter(({ satisfied }) => !satisfied)
    return broken.length === 0 ? [] : [{ ...row, broken }]
  })
}
