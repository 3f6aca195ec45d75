import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { insertMany, type Writable } from '../../../store/index.ts'

/** One mission in so many, so that every screen has something to show and most missions stay plain. */
const oneIn = { twoSlots: 10, secondRole: 20, ministry: 25, room: 4 } as const

const rooms = ['Salle B12', 'Salle 104', 'Secrétariat des examens, bâtiment C']
const documents = 'Convocation et pièce d’identité.'

/**
 * Gives some missions what an office writes by hand: a morning and an afternoon, a second role, a ministry header, a room
 * and documents to bring. Done once, whatever is started again.
 */
export function detailMissions(services: Services): Promise<Result<Record<string, number>>> {
  const act = { commandId: 'demo:missionDetails', kind: 'demonstration.missionDetails' }
  return services.write(systemActor, { ...act, touches: ['missions', 'assignments'] }, async ({ tx, note }) => {
    const missions = await tx
      .selectFrom('mission')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .select(['mission.id', 'number', 'missionType.roles'])
      .orderBy('number')
      .execute()
    const every = (step: number) => missions.filter(({ number }) => number % step === 0)
    for (const { id, number } of every(oneIn.room)) {
      const reportTo = rooms[number % rooms.length] ?? ''
      await tx.updateTable('mission').set({ reportTo, documentsToBring: documents }).where('id', '=', id).execute()
    }
    const national = every(oneIn.ministry)
    for (const { id } of national)
      await tx.updateTable('mission').set({ headerAuthority: 'ministry' }).where('id', '=', id).execute()
    let halved = 0
    for (const { id } of every(oneIn.twoSlots)) halved += await inTwo(tx, id)
    const seats = every(oneIn.secondRole).flatMap(({ id, roles }) => {
      const role = roles.split(' ')[1]
      return role === undefined ? [] : [{ id: `${id}/${role}/1`, missionId: id, role, position: 1 }]
    })
    await insertMany(tx, 'seat', seats)
    const counts = { ministry: national.length, twoSlots: halved, secondRole: seats.length }
    note(counts)
    return ok(counts)
  })
}

/** A whole day becomes a morning and an afternoon. */
async function inTwo(tx: Writable, missionId: string): Promise<number> {
  const slots = await tx.selectFrom('missionSlot').selectAll().where('missionId', '=', missionId).execute()
  const [slot] = slots
  if (slot === undefined || slots.length > 1 || slot.startTime >= '12:00' || slot.endTime <= '14:00') return 0
  await tx.updateTable('missionSlot').set({ endTime: '12:00' }).where('missionId', '=', missionId).execute()
  await insertMany(tx, 'missionSlot', [{ ...slot, startTime: '13:30' }])
  return 1
}
