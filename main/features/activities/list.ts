import { activityCodes, openedByAdministrator } from '../../../shared/model/activities.ts'
import type { Services } from '../../boundary/services.ts'
import { activityState } from '../../domain/activities/activity-state.ts'

/** Every activity, set or not, with whether it is open today. */
export async function listActivities(services: Services) {
  const today = services.ports.clock.today()
  const rows = await services.read().selectFrom('activity').selectAll().execute()
  return activityCodes.map((code) => {
    const row = rows.find((one) => one.code === code)
    const setting = row && { ...row, closed: row.closed === 1 }
    const state = activityState(setting, today, openedByAdministrator(code))
    return { code, ...state, closed: setting?.closed ?? false, version: row?.rowVersion ?? 0 }
  })
}
