import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { AssignmentRules, StandingPlan, StandingSeat } from '../../domain/assignment/explanation/standing-plan.ts'
import type { Readable } from '../../store/index.ts'
import { planningFacts } from '../assignments/planning-facts.ts'
import { assignmentWeights, unfilledPenalty } from '../assignments/settings.ts'

export type SeatState = 'confirmed' | 'locked' | 'convoked'

/** A seat of the plan with the state of its assignment, which the rules do not know. */
export type HeldSeat = StandingSeat & Readonly<{ state: SeatState | null }>

export type Standing = Readonly<{
  plan: StandingPlan
  seats: ReadonlyMap<string, HeldSeat>
  rules: AssignmentRules
}>

/** The whole plan as the store holds it now: people with their work, seats with their holders. */
export async function standingPlan(read: Readable): Promise<Standing> {
  const facts = await planningFacts(read)
  const contexts = new Map(facts.groups.map(({ need }) => [`${need.seat.mission}/${need.seat.role}`, need.seat]))
  const rows = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(['seat.id', 'seat.missionId', 'seat.role', 'assignment.intervenantId', 'assignment.state'])
    .execute()
  const seats = rows.flatMap(({ id, missionId, role, intervenantId, state }): HeldSeat[] => {
    const context = contexts.get(`${missionId}/${role}`)
    if (context === undefined) return []
    const standing = state === 'withdrawn' ? null : state
    return [
      { id, context, holder: intervenantId, state: standing, fixed: standing === 'locked' || standing === 'convoked' },
    ]
  })
  return {
    plan: { persons: facts.persons, seats, unfilledPenalty },
    seats: new Map(seats.map((seat) => [seat.id, seat])),
    rules: { settings: facts.settings, weights: assignmentWeights },
  }
}

/** One seat of the standing plan, or NOT_FOUND. */
export function seatOf(standing: Standing, seatId: string): Result<HeldSeat> {
  const seat = standing.seats.get(seatId)
  return seat === undefined ? fail('NOT_FOUND', { seatId }) : ok(seat)
}
