import { dateParts } from './civil-date.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const noBreakSpace = '\u00a0'

// By hand like the French forms: the bytes of a document must not change with the ICU version.

/** Day of the week of a civil date in English. */
export function englishWeekday(date: string): string {
  return weekdays[dateParts(date).weekday] ?? ''
}

/** `2026-06-01` becomes `1 June 2026`: the day first, the month in letters, so that no reader swaps them (ux.md 1.3). */
export function englishDate(date: string): string {
  const { year, month, day } = dateParts(date)
  return [String(day), months[month - 1], String(year)].join(noBreakSpace)
}

/** `2026-06-01` becomes `June 2026`. */
export function englishMonth(date: string): string {
  const { year, month } = dateParts(date)
  return [months[month - 1], String(year)].join(noBreakSpace)
}

/** `2026-06-01` becomes `1 Jun 2026`. */
export function shortEnglishDate(date: string): string {
  const { year, month, day } = dateParts(date)
  return [String(day), months[month - 1]?.slice(0, 3), String(year)].join(noBreakSpace)
}

/** `08:05` stays `08:05`: the day has 24 hours on every document. */
export const englishTime = (time: string): string => time.slice(0, 5)

/** A number of minutes as `1 h 30 min`, `45 min` or `2 h`. */
export function englishDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [...(hours === 0 ? [] : [`${hours}`, 'h']), ...(rest === 0 && hours > 0 ? [] : [`${rest}`, 'min'])]
  return parts.join(noBreakSpace)
}

/** A number with a decimal point and commas between thousands; at most two decimals, none when whole. */
export function englishNumber(value: number): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(2).split('.')
  const kept = decimals.replace(/0+$/u, '')
  return `${value < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}${kept === '' ? '' : `.${kept}`}`
}

/** Local date-time `2026-06-01T08:05` becomes `1 June 2026 at 08:05`. */
export const englishDateTime = (dateTime: string): string =>
  `${englishDate(dateTime.slice(0, 10))} at ${englishTime(dateTime.slice(11, 16))}`

/** Integer cents as `€1,234.50`. */
export function englishEuros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, ',')
  return `${cents < 0 ? '-' : ''}€${whole}.${digits.slice(-2)}`
}
