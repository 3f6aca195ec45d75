import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { seatsWanted } from '../../domain/missions/seats-wanted.ts'
import { type Actor, insertMany, reading } from '../../store/index.ts'

/** First number of a mission in a new office. */
const firstNumber = 10_001

/**
 * Makes a mission, its slot and its seats for every need that has none. A need whose number of people nobody knows
 * (no number, no norm) is left as it is, to be completed by the office.
 */
export function generateMissions(
  services: Services,
  actor: Actor,
  commandId: string,
): Promise<Result<{ missions: number; seats: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'missions.generate', touches: ['missions', 'assignments'] },
    async ({ tx, note }) => {
      const needs = await reading(tx)
        .selectFrom('need')
        .innerJoin('missionType', 'missionType.code', 'need.missionTypeCode')
        .selectAll('need')
        .select(['missionType.defaultLoad', 'missionType.roles'])
        .where('missionId', 'is', null)
        .orderBy('date')
        .orderBy('startTime')
        .orderBy('sourceKey')
        .execute()
      const last = await tx
        .selectFrom('mission')
        .select((e) => e.fn.max('number').as('number'))
        .executeTakeFirst()
      let number = Number(last?.number ?? firstNumber - 1)
      const made = needs.flatMap((need) => {
        const wanted = seatsWanted({ people: need.people, quantity: need.quantity, load: need.defaultLoad })
        if (wanted === null || wanted === 0) return []
        number += 1
        return [{ need, wanted, id: services.ports.ids.next(), number }]
      })
      await insertMany(
        tx,
        'mission',
        made.map(({ need, id, number: missionNumber }) => ({
          id,
          number: missionNumber,
          sessionId: need.sessionId,
          missionTypeCode: need.missionTypeCode,
          paperId: need.paperId,
          centreId: need.centreId,
          origin: 'cyclades' as const,
          commission: need.commission,
          quantity: need.quantity,
          observations: '',
          headerAuthority: 'academy' as const,
          firstDate: need.date,
          lastDate: need.date,
          rowVersion: 1,
        })),
      )
      await insertMany(
        tx,
        'missionSlot',
        made.map(({ need, id }) => ({
          missionId: id,
          date: need.date,
          startTime: need.startTime,
          endTime: need.endTime,
        })),
      )
      const seats = made.flatMap(({ need, id, wanted }) => {
        const role = need.roles.split(' ')[0] ?? ''
        return Array.from({ length: wanted }, (_, index) => ({
          id: `${id}/${role}/${index + 1}`,
          missionId: id,
          role,
          position: index + 1,
        }))
      })
      await insertMany(tx, 'seat', seats)
      for (const { need, id } of made) {
        await tx.updateTable('need').set({ missionId: id }).where('id', '=', need.id).execute()
      }
      note({ missions: made.length, seats: seats.length, withoutNumber: needs.length - made.length })
      return ok({ missions: made.length, seats: seats.length })
    },
  )
}
