import { ok } from '../../../shared/model/result.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

/** The oral of 7 July, entered from the start; two days of deliberation at the same centre; a mission of the day of the oral. */
export const travelMissions = { oral: 10171, twoDays: 10154, sameDay: 10058 } as const

const centre = { toTown: 'Saint-Aubin-du-Cormier', toPostalCode: '35140' }

/** A journey as the mission fills it in. */
const prefilled = (departAt: string, returnAt: string) =>
  JSON.stringify({
    ...unclaimedCosts,
    fromTown: 'Rennes',
    fromPostalCode: '35000',
    ...centre,
    nightTown: centre.toTown,
    nightCommune: '35253',
    departAt,
    returnAt,
  })

const build = (folder: string): Promise<void> =>
  changeOffice(folder, async ({ tx }) => {
    const idOf = async (number: number) => {
      const { id } = await tx.selectFrom('mission').select('id').where('number', '=', number).executeTakeFirstOrThrow()
      return id
    }
    const [oral, twoDays, sameDay] = [
      await idOf(travelMissions.oral),
      await idOf(travelMissions.twoDays),
      await idOf(travelMissions.sameDay),
    ]
    const account = await tx
      .selectFrom('account')
      .select('intervenantId')
      .where('login', '=', 'intervenant')
      .executeTakeFirstOrThrow()
    const begin = async (missionId: string, feeState: string, journey: string) => {
      const { id } = await tx
        .selectFrom('claim')
        .select('id')
        .where('missionId', '=', missionId)
        .where('intervenantId', '=', account.intervenantId ?? '')
        .executeTakeFirstOrThrow()
      const fresh = { feeState, travelState: 'UPCOMING', entry: null, sentAt: null, travelCents: 0, rowVersion: 1 }
      await tx.updateTable('claim').set(fresh).where('id', '=', id).execute()
      await tx.updateTable('travelLine').set({ journey }).where('claimId', '=', id).execute()
    }
    await begin(oral, 'UPCOMING', prefilled('2026-07-07T08:00', '2026-07-07T18:00'))
    await begin(twoDays, 'NONE', prefilled('2026-07-02T09:00', '2026-07-03T12:00'))
    const { centreId } = await tx
      .selectFrom('mission')
      .select('centreId')
      .where('id', '=', oral)
      .executeTakeFirstOrThrow()
    await tx.updateTable('mission').set({ centreId, firstDate: '2026-07-02' }).where('id', '=', twoDays).execute()
    const slot = { missionId: twoDays, date: '2026-07-02', startTime: '09:00', endTime: '12:00' }
    await tx.insertInto('missionSlot').values(slot).execute()
    const [day, reason] = ['2026-07-07', `FIRST_MISSION_OF_DAY:${travelMissions.oral}`]
    await tx.updateTable('mission').set({ firstDate: day, lastDate: day }).where('id', '=', sameDay).execute()
    await tx.updateTable('missionSlot').set({ date: day }).where('missionId', '=', sameDay).execute()
    await tx
      .updateTable('claim')
      .set({ travelState: 'ELSEWHERE', travelReason: reason })
      .where('missionId', '=', sameDay)
      .where('intervenantId', '=', account.intervenantId ?? '')
      .execute()
    return ok(null)
  })

/** Data folder of a demonstration whose intervenant has the travel of three missions to enter. */
export const travellingOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
