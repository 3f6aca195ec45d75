import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Writable } from '../../store/index.ts'

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>
type Added = Readonly<{ commandId: string; examCode: string; year: number; month: number; closingDate: string }>

const touches = ['missions', 'claims', 'convocations'] as const
const subjectOf = (id: string) => ({ kind: 'session', id })

/** Opens a session of an exam; the id is the one an import would give it. */
export function addSession(
  services: Services,
  actor: Actor,
  { commandId, ...session }: Added,
): Promise<Result<{ id: string; version: number }>> {
  const { examCode, year, month, closingDate } = session
  const id = `${examCode}-${year}-${String(month).padStart(2, '0')}`
  const act = { commandId, kind: 'missions.addSession', subject: subjectOf(id), facts: session, touches }
  return services.write(actor, act, async ({ tx }) => {
    const exam = await tx.selectFrom('exam').select('code').where('code', '=', examCode).executeTakeFirst()
    if (exam === undefined) return fail('NOT_FOUND', { examCode })
    const known = await tx
      .selectFrom('session')
      .select('id')
      .where('examCode', '=', examCode)
      .where('year', '=', year)
      .where('month', '=', month)
      .executeTakeFirst()
    if (known !== undefined) return refuse('missions.sessionKnown')
    if (closingDate < `${year}-${String(month).padStart(2, '0')}-01`) return refuse('missions.closesBeforeItBegins')
    await tx
      .insertInto('session')
      .values({ id, ...session, state: 'open', rowVersion: 1 })
      .execute()
    return ok({ id, version: 1 })
  })
}

/** Moves the day after which claims of a session are no longer taken. */
export const changeSession = (
  services: Services,
  actor: Actor,
  { closingDate, ...input }: OnVersion & Readonly<{ closingDate: string }>,
) => rewrite(services, actor, input, 'missions.changeSession', { closingDate })

/** Closes a session, or opens it again. What is still to do in it stays; nothing more is written in its missions. */
export const setSessionOpen = (
  services: Services,
  actor: Actor,
  { open, ...input }: OnVersion & Readonly<{ open: boolean }>,
) =>
  rewrite(services, actor, input, open ? 'missions.openSession' : 'missions.closeSession', {
    state: open ? 'open' : 'closed',
  })

/** Deletes a session in which there is nothing. */
export function removeSession(
  services: Services,
  actor: Actor,
  input: OnVersion,
): Promise<Result<Record<string, never>>> {
  const { commandId, id } = input
  const act = { commandId, kind: 'missions.removeSession', subject: subjectOf(id), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await onVersion(tx, input)
    if (!row.ok) return row
    for (const table of ['mission', 'need', 'examCentre'] as const) {
      const used = await tx.selectFrom(table).select('sessionId').where('sessionId', '=', id).executeTakeFirst()
      if (used !== undefined) return refuse('missions.sessionUsed')
    }
    note({ ...row.value })
    await tx.deleteFrom('session').where('id', '=', id).execute()
    return ok({})
  })
}

function rewrite(
  services: Services,
  actor: Actor,
  input: OnVersion,
  kind: string,
  columns: Readonly<{ closingDate: string } | { state: 'open' | 'closed' }>,
): Promise<Result<{ version: number }>> {
  const { commandId, id, expectedVersion } = input
  return services.write(actor, { commandId, kind, subject: subjectOf(id), facts: columns, touches }, async ({ tx }) => {
    const row = await onVersion(tx, input)
    if (!row.ok) return row
    const first = `${row.value.year}-${String(row.value.month).padStart(2, '0')}-01`
    if ('closingDate' in columns && columns.closingDate < first) return refuse('missions.closesBeforeItBegins')
    const version = expectedVersion + 1
    await tx
      .updateTable('session')
      .set({ ...columns, rowVersion: version })
      .where('id', '=', id)
      .execute()
    return ok({ version })
  })
}

async function onVersion(tx: Writable, { id, expectedVersion }: Omit<OnVersion, 'commandId'>) {
  const row = await tx.selectFrom('session').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { sessionId: id })
  return row.rowVersion === expectedVersion ? ok(row) : fail('CONFLICT', { current: row.rowVersion })
}
