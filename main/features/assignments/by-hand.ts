import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { obstaclesAmong } from '../../domain/assignment/eligibility/forcing.ts'
import { explainCandidate } from '../../domain/assignment/eligibility/rule-book.ts'
import { type Actor, reading } from '../../store/index.ts'
import { keepException } from './forced-exceptions.ts'
import { planningFacts } from './planning-facts.ts'

type ByHand = Readonly<{
  commandId: string
  seatId: string
  intervenantId: string
  force?: Readonly<{ reason: string }> | undefined
}>

/** Puts one person on one empty seat; the rule book of the planner applies, but for what a reason sets aside (pain 7). */
export function assignByHand(
  services: Services,
  actor: Actor,
  input: ByHand,
): Promise<Result<{ assignmentId: string }>> {
  const { seatId, intervenantId, force } = input
  const act = {
    commandId: input.commandId,
    subject: { kind: 'intervenant', id: intervenantId },
    touches: ['assignments', 'missions', 'intervenants', 'convocations', 'availability'],
  } as const
  const named =
    force === undefined
      ? { ...act, kind: 'assignments.assign', facts: { seatId } }
      : { ...act, kind: 'assignments.force', facts: { seatId, reason: force.reason } }
  return services.write(actor, named, async ({ tx, at, note }) => {
    const facts = await planningFacts(reading(tx))
    const group = facts.groups.find(({ seatIds }) => seatIds.includes(seatId))
    const person = facts.persons.find(({ id }) => id === intervenantId)
    if (person === undefined) return fail('NOT_FOUND', { intervenantId })
    if (group === undefined) return refuse('assignments.seatTaken')
    const obstacles = obstaclesAmong(explainCandidate(person, group.need.seat, facts.settings))
    if (obstacles.kind === 'firm') return refuse(`eligibility.${obstacles.first.rule}`, obstacles.first.facts)
    const broken = obstacles.kind === 'forceable' ? obstacles.broken : []
    const [first] = broken
    if (first !== undefined && force === undefined) return refuse(`eligibility.${first.rule}`, first.facts)
    if (first === undefined && force !== undefined) return refuse('assignments.nothingToForce')
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
    if (force !== undefined) {
      note({ rules: broken.map(({ rule }) => rule).join(', ') })
      const { reason } = force
      await keepException(tx, { assignmentId: id, broken, reason, author: actor.name, createdAt: at })
    }
    return ok({ assignmentId: id })
  })
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
      touches: ['assignments', 'missions', 'intervenants', 'convocations', 'availability'],
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
