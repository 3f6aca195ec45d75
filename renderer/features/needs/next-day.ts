import { daysAfter } from '../../../shared/model/civil-days.ts'

const isSunday = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() === 0

/** The day after, Sundays left out: nothing is examined on a Sunday. */
export const dayAfter = (date: string): string => {
  const next = daysAfter(date, 1)
  return isSunday(next) ? daysAfter(next, 1) : next
}
