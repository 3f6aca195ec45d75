import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import { ok } from '../../../shared/model/result.ts'
import { demonstrationOffice } from './office.ts'

/** Moves every mission of the demonstration 364 days on, so that all are still to come on the same weekdays. */
async function build(folder: string): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  const act = { commandId: 'coming:office', kind: 'test.comingMissions', touches: [] }
  const done = await services.write(systemActor, act, async ({ tx }) => {
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
  await close()
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Data folder of a demonstration whose missions are all to come. In a process of its own, as the core is in the application. */
export async function comingMissionsOffice(): Promise<string> {
  const folder = await demonstrationOffice('S')
  await promisify(execFile)(process.execPath, [import.meta.filename, folder])
  return folder
}

if (process.argv[1] === import.meta.filename && process.argv[2] !== undefined) await build(process.argv[2])
