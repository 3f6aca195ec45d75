import type { BulkChange } from '../../../shared/contract/missions.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, deleteWithDependents, type Writable } from '../../store/index.ts'
import { touches } from './edit.ts'
import { keepMissions } from './kept-mission.ts'
import { obstacleToRemoval } from './remove.ts'

type Former = Readonly<{ id: string; headerAuthority: 'academy' | 'ministry'; observations: string }>

/** Missions of open sessions among those named. */
const writable = (tx: Writable, ids: readonly string[]) =>
  tx
    .selectFrom('mission')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['mission.id', 'number', 'headerAuthority', 'observations'])
    .where('mission.id', 'in', ids)
    .where('session.state', '=', 'open')
    .orderBy('number')
    .execute()

/** Changes or deletes many missions in one act, which one undo takes back; those that may not be are left and counted. */
export function changeMany(
  services: Services,
  actor: Actor,
  { commandId, ids, change }: Readonly<{ commandId: string; ids: readonly string[]; change: BulkChange }>,
): Promise<Result<{ changed: number; left: number; bulk: string }>> {
  const facts = { what: change.what }
  return services.write(actor, { commandId, kind: 'missions.changeMany', facts, touches }, async ({ tx, note }) => {
    const rows = await writable(tx, ids)
    const changing = []
    for (const row of rows) {
      if (change.what === 'remove' ? (await obstacleToRemoval(tx, row.id)) === null : differs(row, change))
        changing.push(row)
    }
    const changingIds = changing.map(({ id }) => id)
    const told = { missions: changing.map(({ number }) => number).join(', '), ids: changingIds.join(' ') }
    if (change.what === 'remove') {
      note({ ...told, kept: JSON.stringify(await keepMissions(tx, changingIds)) })
      await deleteWithDependents(tx, 'mission', 'id', changingIds)
    } else {
      const former: Former[] = changing.map(({ number: _, ...row }) => row)
      note({ ...told, former: JSON.stringify(former) })
      const { what: _, ...column } = change
      await rewrite(tx, changingIds, column)
    }
    return ok({ changed: changing.length, left: ids.length - changing.length, bulk: commandId })
  })
}

/** Takes a change of many missions back: each is again what it was. */
export function undoMany(
  services: Services,
  actor: Actor,
  { commandId, bulk }: Readonly<{ commandId: string; bulk: string }>,
): Promise<Result<{ missions: number }>> {
  return services.write(actor, { commandId, kind: 'missions.undoMany', touches }, async ({ tx, note }) => {
    const entry = await tx
      .selectFrom('journal')
      .select('facts')
      .where('commandId', '=', bulk)
      .where('kind', '=', 'missions.changeMany')
      .executeTakeFirst()
    const facts = entry === undefined ? null : (JSON.parse(entry.facts) as { former?: string; ids: string })
    if (facts?.former === undefined) return fail('NOT_FOUND', { bulk })
    const former = JSON.parse(facts.former) as Former[]
    for (const { id, headerAuthority, observations } of former)
      await rewrite(tx, [id], { headerAuthority, observations })
    note({ missions: former.length, ids: facts.ids })
    return ok({ missions: former.length })
  })
}

const differs = (row: Former, change: Exclude<BulkChange, { what: 'remove' }>): boolean =>
  change.what === 'headerAuthority'
    ? row.headerAuthority !== change.headerAuthority
    : row.observations !== change.observations

async function rewrite(tx: Writable, ids: readonly string[], columns: Partial<Omit<Former, 'id'>>): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('mission')
    .set((e) => ({ ...columns, rowVersion: e('rowVersion', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
}
