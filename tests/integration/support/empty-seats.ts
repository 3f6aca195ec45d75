import { systemActor } from '../../../main/boundary/sessions.ts'
import { insertMany, type Writable } from '../../../main/store/index.ts'
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

/** An assignment on one of those seats, confirmed by a run unless said otherwise. */
export const seated = (
  seat: keyof typeof emptySeats,
  intervenantId: string,
  more: Partial<Readonly<{ state: 'confirmed' | 'locked' | 'convoked' | 'withdrawn'; origin: 'run' | 'manual' }>> = {},
) => ({
  id: seat,
  seatId: emptySeats[seat],
  missionId: `m-${seat}`,
  intervenantId,
  state: 'confirmed' as const,
  origin: 'run' as const,
  explanation: '',
  rowVersion: 1,
  ...more,
})

/** Changes the store as something else than the feature under test would. */
export async function changeStore({ services }: TestOffice, change: (tx: Writable) => Promise<unknown>): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.change', touches: [] }
  good(
    await services.write(systemActor, act, async ({ tx }) => {
      await change(tx)
      return ok(null)
    }),
  )
}
