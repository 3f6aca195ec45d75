import type { ActivityCode } from '../../../shared/model/activities.ts'
import { type Format, type Translate, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

/** One activity as the core lists it. */
export type Activity = Awaited<ReturnType<typeof queries.activities.list.call>>[number]

/** Why an activity is closed, or when it opens: "ouvre le 15 mai", and the office's message. Null while it is open. */
function closedReason(activity: Activity, t: Translate, format: Format): string | null {
  const { because, opensOn, closesOn, message } = activity
  if (because === null) return null
  const date = (day: string | null) => (day === null ? '' : format.longDate(day))
  const reason = t(`activities.because.${because}`, { opens: date(opensOn), closes: date(closesOn) })
  return message === '' ? reason : `${reason}. ${message}`
}

/** How the office set one activity; undefined until it is read. */
export function useActivity(code: ActivityCode): Activity | undefined {
  const list = useRead(queries.activities.list.queryOptions({ input: {} }))
  return list.data?.find((activity) => activity.code === code)
}

/** For `useClosed` of `registerActivities`: a closed activity stays in the menu with its reason and date (F114). */
export function useActivityClosed(code: ActivityCode): Readonly<{ reason: string }> | null {
  const t = useText()
  const format = useFormat()
  const activity = useActivity(code)
  const reason = activity === undefined ? null : closedReason(activity, t, format)
  return reason === null ? null : { reason }
}

/** The same for an activity whose screens are still read while it is closed: its entry in the menu leads there. */
export function useReadableClosed(code: ActivityCode): Readonly<{ reason: string; readable: true }> | null {
  const closed = useActivityClosed(code)
  return closed && { ...closed, readable: true }
}
