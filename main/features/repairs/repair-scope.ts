import type { RepairRequest } from '../../../shared/contract/repairs.ts'
import { firstRefusal } from '../../domain/assignment/eligibility/rule-book.ts'
import { firstDayOfSeat, lastDayOfSeat } from '../../domain/assignment/eligibility/time-spans.ts'
import type { GroundingRequest, SeatLock } from '../../domain/assignment/grounding-types.ts'
import { leaving } from '../../domain/assignment/held.ts'
import type { SeatContext } from '../../domain/assignment/types.ts'
import type { PlanningFacts } from '../assignments/planning-facts.ts'
import type { PlannedSeats } from '../assignments/run-scope.ts'
import type { SeatGroupFacts, TakenSeat } from '../assignments/seat-groups.ts'

/** What a repair plans: the seats to fill, and around them the seats whose holder may move. */
export type RepairScope = PlannedSeats & Readonly<{ kept: readonly SeatLock[]; wanted: number }>

/**
 * Narrows the facts to a repair. Wanted are the empty seats asked for and those whose holder breaks a rule today; around
 * them, on the same days, the holders who may move: assigned people, and convoked ones only when the manager says so.
 * Nobody locked or forced is ever moved, except from a seat they can no longer hold.
 */
export function repairScope(facts: PlanningFacts, request: RepairRequest): RepairScope {
  const people = new Map(facts.persons.map((person) => [person.id, person]))
  const breaks = ({ intervenantId, forced }: TakenSeat, seat: SeatContext): boolean => {
    const person = people.get(intervenantId)
    return person !== undefined && !forced && firstRefusal(leaving(person, seat.mission), seat, facts.settings) !== null
  }
  const asked = (seatId: string, group: SeatGroupFacts, holder: string | null): boolean =>
    (request.seatIds.length === 0 && request.missionId === null && request.intervenantId === null && holder !== null) ||
    request.seatIds.includes(seatId) ||
    request.missionId === group.need.seat.mission ||
    (holder !== null && request.intervenantId === holder)

  const judged = facts.groups
    .filter(({ open }) => open)
    .map((group) => ({
      group,
      empty: group.seatIds.filter((seatId) => asked(seatId, group, null)),
      lost: group.taken.filter(
        (taken) => asked(taken.seatId, group, taken.intervenantId) && breaks(taken, group.need.seat),
      ),
    }))
  const wantedGroups = judged.filter(({ empty, lost }) => empty.length + lost.length > 0)
  const days = wantedGroups.map(({ group }) => daysOf(group))
  const near = (group: SeatGroupFacts) => {
    const { from, to } = daysOf(group)
    return days.some((span) => span.from <= to && from <= span.to)
  }
  const mayMove = ({ state, forced }: TakenSeat) =>
    !forced &&
    request.moves !== 'nobody' &&
    (state === 'confirmed' || (state === 'convoked' && request.moves === 'convoked'))
  const groups = judged.flatMap(({ group, empty, lost }) => {
    const gone = new Set(lost.map(({ seatId }) => seatId))
    const staying = near(group)
      ? group.taken.filter((taken) => !gone.has(taken.seatId) && mayMove(taken) && !breaks(taken, group.need.seat))
      : []
    return empty.length + lost.length + staying.length === 0 ? [] : [{ group, empty, lost, staying }]
  })
  const left = Map.groupBy(
    groups.flatMap(({ group, lost, staying }) =>
      [...lost, ...staying].map(({ intervenantId }) => ({ intervenantId, mission: group.need.seat.mission })),
    ),
    ({ intervenantId }) => intervenantId,
  )
  const planned: GroundingRequest = {
    persons: facts.persons.map((person) =>
      (left.get(person.id) ?? []).reduce((one, { mission }) => leaving(one, mission), person),
    ),
    groups: groups.map(({ group, empty, lost, staying }) => ({
      ...group.need,
      need: empty.length + lost.length + staying.length,
    })),
    locks: [],
    standing: [],
    settings: facts.settings,
    weights: facts.weights,
  }
  return {
    request: planned,
    groups: groups.map(({ group, empty, lost, staying }) => ({
      id: group.need.id,
      empty,
      movable: [...lost, ...staying],
    })),
    kept: groups.flatMap(({ group, staying }) =>
      staying.map(({ intervenantId }) => ({ groupId: group.need.id, personId: intervenantId })),
    ),
    wanted: wantedGroups.reduce((sum, { empty, lost }) => sum + empty.length + lost.length, 0),
  }
}

const daysOf = ({ need }: SeatGroupFacts) => ({ from: firstDayOfSeat(need.seat), to: lastDayOfSeat(need.seat) })
