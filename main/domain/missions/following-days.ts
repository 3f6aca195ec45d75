import { daysAfter } from '../../../shared/model/civil-days.ts'
import { isPublicHoliday, isWeekend } from '../rates/public-holidays.ts'

/** The next days after a date, all of them or only those that are neither of a weekend nor a public holiday. */
export function followingDays(date: string, days: number, workingDays: boolean): string[] {
  const found: string[] = []
  for (let after = 1; found.length < days; after += 1) {
    const day = daysAfter(date, after)
    if (!workingDays || !(isWeekend(day) || isPublicHoliday(day))) found.push(day)
  }
  return found
}
