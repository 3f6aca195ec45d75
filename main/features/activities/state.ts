import { type ActivityCode, openedByAdministrator } from '../../../shared/model/activities.ts'
import type { Result } from '../../../shared/model/result.ts'
import {
  type ActivitySetting,
  type ActivityState,
  activityState,
  whetherOpen,
} from '../../domain/activities/activity-state.ts'
import type { Readable } from '../../store/index.ts'

/** How the office set an activity; undefined while it never did. */
export async function activitySettingOf(read: Readable, code: ActivityCode): Promise<ActivitySetting | undefined> {
  const row = await read.selectFrom('activity').selectAll().where('code', '=', code).executeTakeFirst()
  return row && { ...row, closed: row.closed === 1 }
}

/** Whether an activity is open on a day, as the office set it. */
export const activityStateOf = async (read: Readable, code: ActivityCode, today: string): Promise<ActivityState> =>
  activityState(await activitySettingOf(read, code), today, openedByAdministrator(code))

/** Refuses what somebody outside the office does while its activity is closed (F114, F142, F158). */
export const requireOpen = async (read: Readable, code: ActivityCode, today: string): Promise<Result<null>> =>
  whetherOpen(await activityStateOf(read, code, today))
