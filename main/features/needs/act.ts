import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, insertMany, reading, type Writable } from '../../store/index.ts'
import {
  deleteMissions,
  deleteNeeds,
  deleteSeats,
  type Images,
  inPieces,
  type StoredMission,
  type Touched,
  usedSeats,
} from './images.ts'

/** Every act on needs moves these lists. */
export const touches = ['needs', 'missions', 'assignments'] as const

/** Rows that an act left, with their versions; a null version: the act deleted the row. */
type Left = readonly Readonly<{ table: 'need' | 'mission'; id: string; version: number | null }>[]

async function leftBy(tx: Writable, { needIds, missionIds }: Touched): Promise<Left> {
  const versions = async (table: 'need' | 'mission', ids: readonly string[]): Promise<Left> => {
    const rows = await inPieces(ids, (part) =>
      tx.selectFrom(table).select(['id', 'rowVersion']).where('id', 'in', part).execute(),
    )
    const known = new Map(rows.map(({ id, rowVersion }) => [id, rowVersion]))
    return ids.map((id) => ({ table, id, version: known.get(id) ?? null }))
  }
  return [...(await versions('need', needIds)), ...(await versions('mission', missionIds))]
}

/** Keeps what an act changed, once it is done, so that `undoAct` can give it back. */
export async function keepAct(tx: Writable, commandId: string, kind: string, before: Images, touched: Touched) {
  const after = await leftBy(tx, touched)
  await insertMany(tx, 'needAct', [
    { id: commandId, kind, before: JSON.stringify(before), after: JSON.stringify(after), undone: 0 },
  ])
}

/**
 * Gives back what one act on needs changed: all of it, or nothing when something changed since or somebody was put on a
 * seat that would go.
 */
export function undoAct(
  services: Services,
  actor: Actor,
  { commandId, act }: Readonly<{ commandId: string; act: string }>,
): Promise<Result<{ done: number }>> {
  return services.write(actor, { commandId, kind: 'needs.undo', facts: { act }, touches }, async ({ tx, note }) => {
    const kept = await tx.selectFrom('needAct').selectAll().where('id', '=', act).executeTakeFirst()
    if (kept === undefined || kept.undone === 1) return fail('NOT_FOUND', { act })
    const before = JSON.parse(kept.before) as Images
    const after = JSON.parse(kept.after) as Left
    const needIds = after.filter(({ table }) => table === 'need').map(({ id }) => id)
    const missionIds = after.filter(({ table }) => table === 'mission').map(({ id }) => id)
    const now = new Map((await leftBy(tx, { needIds, missionIds })).map((one) => [`${one.table} ${one.id}`, one]))
    if (after.some(({ table, id, version }) => now.get(`${table} ${id}`)?.version !== version))
      return refuse('needs.changedSince')
    const blocked = await seatsInUse(tx, before, missionIds)
    if (blocked > 0) return refuse('needs.assignedSince', { count: blocked })
    await giveBack(tx, before, { needIds, missionIds })
    await tx.updateTable('needAct').set({ undone: 1 }).where('id', '=', act).execute()
    note({ kind: kept.kind, needs: needIds.length, missions: missionIds.length })
    return ok({ done: Math.max(needIds.length, missionIds.length) })
  })
}

/** Seats that the undo would delete and on which somebody sits or sat. */
async function seatsInUse(tx: Writable, before: Images, missionIds: readonly string[]): Promise<number> {
  const kept = new Set(before.missions.flatMap(({ seats }) => seats.map(({ id }) => id)))
  const used = await usedSeats(reading(tx), missionIds)
  return [...used].filter((id) => !kept.has(id)).length
}

async function giveBack(tx: Writable, before: Images, { needIds, missionIds }: Touched): Promise<void> {
  const oldNeeds = new Map(before.needs.map((need) => [need.id, need]))
  const oldMissions = new Map(before.missions.map((one) => [one.mission.id, one]))
  const standing = new Set(
    (await inPieces(missionIds, (part) => tx.selectFrom('mission').select('id').where('id', 'in', part).execute())).map(
      ({ id }) => id,
    ),
  )
  await restoreMissions(tx, [...oldMissions.values()], standing)
  const standingNeeds = new Set(
    (await inPieces(needIds, (part) => tx.selectFrom('need').select('id').where('id', 'in', part).execute())).map(
      ({ id }) => id,
    ),
  )
  for (const [id, need] of oldNeeds) {
    const values = { ...need, rowVersion: need.rowVersion + 2 }
    if (standingNeeds.has(id)) await tx.updateTable('need').set(values).where('id', '=', id).execute()
    else await insertMany(tx, 'need', [values])
  }
  await deleteNeeds(
    tx,
    needIds.filter((id) => !oldNeeds.has(id)),
  )
  await deleteMissions(
    tx,
    missionIds.filter((id) => !oldMissions.has(id)),
  )
}

async function restoreMissions(tx: Writable, missions: readonly StoredMission[], standing: ReadonlySet<string>) {
  for (const { mission, slots, seats } of missions) {
    const values = { ...mission, rowVersion: mission.rowVersion + 2 }
    if (standing.has(mission.id)) await tx.updateTable('mission').set(values).where('id', '=', mission.id).execute()
    else await insertMany(tx, 'mission', [values])
    await tx.deleteFrom('missionSlot').where('missionId', '=', mission.id).execute()
    await insertMany(tx, 'missionSlot', slots)
    const present = await tx.selectFrom('seat').select('id').where('missionId', '=', mission.id).execute()
    const old = new Set(seats.map(({ id }) => id))
    const now = new Set(present.map(({ id }) => id))
    await deleteSeats(
      tx,
      present.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    )
    await insertMany(
      tx,
      'seat',
      seats.filter(({ id }) => !now.has(id)),
    )
  }
}
