import { candidateCost } from '../../domain/assignment/candidate-cost.ts'
import type { PlannedSeats } from './run-scope.ts'

type Pair = Readonly<{ groupId: string; personId: string }>

/**
 * What a plan would change, seat by seat: people on empty seats (`added`), people in the place of a holder (`moved`),
 * holders without a seat and nobody in their place (`removed`). Who keeps their seat is no proposal.
 */
export function planProposals({ request, groups }: PlannedSeats, pairs: readonly Pair[]) {
  const persons = new Map(request.persons.map((person) => [person.id, person]))
  const seats = new Map(request.groups.map(({ id, seat }) => [id, seat]))
  const chosenIn = Map.groupBy(pairs, ({ groupId }) => groupId)
  const priced = (groupId: string, intervenantId: string) => {
    const person = persons.get(intervenantId)
    const seat = seats.get(groupId)
    if (person === undefined || seat === undefined) return { cost: 0, explanation: '{}' }
    const { total: cost, ...parts } = candidateCost(person, seat, request.settings, request.weights)
    return { cost, explanation: JSON.stringify({ cost, ...parts }) }
  }
  return groups.flatMap(({ id, empty, movable }) => {
    const chosen = new Set(chosenIn.get(id)?.map(({ personId }) => personId))
    const holders = new Set(movable.map(({ intervenantId }) => intervenantId))
    const arriving = [...chosen].filter((personId) => !holders.has(personId))
    const left = movable.filter(({ intervenantId }) => !chosen.has(intervenantId))
    const inPlace = left.map(({ seatId, assignmentId, intervenantId }) => {
      const next = arriving.shift()
      const replaced = { replacedAssignmentId: assignmentId, replacedIntervenantId: intervenantId }
      return next === undefined
        ? { seatId, intervenantId, kind: 'removed' as const, cost: 0, explanation: '{}', ...replaced }
        : { seatId, intervenantId: next, kind: 'moved' as const, ...priced(id, next), ...replaced }
    })
    const added = empty.flatMap((seatId) => {
      const next = arriving.shift()
      if (next === undefined) return []
      const nobody = { replacedAssignmentId: null, replacedIntervenantId: null }
      return [{ seatId, intervenantId: next, kind: 'added' as const, ...priced(id, next), ...nobody }]
    })
    return [...inPlace, ...added]
  })
}
