import { systemActor } from '../../../main/boundary/sessions.ts'
import { insertMany, type Writable } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { emptySeats, insertEmptySeats } from './empty-seats.ts'
import { good, nextCommand, type TestOffice } from './office.ts'

/** The empty seats of the tiny world, and a second one in Brest the day after the first. */
export const nearSeats = { ...emptySeats, second: 'seat-second' } as const

/** Changes rows behind the back of the application, as an import or another slice would. */
export const changeRows = async (
  { services }: TestOffice,
  change: (tx: Writable) => Promise<unknown>,
): Promise<void> => {
  const act = { commandId: nextCommand(), kind: 'test.change', touches: [] }
  good(
    await services.write(systemActor, act, async ({ tx }) => {
      await change(tx)
      return ok(null)
    }),
  )
}

/** Empty seats in Brest and in Rennes, with Rennes brought beside Brest: everybody may serve in Brest. */
export async function insertNearSeats(office: TestOffice): Promise<void> {
  await insertEmptySeats(office)
  await changeRows(office, async (tx) => {
    const brest = await tx
      .selectFrom('school')
      .select(['latitude', 'longitude'])
      .where('id', '=', 'sBrest')
      .executeTakeFirstOrThrow()
    await tx.updateTable('school').set(brest).where('id', '=', 'sRennes').execute()
    const model = await tx.selectFrom('mission').selectAll().where('id', '=', 'm-brest').executeTakeFirstOrThrow()
    const id = 'm-second'
    await insertMany(tx, 'mission', [{ ...model, id, number: 10103, firstDate: '2026-06-09', lastDate: '2026-06-09' }])
    const slot = { missionId: id, date: '2026-06-09', startTime: '14:00', endTime: '16:00' }
    await insertMany(tx, 'missionSlot', [slot])
    await insertMany(tx, 'seat', [{ id: nearSeats.second, missionId: id, role: 'examinateur', position: 1 }])
  })
}
