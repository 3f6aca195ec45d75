import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { candidateCost } from '../../domain/assignment/candidate-cost.ts'
import { eligible } from '../../domain/assignment/eligibility/rule-book.ts'
import { leaving } from '../../domain/assignment/held.ts'
import { type BoardSeat, planningBoard } from './board.ts'
import { distanceKm } from './candidates.ts'
import { currentFacts } from './kept-facts.ts'

/** How many places to move to are shown; the filter finds any other. */
const shown = 50

/** Empty seats that the holder of a seat may take instead of it, the cheapest first; one line per mission and role. */
export async function destinations(
  services: Services,
  input: Readonly<{ assignmentId: string; filter: string }>,
): Promise<Result<readonly Destination[]>> {
  const board = await planningBoard(services)
  const from = board.find(({ assignmentId }) => assignmentId === input.assignmentId)
  const facts = await currentFacts(services)
  const holder = facts.persons.find(({ id }) => id === from?.intervenantId)
  if (from === undefined || holder === undefined) return fail('NOT_FOUND', { assignmentId: input.assignmentId })
  const person = leaving(holder, from.missionId)
  const seats = new Map(board.map((seat) => [seat.id, seat]))
  const words = queryWords(input.filter)
  const open = facts.groups.flatMap(({ need, seatIds }) => {
    const seat = seats.get(seatIds[0] ?? '')
    if (seat === undefined || seat.needId === from.needId) return []
    if (!matchesWords(`${seat.search} ${fold(seat.town)}`, words)) return []
    if (!eligible(person, need.seat, facts.settings)) return []
    const cost = candidateCost(person, need.seat, facts.settings, facts.weights).total
    return [{ seat, cost, distanceKm: distanceKm(person, need.seat, facts.settings) }]
  })
  return ok(
    open
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, shown)
      .map(({ seat, ...one }) => ({ ...placeOf(seat), ...one })),
  )
}

const placeOf = ({ id, missionNumber, exam, paper, centre, town, slots }: BoardSeat) => ({
  seatId: id,
  missionNumber,
  exam,
  paper,
  centre,
  town,
  date: slots[0]?.date ?? '',
  startTime: slots[0]?.startTime ?? '',
  endTime: slots[0]?.endTime ?? '',
})

export type Destination = ReturnType<typeof placeOf> & Readonly<{ cost: number; distanceKm: number | null }>
