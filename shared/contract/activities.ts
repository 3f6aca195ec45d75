import { z } from 'zod'
import { activityCodes } from '../model/activities.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, noInput } from './schemas.ts'

const code = z.enum(activityCodes)
const message = z.string().max(500)
/** How the office opens one activity. */
export const activitySetting = {
  code,
  opensOn: civilDate.nullable(),
  closesOn: civilDate.nullable(),
  closed: z.boolean(),
  message,
}

/** `version` is 0 for an activity that the office never set. */
const activity = z.strictObject({
  ...activitySetting,
  open: z.boolean(),
  because: z.enum(['byOffice', 'notYet', 'over', 'neverOpened']).nullable(),
  version: count,
})

/** Which activities are open to people outside the office, from when to when (F114). */
export const activitiesContract = {
  list: query('session').input(noInput).output(z.array(activity)),
  set: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, ...activitySetting }))
    .output(z.strictObject({ version: count })),
}
