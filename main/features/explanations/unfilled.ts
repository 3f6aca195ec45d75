import type { EmptiedSeat } from '../../../shared/contract/explanations.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { emptiedList } from '../../domain/assignment/explanation/emptied-list.ts'
import type { Readable } from '../../store/index.ts'
import { describeSeats, personNames } from './names.ts'
import { seatOf, standingPlan } from './standing.ts'

/** Which rules empty the list of a seat, with how many people each takes, and who is nearest to having it. */
export async function explainEmptiedSeat(read: Readable, seatId: string): Promise<Result<EmptiedSeat>> {
  const standing = await standingPlan(read)
  const seat = seatOf(standing, seatId)
  if (!seat.ok) return seat
  const { nearest, rules, ...counts } = emptiedList(seat.value, standing.plan.persons, standing.rules)
  const people = await personNames(
    read,
    nearest.map(({ personId }) => personId),
  )
  const described = (await describeSeats(read, [seatId])).get(seatId)
  if (described === undefined) return fail('NOT_FOUND', { seatId })
  return ok({
    ...counts,
    rules: [...rules],
    seat: described,
    nearest: nearest.map(({ personId, cost, remedy }) => ({ ...people(personId), cost, remedy })),
  })
}
