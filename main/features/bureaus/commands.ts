import { isEmail } from '../../../shared/model/identity.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, insertMany, type Writable } from '../../store/index.ts'

type Saving = Readonly<{
  commandId: string
  id: string | null
  expectedVersion: number | null
  name: string
  phone: string
  email: string
  examCodes: readonly string[]
  accountIds: readonly string[]
}>

const touches = ['bureaus'] as const

/** Takes a bureau's exams and people away, so that those chosen take their place. */
async function empty(tx: Writable, bureauId: string): Promise<void> {
  await tx.deleteFrom('bureauExam').where('bureauId', '=', bureauId).execute()
  await tx.deleteFrom('bureauMember').where('bureauId', '=', bureauId).execute()
}

/**
 * Adds a bureau or changes it. Refused (RULE): `bureaus.nameTaken`, `bureaus.emailShape`, `bureaus.examGone` and
 * `bureaus.personGone` where what was chosen is no longer there.
 */
export function saveBureau(
  services: Services,
  actor: Actor,
  { commandId, id: known, expectedVersion, name, phone, email, examCodes, accountIds }: Saving,
): Promise<Result<{ id: string; version: number }>> {
  const id = known ?? services.ports.ids.next()
  const facts = { name, exams: examCodes.join(' '), people: accountIds.length }
  const act = { commandId, kind: 'bureaus.save', subject: { kind: 'bureau', id }, facts, touches }
  return services.write(actor, act, async ({ tx }) => {
    if (email !== '' && !isEmail(email)) return refuse('bureaus.emailShape')
    const row = await tx.selectFrom('bureau').selectAll().where('id', '=', id).executeTakeFirst()
    if (known !== null && row === undefined) return fail('NOT_FOUND', { id })
    if ((row?.rowVersion ?? null) !== expectedVersion) return fail('CONFLICT', { current: row?.rowVersion ?? null })
    const twin = await tx
      .selectFrom('bureau')
      .select('id')
      .where('name', '=', name)
      .where('id', '<>', id)
      .executeTakeFirst()
    if (twin !== undefined) return refuse('bureaus.nameTaken', { name })
    const exams = await tx
      .selectFrom('exam')
      .select('code')
      .where('code', 'in', [...examCodes])
      .execute()
    if (exams.length < new Set(examCodes).size) return refuse('bureaus.examGone')
    const people = await tx
      .selectFrom('account')
      .select('id')
      .where('id', 'in', [...accountIds])
      .execute()
    if (people.length < new Set(accountIds).size) return refuse('bureaus.personGone')
    const version = (row?.rowVersion ?? 0) + 1
    const content = { id, name, phone, email, rowVersion: version }
    if (row === undefined) await tx.insertInto('bureau').values(content).execute()
    else await tx.updateTable('bureau').set(content).where('id', '=', id).execute()
    await empty(tx, id)
    const codes = exams.map(({ code }) => code)
    await tx.deleteFrom('bureauExam').where('examCode', 'in', codes).execute()
    await insertMany(
      tx,
      'bureauExam',
      codes.map((examCode) => ({ examCode, bureauId: id })),
    )
    await insertMany(
      tx,
      'bureauMember',
      people.map((person) => ({ bureauId: id, accountId: person.id })),
    )
    return ok({ id, version })
  })
}

/** Takes a bureau away; its exams are then with nobody, and its people in no bureau or in their others. */
export function removeBureau(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion }: Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<Record<string, never>>> {
  const act = { commandId, kind: 'bureaus.remove', subject: { kind: 'bureau', id }, touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await tx.selectFrom('bureau').selectAll().where('id', '=', id).executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { id })
    if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
    note({ name: row.name })
    await empty(tx, id)
    await tx.deleteFrom('bureau').where('id', '=', id).execute()
    return ok({})
  })
}
