import { dayNumber } from './civil-time.ts'

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

/** Day number of Easter Sunday (Gregorian computus, Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

/**
 * Whether a date is one of the eleven public holidays of the whole country (Code du travail, art. L3133-1).
 * Local ones (Alsace-Moselle, overseas) are left to the office.
 */
export function isPublicHoliday(date: string): boolean {
  if (FIXED.includes(date.slice(5))) return true
  const fromEaster = dayNumber(date) - easter(Number(date.slice(0, 4)))
  return fromEaster === 1 || fromEaster === 39 || fromEaster === 50
}

/** Saturday or Sunday. */
export const isWeekend = (date: string): boolean => [0, 6].includes((((dayNumber(date) + 4) % 7) + 7) % 7)
