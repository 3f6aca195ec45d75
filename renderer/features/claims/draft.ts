import type { ClaimDraft, ClaimEntry, ClaimSheet, Journey } from '../../../shared/contract/claims.ts'
import { type JourneyNumber, journeyNumbers } from '../../../shared/model/journey-numbers.ts'
import { isUnread, type Unreadable, unreadable } from '../../components/fields/field-props.ts'
import { candidateDaysOf, daysOf, isDay, isTime, newKey, slotsOf, type Typed } from './draft-days.ts'

export { newKey, type Typed } from './draft-days.ts'

export const countNames = ['copies', 'candidates', 'applications', 'coefficient', 'hours', 'minutes'] as const
export type CountName = (typeof countNames)[number]

/** Everything the intervenant has typed in a claim, readable or not, as it is kept. */
export type Draft = ClaimDraft
/** A journey as its fields hold it; dates and times apart. */
export type JourneyDraft = Draft['journeys'][number]

/** What can be read of a draft. */
export type Entered = Readonly<{ entry: ClaimEntry | null; journeys: Journey[] }>

const noCounts: Draft['counts'] = {
  copies: null,
  candidates: null,
  applications: null,
  coefficient: null,
  hours: null,
  minutes: null,
}

export const journeyDraft = ({ departAt, returnAt, ...journey }: Journey): JourneyDraft => ({
  ...journey,
  key: newKey(),
  departDate: departAt.slice(0, 10),
  departTime: departAt.slice(11, 16),
  returnDate: returnAt.slice(0, 10),
  returnTime: returnAt.slice(11, 16),
})

/** The draft that shows what is saved. */
export function draftOf({ entry, journeys }: Pick<ClaimSheet, 'entry' | 'journeys'>): Draft {
  const counted = entry !== null && !('slots' in entry) && !('halfDays' in entry)
  return {
    counts: counted ? { ...noCounts, ...entry } : noCounts,
    days: entry !== null && 'slots' in entry ? daysOf(entry.slots) : [],
    candidateDays:
      entry !== null && 'halfDays' in entry ? entry.halfDays.map((day) => ({ ...day, key: newKey() })) : [],
    journeys: journeys.map(journeyDraft),
    removed: [],
    opened: null,
  }
}

const isNumber = (typed: Typed): typed is number => typeof typed === 'number'

/** The declaration of one form; null while nothing is declared, `unreadable` while it is incomplete or cannot be read. */
export function entryOf(form: string, { counts, days, candidateDays }: Draft): ClaimEntry | null | Unreadable {
  const { copies, candidates, applications, coefficient, hours, minutes } = counts
  if (form === 'copies' && copies !== null) return isNumber(copies) ? { copies } : unreadable
  if (form === 'candidates' && candidates !== null) return isNumber(candidates) ? { candidates } : unreadable
  if (form === 'applications') {
    if (applications === null && coefficient === null) return null
    return isNumber(applications) && isNumber(coefficient) ? { applications, coefficient } : unreadable
  }
  if (form === 'hours') {
    if (hours === null && minutes === null) return null
    if (isUnread(hours) || isUnread(minutes)) return unreadable
    return { hours: hours ?? 0, minutes: minutes ?? 0 }
  }
  if (form === 'candidatesByHalfDay' && candidateDays.length > 0) {
    const halfDays = candidateDaysOf(candidateDays)
    return halfDays === null ? unreadable : { halfDays }
  }
  if (form !== 'slots' || days.length === 0) return null
  const slots = slotsOf(days)
  return slots === null ? unreadable : { slots }
}

/** A journey for the core, empty numbers being nought; null while a date, a time or a number cannot be read. */
export function journeyOf(draft: JourneyDraft): Journey | null {
  const { key: _, departDate, departTime, returnDate, returnTime, ...rest } = draft
  if (!isDay(departDate) || !isDay(returnDate) || !isTime(departTime) || !isTime(returnTime)) return null
  if (journeyNumbers.some((name) => isUnread(draft[name]))) return null
  const numbers = Object.fromEntries(journeyNumbers.map((name) => [name, draft[name] ?? 0])) as Record<
    JourneyNumber,
    number
  >
  return { ...rest, ...numbers, departAt: `${departDate}T${departTime}`, returnAt: `${returnDate}T${returnTime}` }
}

/** The forms that somebody fills (F221-F236). */
export const formNames: readonly string[] = [
  'copies',
  'candidates',
  'candidatesByHalfDay',
  'applications',
  'hours',
  'slots',
]

/** What can be saved of a draft; null while something in it cannot be read. A form nobody fills keeps what was there. */
export function enteredOf(sheet: Pick<ClaimSheet, 'entry' | 'entryForm'>, draft: Draft): Entered | null {
  const entry = formNames.includes(sheet.entryForm) ? entryOf(sheet.entryForm, draft) : sheet.entry
  const journeys = draft.journeys.map(journeyOf)
  if (entry === unreadable || journeys.includes(null)) return null
  return { entry, journeys: journeys.filter((journey) => journey !== null) }
}

type Said = Pick<ClaimSheet, 'entry' | 'journeys'>

/** One text for what means the same, whatever the order of its fields. */
const inOrder = ({ entry, journeys }: Said): string =>
  JSON.stringify({ entry, journeys }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
      : value,
  )

/** Whether something in a draft was typed and cannot be read, as against what is not typed yet. */
export const hasUnread = ({ counts, days, candidateDays, journeys }: Draft): boolean =>
  [counts, ...days, ...candidateDays, ...journeys].some((part) => Object.values(part).some(isUnread))

/** Whether two claims, or a claim and what was sent of it, declare the same. */
export const saysSame = (one: Said, other: Said): boolean => inOrder(one) === inOrder(other)

/** Whether a draft says nothing else than what is saved. */
export function isSaved(sheet: Pick<ClaimSheet, 'entry' | 'entryForm' | 'journeys'>, draft: Draft): boolean {
  const entered = enteredOf(sheet, draft)
  return entered !== null && saysSame(entered, sheet)
}
