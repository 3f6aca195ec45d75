import type { UnavailabilityReason } from '../../../shared/model/unavailability-reasons.ts'
import { unavailabilityReasons } from '../../../shared/model/unavailability-reasons.ts'
import { type Format, type Translate, type Unreadable, unreadable } from '../../components/index.ts'
import type { Person } from './people-field.tsx'
import type { Period, Unavailability } from './words.ts'

/** What is being entered, as the fields hold it. */
export type Entry = Readonly<{
  people: readonly Person[]
  from: string | Unreadable
  to: string | Unreadable
  reason: string
  note: string
}>

export const entryFor = (people: readonly Person[], period: Unavailability | null): Entry => ({
  people,
  from: period?.from ?? '',
  to: period?.to ?? '',
  reason: period?.reason ?? '',
  note: period?.note ?? '',
})

const isDate = (value: string | Unreadable) => value !== '' && value !== unreadable
const isReason = (value: string): value is UnavailabilityReason =>
  (unavailabilityReasons as readonly string[]).includes(value)

/** The days of the entry, once both can be read and are in order. */
export const periodOf = ({ from, to }: Entry): Period | null =>
  isDate(from) && isDate(to) && from <= to ? { from, to } : null

export const reasonOf = ({ reason }: Entry): UnavailabilityReason | null => (isReason(reason) ? reason : null)

export type Faults = Readonly<Partial<Record<'people' | 'from' | 'to' | 'reason' | 'note', string>>>

/** What stops the entry from being sent, by field, in the words of the field. */
export function faultsOf(entry: Entry, t: Translate, format: Format): Faults {
  const { people, from, to, reason, note } = entry
  const key = 'schoolAvailability.unavailabilities'
  const dateNeeded = t(`${key}.dateNeeded`)
  const reversed = isDate(from) && isDate(to) && to < from
  return {
    ...(people.length === 0 ? { people: t(`${key}.peopleNeeded`) } : {}),
    ...(isDate(from) ? {} : { from: dateNeeded }),
    ...(isDate(to) ? {} : { to: dateNeeded }),
    ...(reversed ? { to: t(`${key}.reversed`, { from: format.date(from) }) } : {}),
    ...(isReason(reason) ? {} : { reason: t(`${key}.reasonNeeded`) }),
    ...(reason === 'other' && note.trim() === '' ? { note: t(`${key}.noteNeeded`) } : {}),
  }
}
