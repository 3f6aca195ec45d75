const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a civil date `YYYY-MM-DD`. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** The civil date of a day number. */
export const dateOfDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The date part of a local date-time `YYYY-MM-DDTHH:MM`. */
export const dateOf = (localDateTime: string): string => localDateTime.slice(0, 10)

/** Minutes from midnight of `HH:MM`; `24:00` is the end of the day. */
export function minuteOfDay(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** Minutes since 1970-01-01T00:00 of a local date-time; wall-clock arithmetic, no time zone. */
export const minuteOf = (localDateTime: string): number =>
  dayNumber(dateOf(localDateTime)) * 1440 + minuteOfDay(localDateTime.slice(11))

/** True for a date that exists in the calendar. */
export const isCivilDate = (text: string): boolean =>
  /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && dateOfDay(dayNumber(text)) === text

export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** True for `YYYY-MM-DDTHH:MM` on a date that exists. */
export const isLocalDateTime = (text: string): boolean =>
  text[10] === 'T' && isCivilDate(text.slice(0, 10)) && isTimeOfDay(text.slice(11))

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) + years)
  const candidate = year + date.slice(4)
  return isCivilDate(candidate) ? candidate : `${year}-02-28`
}
