import { daysAfter } from '../../../shared/model/civil-days.ts'
import { ok } from '../../../shared/model/result.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

/** Moves every mission of the demonstration 364 days on, so that all are still to come on the same weekdays. */
const build = (folder: string): Promise<void> =>
  changeOffice(folder, async ({ tx }) => {
    const later = (date: string) => daysAfter(date, 364)
    const slots = await tx.selectFrom('missionSlot').selectAll().orderBy('date', 'desc').execute()
    for (const { missionId, date, startTime } of slots)
      await tx
        .updateTable('missionSlot')
        .set({ date: later(date) })
        .where('missionId', '=', missionId)
        .where('date', '=', date)
        .where('startTime', '=', startTime)
        .execute()
    const missions = await tx.selectFrom('mission').select(['id', 'firstDate', 'lastDate']).execute()
    for (const { id, firstDate, lastDate } of missions)
      await tx
        .updateTable('mission')
        .set({ firstDate: later(firstDate), lastDate: later(lastDate) })
        .where('id', '=', id)
        .execute()
    return ok(null)
  })

/** Data folder of a demonstration whose missions are all to come. */
export const comingMissionsOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
