import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { forcing } from '../../domain/assignment/eligibility/forcing.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { assignByHand } from '../assignments/by-hand.ts'
import { judge, openAmong } from './preflight.ts'
import { type RunOutcome, runConvocations } from './run.ts'
import { convocationRows, everything } from './select.ts'
import { keepWaivers } from './waivers.ts'

type Urgent = Readonly<{ commandId: string; missionId: string; intervenantId: string; reason: string }>

/**
 * Somebody called in haste, by voice or telephone, gets their numbered convocation at once, even after the fact, so that
 * they are covered and paid (pain 20). The reason stands for what a rule or the control would say; what is never forced is
 * refused all the same.
 */
export async function convokeUrgently(
  services: Services,
  actor: Actor,
  input: Urgent,
  progress: JobProgress,
): Promise<Result<RunOutcome>> {
  const assigned = await assignmentFor(services, actor, input)
  if (!assigned.ok) return assigned
  const assignmentId = assigned.value
  const rows = await convocationRows(services.read(), [assignmentId])
  const open = openAmong(await judge(services, rows)).map(({ finding }) => finding)
  if (open.length > 0) {
    const waived = await keepWaivers(services, actor, `${input.commandId}/waive`, open, input.reason)
    if (!waived.ok) return waived
  }
  const selection = { ...everything, intervenantId: input.intervenantId }
  const order = { selection, kind: 'urgent', leaveOut: false, assignmentIds: [assignmentId] } as const
  return runConvocations(services, actor, `${input.commandId}/run`, order, progress)
}

/** The assignment the person already holds in that mission, or one on its first empty seat. */
async function assignmentFor(services: Services, actor: Actor, input: Urgent): Promise<Result<string>> {
  const { commandId, missionId, intervenantId, reason } = input
  const read = services.read()
  const seats = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(['seat.id as seatId', 'assignment.id as assignmentId', 'assignment.intervenantId', 'assignment.state'])
    .where('seat.missionId', '=', missionId)
    .orderBy('role')
    .orderBy('position')
    .execute()
  const held = seats.find((seat) => seat.intervenantId === intervenantId)
  if (held?.assignmentId != null)
    return held.state === 'convoked' ? refuse('convocations.alreadyConvoked') : ok(held.assignmentId)
  const empty = seats.find((seat) => seat.assignmentId === null)
  if (empty === undefined) return fail('RULE', { reason: 'noEmptySeatThere' })
  const plain = await assignByHand(services, actor, {
    commandId: `${commandId}/assign`,
    seatId: empty.seatId,
    intervenantId,
  })
  if (plain.ok) return ok(plain.value.assignmentId)
  const rule = plain.error.rule?.replace('eligibility.', '') ?? ''
  if (forcing[rule as keyof typeof forcing] !== 'withReason') return plain
  const forced = await assignByHand(services, actor, {
    commandId: `${commandId}/force`,
    seatId: empty.seatId,
    intervenantId,
    force: { reason },
  })
  return forced.ok ? ok(forced.value.assignmentId) : forced
}
