import { type Audience, audienceOf } from '../../../shared/model/activities.ts'
import type { Activity } from '../activities/use-activity.ts'

type Dated = Pick<Activity, 'code' | 'open' | 'closed' | 'opensOn' | 'closesOn'>

/** A day on which an activity opens, or after which it closes. */
export type NextDate = Readonly<{ code: Activity['code']; kind: 'opens' | 'closes'; date: string }>

const longest = 4

/** The next openings and closings of the activities of one role, soonest first; what the office closed has no date. */
export function nextDates(activities: readonly Dated[], audience: Audience, today: string): readonly NextDate[] {
  return activities
    .filter((activity) => audienceOf(activity.code) === audience && !activity.closed)
    .flatMap(({ code, open, opensOn, closesOn }): NextDate[] => {
      if (open && closesOn !== null) return [{ code, kind: 'closes', date: closesOn }]
      return !open && opensOn !== null && opensOn > today ? [{ code, kind: 'opens', date: opensOn }] : []
    })
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .slice(0, longest)
}
