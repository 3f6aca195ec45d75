import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { AssignmentRules, StandingPlan, StandingSeat } from '../../domain/assignment/explanation/standing-plan.ts'
import type { Readable } from '../../store/index.ts'
import { planningFacts } from '../assignments/planning-facts.ts'

/** A seat of the plan with the assignment that fills it, which the rules do not know. */
export type HeldSeat = StandingSeat &
  Readonly<{
    assignment: Readonly<{ assignmentId: string; state: 'confirmed' | 'locked' | 'convoked' }> | null
  }>

export type Standing = Readonly<{
  plan: StandingPlan
  seats: ReadonlyMap<string, HeldSeat>
  rules: AssignmentRules
}>

/** The whole plan as the store holds it now: people with their work, seats with their holders. */
export async function standingPlan(read: Readable): Promise<Standing> {
  const facts = await planningFacts(read)
  const seats = facts.groups.flatMap(({ need, seatIds, taken }): HeldSeat[] => [
    ...seatIds.map((id) => ({ id, context: need.seat, holder: null, fixed: false, assignment: null })),
    ...taken.map(({ seatId, intervenantId, assignmentId, state, forced }) => ({
      id: seatId,
      // Whoever replaces the holder does not sit beside them.
      context: { ...need.seat, members: need.seat.members.filter(({ person }) => person !== intervenantId) },
      holder: intervenantId,
      fixed: forced || state !== 'confirmed',
      assignment: { assignmentId, state },
    })),
  ])
  return {
    plan: { persons: facts.persons, seats, unfilledPenalty: facts.weights.unfilled },
    seats: new Map(seats.map((seat) => [seat.id, seat])),
    rules: { settings: facts.settings, weights: facts.weights },
  }
}

/** One seat of the standing plan, or NOT_FOUND. */
export function seatOf(standing: Standing, seatId: string): Result<HeldSeat> {
  const seat = standing.seats.get(seatId)
  return seat === undefined ? fail('NOT_FOUND', { seatId }) : ok(seat)
}
