import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { serviceStatements } from '../../../shared/text/service-statements.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { reading } from '../../store/index.ts'
import { convokeUrgently } from '../convocations/index.ts'
import { daysIn } from './people-of-mission.ts'
import { waitingReplacement } from './replacements.ts'
import { stateServices } from './statements.ts'

type Regularisation = Readonly<{ commandId: string; id: string; intervenantId: string }>
/** Journals are kept in French, whatever the screen's language. */
const { regularisation: regularisationReason } = textsIn(serviceStatements, 'fr')

type Waiting = Readonly<{ id: string; missionId: string; assignmentId: string; number: number }>

/** Whoever came takes a seat beside the one they filled, whose holder stays convoked and stated absent. */
async function seatBeside(services: Services, session: Session, commandId: string, waiting: Waiting) {
  const { missionId, assignmentId } = waiting
  const act = {
    commandId,
    kind: 'serviceStatements.seat',
    subject: { kind: 'mission', id: missionId },
    touches: ['missions', 'assignments'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx }) => {
    const seats = await tx
      .selectFrom('seat')
      .leftJoin('assignment', (join) =>
        join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
      )
      .select(['seat.id', 'seat.role', 'seat.position', 'seat.paperId', 'assignment.id as held'])
      .where('seat.missionId', '=', missionId)
      .execute()
    if (seats.some(({ held }) => held === null)) return ok({ seatId: '' })
    const own = seats.find(({ held }) => held === assignmentId)
    if (own === undefined) return refuse('notConvoked', { assignment: assignmentId })
    const position = 1 + Math.max(...seats.map((seat) => seat.position))
    const seatId = `${missionId}/${own.role}/${position}`
    await tx
      .insertInto('seat')
      .values({ id: seatId, missionId, role: own.role, position, paperId: own.paperId })
      .execute()
    return ok({ seatId })
  })
}

/** The seat made for nothing goes again when the convocation was refused. */
const withoutSeat = (services: Services, session: Session, commandId: string, seatId: string) =>
  services.write(
    actorOf(session),
    { commandId, kind: 'serviceStatements.unseat', touches: ['missions', 'assignments'] },
    async ({ tx }) => {
      const held = await tx.selectFrom('assignment').select('id').where('seatId', '=', seatId).execute()
      if (held.length === 0) await tx.deleteFrom('seat').where('id', '=', seatId).execute()
      return ok({})
    },
  )

/**
 * Makes, after the fact, the convocation of somebody who came in place of another, and the statement of what they did
 * (ux.md S22): they are covered and paid, and the person they replaced stays stated absent.
 */
export async function regularise(
  services: Services,
  session: Session,
  { commandId, id, intervenantId }: Regularisation,
  progress: JobProgress,
): Promise<Result<{ convocations: number; claims: number }>> {
  const waiting = await waitingReplacement(services.read(), session, id)
  if (!waiting.ok) return waiting
  const { missionId } = waiting.value
  const seat = await seatBeside(services, session, `${commandId}/seat`, waiting.value)
  if (!seat.ok) return seat
  const { reportedBy, note: remark } = waiting.value
  const reason = [regularisationReason, reportedBy, remark].filter((part) => part !== '').join(', ')
  const order = { commandId: `${commandId}/convoke`, missionId, intervenantId, reason }
  const convoked = await convokeUrgently(services, actorOf(session), order, progress)
  if (!convoked.ok) {
    if (seat.value.seatId !== '') await withoutSeat(services, session, `${commandId}/unseat`, seat.value.seatId)
    return convoked
  }
  const act = {
    commandId,
    kind: 'serviceStatements.regularise',
    subject: { kind: 'mission', id: missionId },
    touches: ['serviceStatements', 'review', 'claims'] as const,
  }
  const { convocations, claims } = convoked.value
  return services.write(actorOf(session), act, async (context) => {
    const { tx, note, say } = context
    const row = await waitingReplacement(reading(tx), session, id)
    if (!row.ok) return row
    const assignment = await reading(tx)
      .selectFrom('assignment')
      .select('id')
      .where('missionId', '=', missionId)
      .where('intervenantId', '=', intervenantId)
      .where('state', '=', 'convoked')
      .executeTakeFirstOrThrow()
    const { quantity, minutes, days, source, name, number } = row.value
    const line = { assignmentId: assignment.id, present: true, quantity, minutes, days: daysIn(days), note: remark }
    const stated = await stateServices(context, [line], { name: reportedBy, source })
    if (!stated.ok) return stated
    await tx
      .updateTable('serviceReplacement')
      .set({ state: 'convoked', intervenantId, convokedAssignmentId: assignment.id })
      .where('id', '=', id)
      .execute()
    note({ mission: number })
    say({ person: name })
    return ok({ convocations, claims })
  })
}

/** As a job: only one thing at a time issues convocations, because their numbers follow each other. */
export const startRegularisation = (services: Services, session: Session, input: Regularisation) =>
  services.jobs.startAlone('convocations', (progress) => regularise(services, session, input, progress))
