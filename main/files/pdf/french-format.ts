import { dateParts } from './civil-date.ts'

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

const noBreakSpace = '\u00a0'

// Written by hand rather than with Intl: its output changes with the ICU version, and the bytes of a document must not.

/** Day of the week of a civil date in French, in lower case. */
export function frenchWeekday(date: string): string {
  return weekdays[dateParts(date).weekday] ?? ''
}

/** `2026-06-01` becomes `1er juin 2026`. */
export function frenchDate(date: string): string {
  const { year, month, day } = dateParts(date)
  return [day === 1 ? '1er' : String(day), months[month - 1], String(year)].join(noBreakSpace)
}

/** `2026-06-01` becomes `juin 2026`. */
export function frenchMonth(date: string): string {
  const { year, month } = dateParts(date)
  return [months[month - 1], String(year)].join(noBreakSpace)
}

/** `2026-06-01` becomes `01/06/2026`. */
export function shortFrenchDate(date: string): string {
  return date.split('-').toReversed().join('/')
}

/** `08:05` becomes `8 h 05`; a whole hour reads `8 h`. */
export function frenchTime(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return [String(Number(hour)), 'h', ...(minute === '00' ? [] : [minute])].join(noBreakSpace)
}

/** Local date-time `2026-06-01T08:05` becomes `1er juin 2026 à 8 h 05`. */
export function frenchDateTime(dateTime: string): string {
  return `${frenchDate(dateTime.slice(0, 10))} à ${frenchTime(dateTime.slice(11, 16))}`
}

/** A number of minutes as `1 h 30`, `45 min` or `2 h`. */
export function frenchDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}${noBreakSpace}min`
  return frenchTime(`${hours}:${String(rest).padStart(2, '0')}`)
}

/** A number with a decimal comma and thousands apart by no-break spaces; at most two decimals, none when whole. */
export function frenchNumber(value: number): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, noBreakSpace)
  const kept = decimals.replace(/0+$/u, '')
  return `${value < 0 ? '-' : ''}${grouped}${kept === '' ? '' : `,${kept}`}`
}

/** Integer cents as `1 234,50 €`. */
export function frenchEuros(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/gu, noBreakSpace)
  return `${cents < 0 ? '-' : ''}${whole},${digits.slice(-2)}${noBreakSpace}€`
}
