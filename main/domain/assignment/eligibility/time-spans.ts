import type { DateSpan, SeatContext, TimeSpan } from '../types.ts'

/** Minutes since 1970 of a local date-time: for differences only, no time zone is involved. */
export function minutesOf(local: string): number {
  return Date.parse(`${local}:00Z`) / 60_000
}

/** True when the spans share a moment, or are less than `gapMinutes` apart. Empty spans share nothing. */
export function spansMeet(first: TimeSpan, second: TimeSpan, gapMinutes = 0): boolean {
  if (first.start >= first.end || second.start >= second.end) return false
  if (gapMinutes === 0) return first.start < second.end && second.start < first.end
  return (
    minutesOf(first.start) < minutesOf(second.end) + gapMinutes &&
    minutesOf(second.start) < minutesOf(first.end) + gapMinutes
  )
}

/** True when a moment of the span falls on a day of the date span (both days included). */
export function spanTouchesDays(span: TimeSpan, days: DateSpan): boolean {
  return span.start.slice(0, 10) <= days.to && lastDayOf(span) >= days.from
}

/** The last civil day that the span occupies: midnight as an end belongs to the day before. */
function lastDayOf(span: TimeSpan): string {
  if (!span.end.endsWith('T00:00') || span.end <= span.start) return span.end.slice(0, 10)
  return new Date(Date.parse(`${span.end}:00Z`) - 60_000).toISOString().slice(0, 10)
}

/** The first and the last civil day of a mission; empty texts when it has no slot. */
export const firstDayOfSeat = ({ slots }: Pick<SeatContext, 'slots'>): string =>
  slots.map(({ start }) => start.slice(0, 10)).sort()[0] ?? ''
export const lastDayOfSeat = ({ slots }: Pick<SeatContext, 'slots'>): string => slots.map(lastDayOf).sort().at(-1) ?? ''
