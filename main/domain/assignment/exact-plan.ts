import { firstRefusal } from './eligibility/rule-book.ts'
import type { GroundingRequest } from './grounding-types.ts'
import { holding, seating } from './held.ts'
import type { SeatContext } from './types.ts'

type Pair = Readonly<{ groupId: string; personId: string }>

/**
 * Judges a plan by the rule book, one seat after the other, each person with the seats given before: what `seats-1`
 * cannot say (the road between two centres, rest, days of a week, people of one school in a jury) shows here. Locks,
 * which are never judged, and holders who stay come first; the second of two that clash is refused.
 */
export function exactPlan<P extends Pair>(
  { persons, groups, locks, standing, settings }: GroundingRequest,
  pairs: readonly P[],
): Readonly<{ kept: readonly P[]; refused: readonly P[] }> {
  const known = new Map(persons.map((person) => [person.id, person]))
  const seats = new Map(groups.map(({ id, seat }) => [id, seat]))
  const nameOf = ({ groupId, personId }: Pair) => `${groupId} ${personId}`
  const locked = new Set(locks.map(nameOf))
  const staying = new Set([...locked, ...standing.map(nameOf)])
  const stays = (pair: Pair) => staying.has(nameOf(pair))
  const jury = new Map<string, SeatContext['members']>()
  const leaving = Map.groupBy(standing, ({ groupId }) => seats.get(groupId)?.mission ?? '')
  const membersOf = (seat: SeatContext) =>
    jury.get(seat.mission) ??
    seat.members.filter(({ person }) => !leaving.get(seat.mission)?.some(({ personId }) => personId === person))
  const kept: P[] = []
  const refused: P[] = []
  for (const pair of [...pairs.filter(stays), ...pairs.filter((one) => !stays(one))]) {
    const person = known.get(pair.personId)
    const seat = seats.get(pair.groupId)
    if (person === undefined || seat === undefined) continue
    const judged = { ...seat, members: membersOf(seat) }
    if (!locked.has(nameOf(pair)) && firstRefusal(person, judged, settings) !== null) {
      refused.push(pair)
      continue
    }
    kept.push(pair)
    known.set(person.id, holding(person, seat))
    jury.set(seat.mission, seating(judged, person, seat.role).members)
  }
  return { kept, refused }
}
