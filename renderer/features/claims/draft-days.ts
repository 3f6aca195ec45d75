import type { ClaimDraft, ClaimEntry } from '../../../shared/contract/claims.ts'
import type { CandidateDay } from '../../../shared/model/half-days.ts'
import { isUnread, type Unread } from '../../components/fields/field-props.ts'

/** What a number field holds while it is being typed. */
export type Typed = number | null | Unread
/** What a field of a date or a time holds while it is being typed. */
export type TypedMoment = string | Unread

export type Slot = Extract<ClaimEntry, { slots: unknown }>['slots'][number]

export type DayDraft = ClaimDraft['days'][number]
export type CandidateDayDraft = ClaimDraft['candidateDays'][number]

/** The two halves of a line of times. */
export const halves = ['morning', 'afternoon'] as const
export type Half = (typeof halves)[number]

/** A key for a new line, kept with it. */
export const newKey = (): string => crypto.randomUUID()

const noon = '12:00'

export const isDay = (typed: TypedMoment): typed is string => !isUnread(typed) && /^\d{4}-\d{2}-\d{2}$/.test(typed)
export const isTime = (typed: TypedMoment): typed is string => !isUnread(typed) && /^\d{2}:\d{2}$/.test(typed)

/** What stands in a field, read or not. */
export const inField = (typed: TypedMoment): string => (isUnread(typed) ? typed.unread : typed)

export const emptyDay = (date: string): DayDraft => ({
  key: newKey(),
  date,
  morningFrom: '',
  morningTo: '',
  afternoonFrom: '',
  afternoonTo: '',
})

type Times = Readonly<{ from: TypedMoment; to: TypedMoment }>

/** What one half of a line says: its times, typed or not. */
export const timesOf = (day: DayDraft, half: Half): Times =>
  half === 'morning' ? { from: day.morningFrom, to: day.morningTo } : { from: day.afternoonFrom, to: day.afternoonTo }

/** Puts time slots on lines: one line a date, the slot that begins before noon in its morning; a third slot begins another line. */
export function daysOf(slots: readonly Slot[]): DayDraft[] {
  const days: DayDraft[] = []
  const sorted = slots.toSorted((one, other) => `${one.date} ${one.from}`.localeCompare(`${other.date} ${other.from}`))
  for (const { date, from, to } of sorted) {
    const last = days.at(-1)
    const open = last !== undefined && last.date === date && last.afternoonFrom === '' ? last : null
    if (from >= noon && open !== null) days[days.length - 1] = { ...open, afternoonFrom: from, afternoonTo: to }
    else if (from >= noon) days.push({ ...emptyDay(date), afternoonFrom: from, afternoonTo: to })
    else days.push({ ...emptyDay(date), morningFrom: from, morningTo: to })
  }
  return days
}

/** The time slots of some lines; null while one lacks its date, both its halves, or one end of a half. */
export function slotsOf(days: readonly DayDraft[]): Slot[] | null {
  const slots: Slot[] = []
  for (const day of days) {
    const { date } = day
    const typed = halves.map((half) => timesOf(day, half)).filter(({ from, to }) => from !== '' || to !== '')
    if (!isDay(date) || typed.length === 0) return null
    const read = typed.flatMap(({ from, to }) => (isTime(from) && isTime(to) ? [{ date, from, to }] : []))
    if (read.length < typed.length) return null
    slots.push(...read)
  }
  return slots
}

/** The candidates of some lines, an empty half counting nobody; null while a line lacks its date or every number. */
export function candidateDaysOf(days: readonly CandidateDayDraft[]): CandidateDay[] | null {
  const read: CandidateDay[] = []
  for (const { date, morning, afternoon } of days) {
    if (!isDay(date) || isUnread(morning) || isUnread(afternoon)) return null
    if (morning === null && afternoon === null) return null
    read.push({ date, morning: morning ?? 0, afternoon: afternoon ?? 0 })
  }
  return read
}

/** Minutes of work of some slots; one that cannot be read, or that ends before it begins, counts for nothing. */
export const minutesOf = (slots: readonly Times[]): number =>
  slots.reduce((sum, { from, to }) => {
    if (!isTime(from) || !isTime(to)) return sum
    const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    return sum + Math.max(0, at(to) - at(from))
  }, 0)
