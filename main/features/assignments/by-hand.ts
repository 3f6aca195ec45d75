import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { firstRefusal } from '../../domain/assignment/eligibility/rule-book.ts'
import { type Actor, reading } from '../../store/index.ts'
import { planningFacts } from './planning-facts.ts'
import { eligibilitySettings } from './settings.ts'

/** Puts one person on one empty seat; the rule book of the planner applies. */
export function assignByHand(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; seatId: string; intervenantId: string }>,
): Promise<Result<{ assignmentId: string }>> {
  const { seatId, intervenantId } = input
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'assignments.assign',
      subject: { kind: 'intervenant', id: intervenantId },
      facts: { seatId },
      touches: ['assignments', 'missions', 'intervenants', 'convocations'],
    },
    async ({ tx }) => {
      const facts = await planningFacts(reading(tx))
      const group = facts.groups.find(({ seatIds }) => seatIds.includes(seatId))
      const person = facts.persons.find(({ id }) => id === intervenantId)
      if (person === undefined) return fail('NOT_FOUND', { intervenantId })
      if (group === undefined) return refuse('assignments.seatTaken')
      const refusal = firstRefusal(person, group.need.seat, eligibilitySettings)
      if (refusal !== null) return refuse(`eligibility.${refusal.rule}`, refusal.facts)
      const id = services.ports.ids.next()
      await tx
        .insertInto('assignment')
        .values({
          id,
          seatId,
          missionId: group.need.seat.mission,
          intervenantId,
          state: 'confirmed',
          origin: 'manual',
          explanation: JSON.stringify({ by: actor.name }),
          rowVersion: 1,
        })
        .execute()
      return ok({ assignmentId: id })
    },
  )
}

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** Takes a person off a seat; somebody already convoked is only freed by cancelling the convocation. */
export const withdrawAssignment = (services: Services, actor: Actor, input: OnVersion) =>
  change(services, actor, input, 'assignments.withdraw', 'withdrawn', ['confirmed', 'locked'])

/** A locked assignment is one that no run may move. */
export const setAssignmentLock = (
  services: Services,
  actor: Actor,
  input: OnVersion & Readonly<{ locked: boolean }>,
) =>
  input.locked
    ? change(services, actor, input, 'assignments.lock', 'locked', ['confirmed'])
    : change(services, actor, input, 'assignments.unlock', 'confirmed', ['locked'])

type State = 'confirmed' | 'locked' | 'convoked' | 'withdrawn'

function change(
  services: Services,
  actor: Actor,
  input: OnVersion,
  kind: string,
  to: State,
  from: readonly State[],
): Promise<Result<Record<string, never>>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind,
      subject: { kind: 'assignment', id: input.id },
      touches: ['assignments', 'missions', 'intervenants', 'convocations'],
    },
    async ({ tx }) => {
      const row = await tx
        .selectFrom('assignment')
        .select(['state', 'rowVersion'])
        .where('id', '=', input.id)
        .executeTakeFirst()
      if (row === undefined) return fail('NOT_FOUND', { assignmentId: input.id })
      if (row.rowVersion !== input.expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      if (!from.includes(row.state)) return refuse('assignments.wrongState', { state: row.state })
      await tx
        .updateTable('assignment')
        .set({ state: to, rowVersion: row.rowVersion + 1 })
        .where('id', '=', input.id)
        .execute()
      return ok({})
    },
  )
}
