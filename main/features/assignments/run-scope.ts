import type { AssignmentScope } from '../../../shared/contract/assignments.ts'
import { firstDayOfSeat, lastDayOfSeat } from '../../domain/assignment/eligibility/time-spans.ts'
import type { GroundingRequest, SeatLock } from '../../domain/assignment/grounding-types.ts'
import type { PlanningFacts } from './planning-facts.ts'
import type { SeatGroupFacts, TakenSeat } from './seat-groups.ts'

/** Every empty seat, nobody moved. */
export const everyHole: AssignmentScope = {
  examCode: null,
  centreId: null,
  from: null,
  to: null,
  seats: 'holes',
  keepByHand: true,
  maxDistanceKm: null,
  maxSeats: null,
}

/** What a run plans: its request, and for each group the empty seats and those whose holder may lose theirs. */
export type PlannedSeats = Readonly<{
  request: GroundingRequest
  groups: readonly Readonly<{ id: string; empty: readonly string[]; movable: readonly TakenSeat[] }>[]
}>

/**
 * Narrows the facts to the scope of a run. Whoever is locked, convoked, forced or outside the scope keeps their seat:
 * it stays among what they hold. Whoever may be moved is planned again with their seat, from where they sit today.
 */
export function plannedSeats(facts: PlanningFacts, scope: AssignmentScope): PlannedSeats {
  const groups = facts.groups
    .filter((group) => group.open && isWithin(group, scope))
    .map((group) => ({ ...group, movable: group.taken.filter((taken) => mayMove(taken, scope)) }))
    .filter(({ seatIds, movable }) => seatIds.length + movable.length > 0)
  const standing: SeatLock[] = groups.flatMap(({ need, movable }) =>
    movable.map(({ intervenantId }) => ({ groupId: need.id, personId: intervenantId })),
  )
  const leavingOf = Map.groupBy(
    groups.flatMap(({ need, movable }) =>
      movable.map(({ intervenantId }) => ({ intervenantId, mission: need.seat.mission })),
    ),
    ({ intervenantId }) => intervenantId,
  )
  const persons = facts.persons.map((person) => {
    const left = new Set(leavingOf.get(person.id)?.map(({ mission }) => mission))
    const held = left.size === 0 ? person.held : person.held.filter(({ mission }) => !left.has(mission))
    return { ...person, held, maxSeats: least(person.maxSeats, scope.maxSeats) }
  })
  const maxDistanceMetres = least(facts.settings.maxDistanceMetres, scope.maxDistanceKm && scope.maxDistanceKm * 1_000)
  return {
    request: {
      persons,
      groups: groups.map(({ need, movable }) => ({ ...need, need: need.need + movable.length })),
      locks: [],
      standing,
      settings: { ...facts.settings, maxDistanceMetres },
      weights: facts.weights,
    },
    groups: groups.map(({ need, seatIds, movable }) => ({ id: need.id, empty: seatIds, movable })),
  }
}

const isWithin = ({ need, centreId }: SeatGroupFacts, scope: AssignmentScope): boolean =>
  (scope.examCode === null || need.seat.exam === scope.examCode) &&
  (scope.centreId === null || centreId === scope.centreId) &&
  (scope.from === null || firstDayOfSeat(need.seat) >= scope.from) &&
  (scope.to === null || lastDayOfSeat(need.seat) <= scope.to)

const mayMove = ({ state, origin, forced }: TakenSeat, { seats, keepByHand }: AssignmentScope): boolean =>
  seats === 'unlocked' && state === 'confirmed' && !forced && !(keepByHand && origin === 'manual')

/** The tighter of two limits; null is no limit. */
function least(limit: number, own: number | null): number
function least(limit: number | null, own: number | null): number | null
function least(limit: number | null, own: number | null): number | null {
  if (limit === null || own === null) return limit ?? own
  return Math.min(limit, own)
}
