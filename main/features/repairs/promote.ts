import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { firstRefusal } from '../../domain/assignment/eligibility/rule-book.ts'
import { type Actor, reading } from '../../store/index.ts'
import { personNames } from '../explanations/names.ts'
import { seatOf, standingPlan } from '../explanations/standing.ts'
import { releaseAssignments } from './release.ts'
import { touchedByRepairs } from './touched.ts'

type Promotion = Readonly<{ commandId: string; seatId: string; intervenantId: string; expectedHolder: string | null }>

export type Promoted = Readonly<{
  assignmentId: string
  name: string
  replaced: string | null
  convocations: number
  claims: number
}>

/**
 * Gives a seat to somebody in the place of its holder, in one act (ux.md S14): the holder is freed, their convocation and
 * its claim are cancelled, and the new holder is to be convoked. Every rule is checked again on what the store holds now;
 * a holder who changed meanwhile is a CONFLICT.
 */
export function promoteSubstitute(services: Services, actor: Actor, input: Promotion): Promise<Result<Promoted>> {
  const { commandId, seatId, intervenantId, expectedHolder } = input
  const act = {
    commandId,
    kind: 'repairs.promote',
    subject: { kind: 'intervenant', id: intervenantId },
    facts: { seatId, replaced: expectedHolder },
    touches: touchedByRepairs,
  }
  return services.write(actor, act, async (context) => {
    const { tx, note } = context
    const read = reading(tx)
    const standing = await standingPlan(read)
    const found = seatOf(standing, seatId)
    if (!found.ok) return found
    const seat = found.value
    const person = standing.plan.persons.find(({ id }) => id === intervenantId)
    if (person === undefined) return fail('NOT_FOUND', { intervenantId })
    if (seat.holder !== expectedHolder) return fail('CONFLICT', { reason: 'holderChanged' })
    if (seat.holder === intervenantId) return refuse('repairs.alreadyHolder')
    const refusal = firstRefusal(person, seat.context, standing.rules.settings)
    if (refusal !== null) return refuse(`eligibility.${refusal.rule}`, refusal.facts)
    const left = seat.assignment === null ? [] : [seat.assignment.assignmentId]
    const released = await releaseAssignments(services, context, left)
    if (!released.ok) return released
    const assignmentId = services.ports.ids.next()
    await tx
      .insertInto('assignment')
      .values({
        id: assignmentId,
        seatId,
        missionId: seat.context.mission,
        intervenantId,
        state: 'confirmed',
        origin: 'manual',
        explanation: JSON.stringify({ by: actor.name, replaces: seat.holder }),
        rowVersion: 1,
      })
      .execute()
    await tx.deleteFrom('substitute').where('seatId', '=', seatId).where('intervenantId', '=', intervenantId).execute()
    note({ ...released.value })
    const people = await personNames(read, [intervenantId, seat.holder])
    return ok({
      assignmentId,
      name: people(intervenantId).name,
      replaced: seat.holder === null ? null : people(seat.holder).name,
      ...released.value,
    })
  })
}
