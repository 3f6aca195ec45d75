import type { Impediment } from '../../../shared/contract/impediments.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { Writable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'

const touches = ['impediments', 'assignments', 'missions'] as const

type Signal = Readonly<{
  commandId: string
  missionId: string
  kind: Impediment['kind']
  from: string
  to: string
  explanation: string
}>

/**
 * A person says that they cannot serve on a mission they are convoked to, or only under other conditions (ux.md S4).
 * Refused once the mission is over, and while an earlier word of theirs about it waits for an answer.
 */
export async function signalImpediment(
  services: Services,
  session: Session,
  { commandId, missionId, kind, from, to, explanation }: Signal,
): Promise<Result<{ id: string }>> {
  const today = services.ports.clock.today()
  const open = await requireOpen(services.read(), 'missionConsultation', today)
  if (!open.ok) return open
  const id = services.ports.ids.next()
  return services.write(
    actorOf(session),
    // What people explain may be about health: the journal keeps the days alone.
    { commandId, kind: 'impediments.signal', subject: { kind: 'impediment', id }, facts: { kind, from, to }, touches },
    async ({ tx, at }) => {
      const assignment = await convokedAssignment(tx, session.intervenantId ?? '', missionId)
      if (assignment === undefined) return fail('NOT_FOUND', { missionId })
      if (assignment.lastDate < today) return refuse('impediments.over')
      if (from > to) return refuse('impediments.datesReversed')
      const waiting = await tx
        .selectFrom('impediment')
        .select('id')
        .where('assignmentId', '=', assignment.id)
        .where('state', '=', 'open')
        .executeTakeFirst()
      if (waiting !== undefined) return refuse('impediments.waiting')
      await tx
        .insertInto('impediment')
        .values({
          id,
          assignmentId: assignment.id,
          intervenantId: assignment.intervenantId,
          kind,
          fromDate: from,
          toDate: to,
          explanation,
          state: 'open',
          answer: '',
          answeredBy: '',
          answeredAt: null,
          unavailabilityId: null,
          signalledAt: at,
          rowVersion: 1,
        })
        .execute()
      return ok({ id })
    },
  )
}

/** Takes back what one signalled, as long as nobody answered. */
export function withdrawImpediment(
  services: Services,
  session: Session,
  { commandId, id, expectedVersion }: Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<Record<string, never>>> {
  return services.write(
    actorOf(session),
    { commandId, kind: 'impediments.withdraw', subject: { kind: 'impediment', id }, touches },
    async ({ tx }) => {
      const row = await tx.selectFrom('impediment').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined || row.intervenantId !== session.intervenantId) return fail('NOT_FOUND', { id })
      if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      if (row.state !== 'open') return refuse('impediments.answered')
      await tx
        .updateTable('impediment')
        .set({ state: 'withdrawn', rowVersion: expectedVersion + 1 })
        .where('id', '=', id)
        .execute()
      return ok({})
    },
  )
}

const convokedAssignment = (tx: Writable, intervenantId: string, missionId: string) =>
  tx
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .select(['assignment.id', 'intervenantId', 'lastDate'])
    .where('intervenantId', '=', intervenantId)
    .where('missionId', '=', missionId)
    .where('assignment.state', '=', 'convoked')
    .executeTakeFirst()
