import { daysBetween } from '../../../shared/model/civil-days.ts'
import { shownPortalDays } from '../../../shared/model/mission-portals.ts'

/** Whether the portal still shows a mission: not once it ended more than 100 days ago (F330). */
export const isShown = (lastDate: string, today: string): boolean => daysBetween(lastDate, today) <= shownPortalDays
