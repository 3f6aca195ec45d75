import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { isRateType, wrongTerms } from '../../domain/missions/mission-type-rules.ts'
import { type Actor, type MissionTypeStored, reading, type Writable } from '../../store/index.ts'
import { keepTerms } from './keep-terms.ts'
import { shippedTypes } from './shipped.ts'
import { columnsOf, contentOf } from './stored-type.ts'
import { usageOfTypes } from './usage.ts'

type OnType = Readonly<{ commandId: string; code: string; expectedVersion: number }>

const touches = ['missionTypes', 'missions', 'reference', 'claims', 'assignments'] as const
const subjectOf = (code: string) => ({ kind: 'missionType', id: code })

/** Source of what the office wrote itself. */
const ownSource = 'office'

const factsOf = ({ roles, roleLoads, ...content }: MissionTypeContent) => ({
  ...content,
  roles: roles.join(' '),
  roleLoads: JSON.stringify(roleLoads),
})

/** Writes a new type, inactive until somebody has looked at what it asks. */
export function addType(
  services: Services,
  actor: Actor,
  { commandId, code, ...content }: MissionTypeContent & Readonly<{ commandId: string; code: string }>,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'missionTypes.add', subject: subjectOf(code), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx }) => {
    const wrong = await wrongContent(tx, content, code)
    if (wrong !== null) return wrong
    const known = await tx.selectFrom('missionType').select('code').where('code', '=', code).executeTakeFirst()
    if (known !== undefined) return refuse('missionTypes.codeTaken', { code })
    await tx
      .insertInto('missionType')
      .values({ code, ...columnsOf(content), active: 0, rowVersion: 1, source: ownSource })
      .execute()
    return ok({ version: 1 })
  })
}

/** Changes a type. Claims that exist keep the terms they were made under; every later convocation follows the new ones. */
export function changeType(
  services: Services,
  actor: Actor,
  { commandId, code, expectedVersion, ...content }: OnType & MissionTypeContent,
): Promise<Result<{ version: number; kept: number }>> {
  const act = { commandId, kind: 'missionTypes.change', subject: subjectOf(code), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await onVersion(tx, { code, expectedVersion })
    if (!row.ok) return row
    const wrong = await wrongContent(tx, content, code)
    if (wrong !== null) return wrong
    const kept = await rewrite(tx, row.value, content)
    note({ kept })
    return ok({ version: expectedVersion + 1, kept })
  })
}

/** Opens a type to new missions, or closes it; those it has go on. */
export function setTypeActive(
  services: Services,
  actor: Actor,
  { commandId, code, expectedVersion, active }: OnType & Readonly<{ active: boolean }>,
): Promise<Result<{ version: number }>> {
  const kind = active ? 'missionTypes.activate' : 'missionTypes.deactivate'
  return services.write(actor, { commandId, kind, subject: subjectOf(code), touches }, async ({ tx }) => {
    const row = await onVersion(tx, { code, expectedVersion })
    if (!row.ok) return row
    const version = expectedVersion + 1
    await tx
      .updateTable('missionType')
      .set({ active: active ? 1 : 0, rowVersion: version })
      .where('code', '=', code)
      .execute()
    return ok({ version })
  })
}

/** Puts a shipped type back as the product ships it; the office's loads stay where the role stays. */
export async function putTypeBack(
  services: Services,
  actor: Actor,
  { commandId, code, expectedVersion }: OnType,
): Promise<Result<{ version: number; kept: number }>> {
  const shipped = (await shippedTypes(services)).get(code)
  const act = { commandId, kind: 'missionTypes.putBack', subject: subjectOf(code), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await onVersion(tx, { code, expectedVersion })
    if (!row.ok) return row
    if (shipped === undefined) return refuse('missionTypes.notShipped')
    const { roleLoads } = contentOf(row.value)
    const stay = Object.fromEntries(
      shipped.roles.flatMap((role) => (role in roleLoads ? [[role, roleLoads[role]]] : [])),
    )
    const kept = await rewrite(tx, row.value, { ...shipped, roleLoads: stay })
    note({ ...factsOf(contentOf(row.value)), kept })
    return ok({ version: expectedVersion + 1, kept })
  })
}

/** Deletes a type that nothing ever used; the journal keeps what it said. */
export async function removeType(
  services: Services,
  actor: Actor,
  input: OnType,
): Promise<Result<{ removal: string }>> {
  const { commandId, code } = input
  const shipped = await shippedTypes(services)
  const act = { commandId, kind: 'missionTypes.remove', subject: subjectOf(code), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await onVersion(tx, input)
    if (!row.ok) return row
    if (shipped.has(code)) return refuse('missionTypes.shipped')
    const { used } = (await usageOfTypes(reading(tx)))(code)
    if (used) return refuse('missionTypes.used')
    note({ row: JSON.stringify(row.value) })
    await tx.deleteFrom('missionType').where('code', '=', code).execute()
    return ok({ removal: commandId })
  })
}

/** Takes a removal back. */
export function restoreType(
  services: Services,
  actor: Actor,
  { commandId, removal }: Readonly<{ commandId: string; removal: string }>,
): Promise<Result<{ code: string; version: number }>> {
  return services.write(actor, { commandId, kind: 'missionTypes.restore', touches }, async ({ tx, note }) => {
    const entry = await tx
      .selectFrom('journal')
      .select('facts')
      .where('commandId', '=', removal)
      .where('kind', '=', 'missionTypes.remove')
      .executeTakeFirst()
    if (entry === undefined) return fail('NOT_FOUND', { removal })
    const row = JSON.parse((JSON.parse(entry.facts) as { row: string }).row) as MissionTypeStored
    const { code } = row
    const known = await tx.selectFrom('missionType').select('code').where('code', '=', code).executeTakeFirst()
    if (known !== undefined) return refuse('missionTypes.codeTaken', { code })
    note({ code })
    const version = row.rowVersion + 1
    await tx
      .insertInto('missionType')
      .values({ ...row, rowVersion: version })
      .execute()
    return ok({ code, version })
  })
}

async function rewrite(tx: Writable, row: MissionTypeStored, content: MissionTypeContent): Promise<number> {
  const kept = await keepTerms(tx, row, content)
  await tx
    .updateTable('missionType')
    .set({ ...columnsOf(content), rowVersion: row.rowVersion + 1 })
    .where('code', '=', row.code)
    .execute()
  return kept
}

async function onVersion(tx: Writable, { code, expectedVersion }: Omit<OnType, 'commandId'>) {
  const row = await tx.selectFrom('missionType').selectAll().where('code', '=', code).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { code })
  return row.rowVersion === expectedVersion ? ok(row) : fail('CONFLICT', { current: row.rowVersion })
}

/** A type contradicts nothing it says itself, names a rate that exists, and is not called like another one. */
async function wrongContent(tx: Writable, content: MissionTypeContent, code: string) {
  const wrong = wrongTerms(content)
  if (wrong !== null) return refuse(`missionTypes.${wrong}`)
  if (content.rateType !== null && !isRateType(content.rateType)) return fail('NOT_FOUND', { rate: content.rateType })
  const same = await tx
    .selectFrom('missionType')
    .select('code')
    .where('code', '<>', code)
    .where((e) => e.or([e('label', '=', content.label), e('labelEnglish', '=', content.labelEnglish)]))
    .executeTakeFirst()
  return same === undefined ? null : refuse('missionTypes.labelTaken', { code: same.code })
}
