import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ServiceDay } from '../../../shared/model/service-statements.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { type Readable, reading } from '../../store/index.ts'
import { personName } from '../claims/index.ts'
import { missionToState, sourceOf } from './commands.ts'
import { maySeeCentre, requireStating } from './rules.ts'

type Replacement = Readonly<{
  commandId: string
  assignmentId: string
  intervenantId: string | null
  name: string
  quantity: number | null
  minutes: number | null
  days: readonly ServiceDay[]
  note: string
}>

const touches = ['serviceStatements'] as const

async function nameOf(read: Readable, id: string): Promise<string | null> {
  const person = await read
    .selectFrom('intervenant')
    .select(['lastName', 'firstName'])
    .where('id', '=', id)
    .where('state', '<>', 'archived')
    .executeTakeFirst()
  return person === undefined ? null : personName(person)
}

/**
 * Somebody came in place of a person of the mission (ux.md S22). Kept as a convocation to regularise, with what they did:
 * the office makes it, and the statement with it. A name alone will do where the centre does not find the person.
 */
export async function replace(
  services: Services,
  session: Session,
  input: Replacement,
): Promise<Result<{ id: string }>> {
  const { commandId, assignmentId, intervenantId, days, ...said } = input
  const absent = await services
    .read()
    .selectFrom('assignment')
    .select(['missionId', 'intervenantId'])
    .where('id', '=', assignmentId)
    .where('state', '=', 'convoked')
    .executeTakeFirst()
  if (absent === undefined) return refuse('notConvoked', { assignment: assignmentId })
  const { missionId } = absent
  const id = services.ports.ids.next()
  const act = { commandId, kind: 'serviceStatements.replace', subject: { kind: 'mission', id: missionId }, touches }
  return services.write(actorOf(session), act, async (context) => {
    const mission = await missionToState(services, session, context, missionId)
    if (!mission.ok) return mission
    const { tx, at } = context
    const name = intervenantId === null ? said.name : await nameOf(reading(tx), intervenantId)
    if (name === null) return fail('NOT_FOUND', { intervenantId })
    if (name === '') return refuse('serviceStatements.nameMissing')
    const there = await tx
      .selectFrom('assignment')
      .select('intervenantId')
      .where('missionId', '=', missionId)
      .where('state', '=', 'convoked')
      .execute()
    if (intervenantId !== null && there.some((one) => one.intervenantId === intervenantId))
      return refuse('serviceStatements.alreadyThere', { person: name })
    // Another name in place of the one told before, as long as the office has not answered.
    await tx
      .updateTable('serviceReplacement')
      .set({ state: 'withdrawn' })
      .where('assignmentId', '=', assignmentId)
      .where('state', '=', 'waiting')
      .execute()
    await tx
      .insertInto('serviceReplacement')
      .values({
        ...said,
        id,
        name,
        missionId,
        assignmentId,
        intervenantId,
        days: days.length === 0 ? null : JSON.stringify(days),
        source: sourceOf(session),
        reportedBy: session.displayName,
        reportedAt: at,
        state: 'waiting',
        convokedAssignmentId: null,
      })
      .execute()
    return ok({ id })
  })
}

/** A replacement that still waits for the office, in a centre that this session speaks for. */
export async function waitingReplacement(read: Readable, session: Session, id: string) {
  const row = await read
    .selectFrom('serviceReplacement')
    .innerJoin('mission', 'mission.id', 'serviceReplacement.missionId')
    .selectAll('serviceReplacement')
    .select(['mission.centreId', 'mission.number'])
    .where('serviceReplacement.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { id })
  if (!maySeeCentre(session, row.centreId)) return fail('NOT_ALLOWED', { id })
  return row.state === 'waiting' ? ok(row) : refuse('serviceStatements.replacementClosed', { person: row.name })
}

type Closing = Readonly<{ commandId: string; id: string; answer?: string }>

/** Closes a replacement without a convocation: the centre takes it back, or the office answers why not. */
export function closeReplacement(
  services: Services,
  session: Session,
  { commandId, id, answer = '' }: Closing,
  state: 'withdrawn' | 'refused',
): Promise<Result<Record<string, never>>> {
  const kind = state === 'refused' ? 'serviceStatements.refuseReplacement' : 'serviceStatements.withdrawReplacement'
  const act = { commandId, kind, subject: { kind: 'serviceReplacement', id }, touches }
  return services.write(actorOf(session), act, async ({ tx, note, say }) => {
    const open = await requireStating(reading(tx), session, services.ports.clock.today())
    if (!open.ok) return open
    const row = await waitingReplacement(reading(tx), session, id)
    if (!row.ok) return row
    await tx.updateTable('serviceReplacement').set({ state, answer }).where('id', '=', id).execute()
    note({ mission: row.value.number })
    say({ person: row.value.name, reason: answer })
    return ok({})
  })
}

/** Convocations to regularise, those that wait first: of the centre of a head of centre, of all for the office. */
export async function listReplacements(services: Services, session: Session) {
  const centreId = session.role === 'centreHead' ? (session.schoolId ?? '') : null
  const rows = await services
    .read()
    .selectFrom('serviceReplacement')
    .innerJoin('mission', 'mission.id', 'serviceReplacement.missionId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('assignment', 'assignment.id', 'serviceReplacement.assignmentId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['serviceReplacement.id', 'serviceReplacement.name', 'serviceReplacement.state'])
    .select(['serviceReplacement.answer', 'serviceReplacement.intervenantId', 'serviceReplacement.quantity'])
    .select(['serviceReplacement.minutes', 'serviceReplacement.note', 'reportedBy as by', 'reportedAt as at'])
    .select(['mission.id as missionId', 'mission.number as missionNumber', 'mission.firstDate'])
    .select(['school.name as centre', 'intervenant.lastName', 'intervenant.firstName'])
    .where('serviceReplacement.state', '<>', 'withdrawn')
    .$if(centreId !== null, (query) => query.where('mission.centreId', '=', centreId ?? ''))
    .orderBy((e) => e.case().when('serviceReplacement.state', '=', 'waiting').then(0).else(1).end())
    .orderBy('reportedAt')
    .execute()
  return rows.map(({ lastName, firstName, ...row }) => ({ ...row, absent: personName({ lastName, firstName }) }))
}
