import type { OnCallRow } from '../../../shared/contract/repairs.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Readable, WorkContext } from '../../store/index.ts'

type Content = Readonly<{
  sessionId: string
  intervenantId: string
  centreId: string | null
  departmentCode: string | null
  from: string
  to: string
}>
type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** Everybody on call, by day then by name, with what it takes to call them. */
export async function listOnCall(read: Readable): Promise<OnCallRow[]> {
  const rows = await read
    .selectFrom('onCall')
    .innerJoin('session', 'session.id', 'onCall.sessionId')
    .innerJoin('intervenant', 'intervenant.id', 'onCall.intervenantId')
    .leftJoin('school as centre', 'centre.id', 'onCall.centreId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')
    .select(['onCall.id', 'onCall.rowVersion as version', 'onCall.sessionId', 'examCode', 'year', 'month'])
    .select(['onCall.intervenantId', 'lastName', 'firstName', 'phone', 'school.name as school'])
    .select(['centre.name as centre', 'onCall.departmentCode', 'onCall.fromDate', 'onCall.toDate', 'answer'])
    .orderBy('onCall.fromDate')
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('onCall.id')
    .execute()
  return rows.map(({ examCode, year, month, lastName, firstName, school, fromDate, toDate, ...row }) => ({
    ...row,
    session: `${examCode} ${year}-${String(month).padStart(2, '0')}`,
    name: `${lastName} ${firstName}`,
    school: school ?? '',
    from: fromDate,
    to: toDate,
  }))
}

/** Asks somebody to be on call for a session, in one centre, one department or anywhere; they have not answered yet. */
export function addOnCall(
  services: Services,
  actor: Actor,
  input: Content & Readonly<{ commandId: string }>,
): Promise<Result<{ id: string; version: number }>> {
  const { commandId, from, to, ...content } = input
  return write(services, actor, commandId, 'repairs.addOnCall', input.intervenantId, async ({ tx, at }) => {
    if (from > to) return refuse('repairs.daysReversed')
    for (const [table, id] of [
      ['session', content.sessionId],
      ['intervenant', content.intervenantId],
      ['school', content.centreId],
    ] as const) {
      if (id === null) continue
      const row = await tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
      if (row === undefined) return fail('NOT_FOUND', { [table]: id })
    }
    const same = await tx
      .selectFrom('onCall')
      .select('id')
      .where('sessionId', '=', content.sessionId)
      .where('intervenantId', '=', content.intervenantId)
      .where('fromDate', '<=', to)
      .where('toDate', '>=', from)
      .executeTakeFirst()
    if (same !== undefined) return refuse('repairs.alreadyOnCall')
    const id = services.ports.ids.next()
    await tx
      .insertInto('onCall')
      .values({
        id,
        ...content,
        fromDate: from,
        toDate: to,
        answer: 'asked',
        author: actor.name,
        createdAt: at,
        answeredAt: null,
        rowVersion: 1,
      })
      .execute()
    return ok({ id, version: 1 })
  })
}

/** Notes what somebody answered; only those who accepted are called first. */
export function answerOnCall(
  services: Services,
  actor: Actor,
  input: OnVersion & Readonly<{ answer: 'asked' | 'accepted' | 'declined' }>,
): Promise<Result<{ version: number }>> {
  return changeOne(services, actor, input, 'repairs.answerOnCall', async ({ tx, at }, version) => {
    const answeredAt = input.answer === 'asked' ? null : at
    await tx
      .updateTable('onCall')
      .set({ answer: input.answer, answeredAt, rowVersion: version + 1 })
      .where('id', '=', input.id)
      .execute()
    return { version: version + 1 }
  })
}

/** Takes somebody off the people on call. */
export const removeOnCall = (services: Services, actor: Actor, input: OnVersion) =>
  changeOne(services, actor, input, 'repairs.removeOnCall', async ({ tx }) => {
    await tx.deleteFrom('onCall').where('id', '=', input.id).execute()
    return {}
  })

function changeOne<T>(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion }: OnVersion,
  kind: string,
  work: (context: WorkContext, version: number) => Promise<T>,
): Promise<Result<T>> {
  return write(services, actor, commandId, kind, id, async (context) => {
    const row = await context.tx.selectFrom('onCall').select('rowVersion').where('id', '=', id).executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { onCallId: id })
    if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
    return ok(await work(context, row.rowVersion))
  })
}

const write = <T>(
  services: Services,
  actor: Actor,
  commandId: string,
  kind: string,
  id: string,
  work: (context: WorkContext) => Promise<Result<T>>,
): Promise<Result<T>> =>
  services.write(actor, { commandId, kind, subject: { kind: 'onCall', id }, touches: ['repairs'] }, work)
