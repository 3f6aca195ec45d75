import { type ActivityCode, openedByAdministrator } from '../../../shared/model/activities.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type ActivityState, activityState } from '../../domain/activities/activity-state.ts'
import type { Readable } from '../../store/index.ts'

/** Whether an activity is open on a day, as the office set it. */
export async function activityStateOf(read: Readable, code: ActivityCode, today: string): Promise<ActivityState> {
  const row = await read.selectFrom('activity').selectAll().where('code', '=', code).executeTakeFirst()
  return activityState(row && { ...row, closed: row.closed === 1 }, today, openedByAdministrator(code))
}

/** Refuses what somebody outside the office does while its activity is closed (F114, F142, F158). */
export async function requireOpen(read: Readable, code: ActivityCode, today: string): Promise<Result<null>> {
  const { open, opensOn, closesOn, message } = await activityStateOf(read, code, today)
  return open ? ok(null) : refuse('activities.closed', { opensOn, closesOn, message })
}
