import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** How the office set one activity; days are civil dates, null for no limit. */
export type ActivitySetting = Readonly<{
  opensOn: string | null
  closesOn: string | null
  closed: boolean
  message: string
}>

export type ActivityState = Readonly<{
  open: boolean
  /** Why it is not open; null when it is. */
  because: 'byOffice' | 'notYet' | 'over' | 'neverOpened' | null
  opensOn: string | null
  closesOn: string | null
  message: string
}>

/**
 * Whether an activity is open on a day (F114, F142, F158). One that the office never set is open, but for those that wait
 * for the administrator (`waits`, F119); both days of its period are inside it; closed by hand is closed, whatever the period.
 */
export function activityState(activity: ActivitySetting | undefined, today: string, waits = false): ActivityState {
  if (activity === undefined)
    return { open: !waits, because: waits ? 'neverOpened' : null, opensOn: null, closesOn: null, message: '' }
  const { opensOn, closesOn, closed, message } = activity
  const late = closesOn !== null && today > closesOn ? 'over' : null
  const because = closed ? 'byOffice' : opensOn !== null && today < opensOn ? 'notYet' : late
  return { open: because === null, because, opensOn, closesOn, message }
}

/** Refuses what somebody outside the office does while an activity is closed, with its dates and its message (F114). */
export const whetherOpen = ({ open, opensOn, closesOn, message }: ActivityState): Result<null> =>
  open ? ok(null) : refuse('activities.closed', { opensOn, closesOn, message })
