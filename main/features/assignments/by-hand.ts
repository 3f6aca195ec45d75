import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'
import { changing, type PlannerState, standingAt } from './changes.ts'
import { factsAbout, type Seating, seatPerson } from './seat-person.ts'
import { touchedByAssignments } from './touched.ts'

type Seated = Readonly<{ assignmentId: string; change: string }>

/** Puts one person on one empty seat; the rule book applies, but for what a reason sets aside (pain 7). */
export function assignByHand(
  services: Services,
  actor: Actor,
  input: Seating & Readonly<{ commandId: string }>,
): Promise<Result<Seated>> {
  const { commandId, seatId, intervenantId, force } = input
  const act = {
    commandId,
    subject: { kind: 'intervenant', id: intervenantId },
    touches: touchedByAssignments,
  } as const
  const named =
    force === undefined
      ? { ...act, kind: 'assignments.assign', facts: { seatId } }
      : { ...act, kind: 'assignments.force', facts: { seatId }, words: { reason: force.reason } }
  return services.write(actor, named, async (context) => {
    const changes = changing(context.tx, commandId)
    const facts = await factsAbout(context.tx, intervenantId)
    const seated = await seatPerson(services, actor, context, changes, facts, input)
    if (!seated.ok) return seated
    await changes.close()
    return ok({ ...seated.value, change: commandId })
  })
}

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** Puts somebody else on a seat that is held, in one act: both happen or neither. */
export const replaceAssignment = (
  services: Services,
  actor: Actor,
  input: OnVersion & Omit<Seating, 'seatId'>,
): Promise<Result<Seated>> =>
  leaveThenSit(services, actor, input, 'assignments.replace', ({ seatId }) => ({ ...input, seatId }))

/** Moves the holder of a seat to an empty one, in one act. */
export const moveAssignment = (
  services: Services,
  actor: Actor,
  input: OnVersion & Readonly<{ seatId: string }>,
): Promise<Result<Seated>> =>
  leaveThenSit(services, actor, input, 'assignments.move', ({ intervenantId }) => ({
    seatId: input.seatId,
    intervenantId,
  }))

function leaveThenSit(
  services: Services,
  actor: Actor,
  input: OnVersion,
  kind: string,
  next: (left: Readonly<{ seatId: string; intervenantId: string }>) => Seating,
): Promise<Result<Seated>> {
  const { commandId } = input
  const act = { commandId, kind, subject: { kind: 'assignment', id: input.id }, touches: touchedByAssignments }
  return services.write(actor, act, async (context) => {
    const row = await standingAt(context.tx, input, ['confirmed', 'locked'])
    if (!row.ok) return row
    const changes = changing(context.tx, commandId)
    await changes.setState(row.value, 'withdrawn')
    const seating = next(row.value)
    const { seatId, intervenantId, force } = seating
    const facts = await factsAbout(context.tx, intervenantId)
    const seated = await seatPerson(services, actor, context, changes, facts, seating)
    if (!seated.ok) return seated
    await changes.close()
    context.note({ seatId, intervenantId })
    context.say({ reason: force?.reason ?? '' })
    return ok({ ...seated.value, change: commandId })
  })
}

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

function change(
  services: Services,
  actor: Actor,
  input: OnVersion,
  kind: string,
  to: PlannerState,
  from: readonly PlannerState[],
): Promise<Result<{ change: string }>> {
  const { commandId, id } = input
  const act = { commandId, kind, subject: { kind: 'assignment', id }, touches: touchedByAssignments }
  return services.write(actor, act, async ({ tx }) => {
    const row = await standingAt(tx, input, from)
    if (!row.ok) return row
    const changes = changing(tx, commandId)
    await changes.setState(row.value, to)
    await changes.close()
    return ok({ change: commandId })
  })
}
