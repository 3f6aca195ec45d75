import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { firstRefusal } from '../../domain/assignment/eligibility/rule-book.ts'
import { candidateFor } from '../../domain/assignment/explanation/standing-plan.ts'
import { holding, leaving } from '../../domain/assignment/held.ts'
import type { CandidatePerson } from '../../domain/assignment/types.ts'
import { type Actor, insertMany, reading } from '../../store/index.ts'
import { type HeldSeat, standingPlan } from '../explanations/standing.ts'
import { releaseAssignments } from './release.ts'
import { touchedByRepairs } from './touched.ts'

/** One seat that changes hands: who must sit there now, who shall. */
export type AcceptedChange = Readonly<{ seatId: string; expectedHolder: string | null; intervenantId: string | null }>

export type Repaired = Readonly<{ changed: number; convocations: number; claims: number }>

/**
 * Writes an accepted repair in one act: everybody who leaves is freed first, convocations and claims are cancelled with
 * them, then everybody who arrives is checked against every rule. Whole or not at all; a locked or forced holder who can
 * still hold their seat is never moved.
 */
export function applyRepair(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; changes: readonly AcceptedChange[] }>,
): Promise<Result<Repaired>> {
  const { commandId, changes } = input
  const act = { commandId, kind: 'repairs.apply', touches: touchedByRepairs, facts: { changes: changes.length } }
  return services.write(actor, act, async (context) => {
    const standing = await standingPlan(reading(context.tx))
    const { settings } = standing.rules
    const persons = new Map(standing.plan.persons.map((person) => [person.id, person]))
    const places: { seat: HeldSeat; arriving: string | null }[] = []
    for (const { seatId, expectedHolder, intervenantId } of changes) {
      const seat = standing.seats.get(seatId)
      if (seat === undefined) return fail('NOT_FOUND', { seatId })
      if (seat.holder !== expectedHolder) return fail('CONFLICT', { reason: 'holderChanged' })
      const holder = seat.holder === null ? undefined : persons.get(seat.holder)
      const convoked = seat.assignment?.state === 'convoked'
      if (holder !== undefined && seat.fixed && !convoked && holds(holder, seat)) return refuse('repairs.neverMoved')
      places.push({ seat, arriving: intervenantId })
    }
    function holds(holder: CandidatePerson, seat: HeldSeat): boolean {
      return firstRefusal(candidateFor(holder, seat), seat.context, settings) === null
    }
    for (const { seat } of places) {
      const holder = seat.holder === null ? undefined : persons.get(seat.holder)
      if (holder !== undefined) persons.set(holder.id, leaving(holder, seat.context.mission))
    }
    const released = await releaseAssignments(
      services,
      context,
      places.flatMap(({ seat }) => (seat.assignment === null ? [] : [seat.assignment.assignmentId])),
    )
    if (!released.ok) return released
    const added = []
    for (const { seat, arriving } of places) {
      if (arriving === null) continue
      const person = persons.get(arriving)
      if (person === undefined) return fail('NOT_FOUND', { intervenantId: arriving })
      const refusal = firstRefusal(person, seat.context, settings)
      if (refusal !== null) return refuse(`eligibility.${refusal.rule}`, refusal.facts)
      persons.set(arriving, holding(person, seat.context))
      added.push({
        id: services.ports.ids.next(),
        seatId: seat.id,
        missionId: seat.context.mission,
        intervenantId: arriving,
        state: 'confirmed' as const,
        origin: 'run' as const,
        explanation: JSON.stringify({ by: actor.name, replaces: seat.holder }),
        rowVersion: 1,
      })
    }
    await insertMany(context.tx, 'assignment', added)
    context.note({ ...released.value })
    return ok({ changed: changes.length, ...released.value })
  })
}
