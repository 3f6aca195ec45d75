import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { planningBoard } from './board.ts'
import { seatCandidates } from './candidates.ts'
import { destinations } from './destinations.ts'

/**
 * One to three ready ways out of an assignment that breaks a rule (ux.md S14), the least disturbing first: the first
 * suggestion in place of its holder, its holder on another empty seat, or the seat left empty. None for somebody already
 * convoked: the convocation is cancelled first.
 */
export async function assignmentRepairs(services: Services, input: Readonly<{ assignmentId: string }>) {
  const seat = (await planningBoard(services)).find(({ assignmentId }) => assignmentId === input.assignmentId)
  if (seat === undefined) return fail('NOT_FOUND', { assignmentId: input.assignmentId })
  if (seat.state === 'convoked') return ok([])
  const candidates = await seatCandidates(services, { seatId: seat.id, filter: '' })
  if (!candidates.ok) return candidates
  const places = await destinations(services, { assignmentId: input.assignmentId, filter: '' })
  if (!places.ok) return places
  const [first] = candidates.value.candidates.filter(({ eligible }) => eligible)
  const [place] = places.value
  const replacement = first && {
    kind: 'replace' as const,
    intervenantId: first.intervenantId,
    name: first.name,
    school: first.school,
    distanceKm: first.distanceKm,
    seats: first.seats,
    cost: first.cost ?? 0,
  }
  return ok([
    ...(replacement === undefined ? [] : [replacement]),
    ...(place === undefined ? [] : [{ kind: 'move' as const, ...place }]),
    { kind: 'withdraw' as const },
  ])
}
