import type { PrintSettingContent, PrintSettingRow } from '../../../shared/contract/print-settings.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Readable, Writable } from '../../store/index.ts'

export type PrintSetting = Pick<PrintSettingContent, 'orderedBy' | 'mergedBy'>

/** How a run is printed when nobody chose: everything in one file, by name. */
export const usualPrint: PrintSetting = { orderedBy: 'person', mergedBy: 'run' }

type Written = Readonly<{ id: string; version: number }>
type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

const touches = ['printSettings'] as const

/** The settings a person may use: their own, and those others share. */
export async function listPrintSettings(read: Readable, accountId: string): Promise<PrintSettingRow[]> {
  const rows = await read
    .selectFrom('printSetting')
    .selectAll()
    .where((e) => e.or([e('ownerId', '=', accountId), e('shared', '=', 1)]))
    .orderBy('name')
    .execute()
  return rows.map(({ ownerId, shared, rowVersion, ...row }) => ({
    ...row,
    shared: shared === 1,
    own: ownerId === accountId,
    version: rowVersion,
  }))
}

/** One of the settings a person may use; null for anybody else's. */
export const usablePrintSetting = async (read: Readable, accountId: string, id: string): Promise<PrintSetting | null> =>
  (await listPrintSettings(read, accountId)).find((setting) => setting.id === id) ?? null

const rowOf = ({ name, orderedBy, mergedBy, shared }: PrintSettingContent) => ({
  name: name.trim(),
  orderedBy,
  mergedBy,
  shared: shared ? 1 : 0,
})

async function nameTaken(tx: Writable, ownerId: string, name: string, itself: string | null): Promise<boolean> {
  const rows = await tx.selectFrom('printSetting').select(['id', 'name']).where('ownerId', '=', ownerId).execute()
  return rows.some((row) => row.id !== itself && row.name === name.trim())
}

/** Saves a new setting under a name that its owner has not used yet. */
export function addPrintSetting(
  services: Services,
  actor: Actor,
  input: PrintSettingContent & Readonly<{ commandId: string }>,
): Promise<Result<Written>> {
  const { commandId, ...content } = input
  const id = services.ports.ids.next()
  const act = {
    commandId,
    kind: 'printSettings.add',
    subject: { kind: 'printSetting', id },
    facts: { ...content },
    touches,
  }
  return services.write(actor, act, async ({ tx }) => {
    if (await nameTaken(tx, actor.id, content.name, null)) return refuse('printSettings.nameTaken')
    await tx
      .insertInto('printSetting')
      .values({ id, ...rowOf(content), ownerId: actor.id, ownerName: actor.name, rowVersion: 1 })
      .execute()
    return ok({ id, version: 1 })
  })
}

/** Changes a setting of one's own. */
export function changePrintSetting(
  services: Services,
  actor: Actor,
  input: OnVersion & PrintSettingContent,
): Promise<Result<Written>> {
  const { commandId, id, expectedVersion, ...content } = input
  const act = {
    commandId,
    kind: 'printSettings.change',
    subject: { kind: 'printSetting', id },
    facts: { ...content },
    touches,
  }
  return services.write(actor, act, async ({ tx }) => {
    const row = await ownOnVersion(tx, actor, { id, expectedVersion })
    if (!row.ok) return row
    if (await nameTaken(tx, actor.id, content.name, id)) return refuse('printSettings.nameTaken')
    const version = expectedVersion + 1
    await tx
      .updateTable('printSetting')
      .set({ ...rowOf(content), rowVersion: version })
      .where('id', '=', id)
      .execute()
    return ok({ id, version })
  })
}

/** Makes one's own copy of a setting, of one's own or shared by others; the copy is not shared. */
export async function clonePrintSetting(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string; name: string }>,
): Promise<Result<Written>> {
  const model = await usablePrintSetting(services.read(), actor.id, input.id)
  if (model === null) return fail('NOT_FOUND', { printSettingId: input.id })
  const { orderedBy, mergedBy } = model
  return addPrintSetting(services, actor, {
    commandId: input.commandId,
    name: input.name,
    orderedBy,
    mergedBy,
    shared: false,
  })
}

/** Deletes a setting; only its owner may (services.md 1.2). */
export function removePrintSetting(
  services: Services,
  actor: Actor,
  input: OnVersion,
): Promise<Result<Record<string, never>>> {
  const { commandId, id } = input
  const act = { commandId, kind: 'printSettings.remove', subject: { kind: 'printSetting', id }, touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await ownOnVersion(tx, actor, input)
    if (!row.ok) return row
    note({ name: row.value.name })
    await tx.deleteFrom('printSetting').where('id', '=', id).execute()
    return ok({})
  })
}

async function ownOnVersion(tx: Writable, actor: Actor, { id, expectedVersion }: Omit<OnVersion, 'commandId'>) {
  const row = await tx.selectFrom('printSetting').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || (row.ownerId !== actor.id && row.shared === 0))
    return fail('NOT_FOUND', { printSettingId: id })
  if (row.ownerId !== actor.id) return refuse('printSettings.ownerOnly', { owner: row.ownerName })
  if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
  return ok(row)
}
