import type { ClaimEntry, ClaimSheet, Journey } from '../../../shared/contract/claims.ts'
import { type Unreadable, unreadable } from '../../components/fields/field-props.ts'

/** What a number field holds while it is being typed. */
export type Typed = number | null | Unreadable

export type SlotDraft = Readonly<{ key: string; date: string; from: string; to: string }>

export const countNames = ['copies', 'candidates', 'applications', 'coefficient', 'hours', 'minutes'] as const
export type CountName = (typeof countNames)[number]

export const journeyNumbers = [
  'oneWayKm',
  'trips',
  'ticketsCents',
  'miscCents',
  'lunches',
  'adminLunches',
  'freeLunches',
  'dinners',
  'freeDinners',
  'nights',
  'freeNights',
] as const satisfies readonly (keyof Journey)[]
export type JourneyNumber = (typeof journeyNumbers)[number]

type JourneyTexts = Pick<Journey, 'fromTown' | 'fromPostalCode' | 'toTown' | 'toPostalCode' | 'miscComment'>

/** A journey as its fields hold it; dates and times apart, each empty or unreadable while typed. */
export type JourneyDraft = JourneyTexts &
  Pick<Journey, 'mode' | 'carRegime'> &
  Readonly<Record<JourneyNumber, Typed>> &
  Readonly<{ key: string; departDate: string; departTime: string; returnDate: string; returnTime: string }>

/** Everything the intervenant has typed in a claim, readable or not. */
export type Draft = Readonly<{
  counts: Readonly<Record<CountName, Typed>>
  slots: readonly SlotDraft[]
  journeys: readonly JourneyDraft[]
}>

export type Entered = Readonly<{ entry: ClaimEntry | null; journeys: Journey[] }>

let lastKey = 0
/** A key for a line that exists on screen only. */
export const newKey = (): string => {
  lastKey += 1
  return `line-${lastKey}`
}

const noCounts: Draft['counts'] = {
  copies: null,
  candidates: null,
  applications: null,
  coefficient: null,
  hours: null,
  minutes: null,
}

const journeyDraft = ({ departAt, returnAt, ...journey }: Journey): JourneyDraft => ({
  ...journey,
  key: newKey(),
  departDate: departAt.slice(0, 10),
  departTime: departAt.slice(11, 16),
  returnDate: returnAt.slice(0, 10),
  returnTime: returnAt.slice(11, 16),
})

/** The draft that shows what the core keeps. */
export function draftOf({ entry, journeys }: Pick<ClaimSheet, 'entry' | 'journeys'>): Draft {
  const slots = entry !== null && 'slots' in entry ? entry.slots : []
  const counts = entry !== null && !('slots' in entry) ? { ...noCounts, ...entry } : noCounts
  return { counts, slots: slots.map((slot) => ({ ...slot, key: newKey() })), journeys: journeys.map(journeyDraft) }
}

const isNumber = (typed: Typed): typed is number => typeof typed === 'number'
const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed)
const isTime = (typed: string): boolean => /^\d{2}:\d{2}$/.test(typed)

/** The declaration of one form; null while nothing is declared, `unreadable` while it is incomplete or cannot be read. */
export function entryOf(form: string, { counts, slots }: Draft): ClaimEntry | null | Unreadable {
  const { copies, candidates, applications, coefficient, hours, minutes } = counts
  if (form === 'copies') return isNumber(copies) ? { copies } : copies
  if (form === 'candidates') return isNumber(candidates) ? { candidates } : candidates
  if (form === 'applications') {
    if (applications === null && coefficient === null) return null
    return isNumber(applications) && isNumber(coefficient) ? { applications, coefficient } : unreadable
  }
  if (form === 'hours') {
    if (hours === null && minutes === null) return null
    if (hours === unreadable || minutes === unreadable) return unreadable
    return { hours: hours ?? 0, minutes: minutes ?? 0 }
  }
  if (form !== 'slots' || slots.length === 0) return null
  const complete = slots.every(({ date, from, to }) => isDay(date) && isTime(from) && isTime(to))
  return complete ? { slots: slots.map(({ date, from, to }) => ({ date, from, to })) } : unreadable
}

/** A journey for the core, empty numbers being nought; null while a date, a time or a number cannot be read. */
export function journeyOf(draft: JourneyDraft): Journey | null {
  const { key: _, departDate, departTime, returnDate, returnTime, ...rest } = draft
  if (![departDate, returnDate].every(isDay) || ![departTime, returnTime].every(isTime)) return null
  if (journeyNumbers.some((name) => draft[name] === unreadable)) return null
  const numbers = Object.fromEntries(journeyNumbers.map((name) => [name, draft[name] ?? 0])) as Record<
    JourneyNumber,
    number
  >
  return { ...rest, ...numbers, departAt: `${departDate}T${departTime}`, returnAt: `${returnDate}T${returnTime}` }
}

/** What can be saved of a draft; null while something in it cannot be read. A form nobody fills keeps what was there. */
export function enteredOf(sheet: Pick<ClaimSheet, 'entry' | 'entryForm'>, draft: Draft): Entered | null {
  const forms = ['copies', 'candidates', 'applications', 'hours', 'slots']
  const entry = forms.includes(sheet.entryForm) ? entryOf(sheet.entryForm, draft) : sheet.entry
  const journeys = draft.journeys.map(journeyOf)
  if (entry === unreadable || journeys.includes(null)) return null
  return { entry, journeys: journeys.filter((journey) => journey !== null) }
}

/** Minutes of work of a list of slots; an unreadable or backward one counts for nothing. */
export const minutesOf = (slots: readonly Pick<SlotDraft, 'from' | 'to'>[]): number =>
  slots.reduce((sum, { from, to }) => {
    if (!isTime(from) || !isTime(to)) return sum
    const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
    return sum + Math.max(0, at(to) - at(from))
  }, 0)
