import { daysAfter } from '../../shared/model/civil-days.ts'

/** The month (`YYYY-MM`) some months after another; before it when negative. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const counted = year * 12 + number - 1 + months
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, each of seven civil days from Monday, the first and last with days of the months beside. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`
  const sundayFirst = new Date(`${first}T00:00:00Z`).getUTCDay()
  const monday = daysAfter(first, -((sundayFirst + 6) % 7))
  const after = `${monthAfter(month, 1)}-01`
  const weeks: string[][] = []
  for (let start = monday; start < after; start = daysAfter(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => daysAfter(start, index)))
  return weeks
}

export const dayOfMonth = (date: string): number => Number(date.slice(8))
