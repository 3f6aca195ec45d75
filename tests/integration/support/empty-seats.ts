import { systemActor } from '../../../main/boundary/sessions.ts'
import { insertMany } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { insertCompetences } from '../competences/held.ts'
import { good, nextCommand, type TestOffice } from './office.ts'

/** Two orals of the tiny world with an empty seat each, in Brest and in Rennes, on days when nobody is called. */
export const emptySeats = { brest: 'seat-brest', rennes: 'seat-rennes' } as const

const missions = [
  { id: 'm-brest', number: 10101, centreId: 'sBrest', date: '2026-06-08', seat: emptySeats.brest },
  { id: 'm-rennes', number: 10102, centreId: 'sRennes', date: '2026-06-10', seat: emptySeats.rennes },
]

export async function insertEmptySeats(office: TestOffice): Promise<void> {
  await insertCompetences(office)
  const act = { commandId: nextCommand(), kind: 'test.emptySeats', touches: [] }
  good(
    await office.services.write(systemActor, act, async ({ tx }) => {
      await insertMany(
        tx,
        'mission',
        missions.map(({ id, number, centreId, date }) => ({
          id,
          number,
          centreId,
          sessionId: 'bac',
          missionTypeCode: 'ORAL',
          paperId: 'oral',
          origin: 'local' as const,
          commission: '',
          quantity: 10,
          observations: '',
          headerAuthority: 'academy' as const,
          firstDate: date,
          lastDate: date,
          rowVersion: 1,
        })),
      )
      await insertMany(
        tx,
        'missionSlot',
        missions.map(({ id, date }) => ({ missionId: id, date, startTime: '08:00', endTime: '12:00' })),
      )
      await insertMany(
        tx,
        'seat',
        missions.map(({ id, seat }) => ({ id: seat, missionId: id, role: 'examinateur', position: 1 })),
      )
      return ok(null)
    }),
  )
}
