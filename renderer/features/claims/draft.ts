import type { ClaimEntry, ClaimSheet, Journey } from '../../../shared/contract/claims.ts'
import { type Unreadable, unreadable } from '../../components/fields/field-props.ts'
import {
  type CandidateDayDraft,
  candidateDaysOf,
  type DayDraft,
  daysOf,
  isDay,
  newKey,
  slotsOf,
  type Typed,
} from './draft-days.ts'

export { newKey, type Typed } from './draft-days.ts'

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
  'nightCents',
] as const satisfies readonly (keyof Journey)[]
export type JourneyNumber = (typeof journeyNumbers)[number]

type JourneyTexts = Pick<
  Journey,
  | 'fromTown'
  | 'fromPostalCode'
  | 'toTown'
  | 'toPostalCode'
  | 'miscComment'
  | 'carDecision'
  | 'nightTown'
  | 'nightCommune'
>

/** A journey as its fields hold it; dates and times apart, each empty or unreadable while typed. */
export type JourneyDraft = JourneyTexts &
  Pick<Journey, 'mode' | 'carRegime' | 'daily' | 'miscNature'> &
  Readonly<Record<JourneyNumber, Typed>> &
  Readonly<{ key: string; departDate: string; departTime: string; returnDate: string; returnTime: string }>

/** Everything the intervenant has typed in a claim, readable or not. */
export type Draft = Readonly<{
  counts: Readonly<Record<CountName, Typed>>
  days: readonly DayDraft[]
  candidateDays: readonly CandidateDayDraft[]
  journeys: readonly JourneyDraft[]
  /** Journeys deleted in this window, so that their deletion can be cancelled (F271). */
  removed: readonly JourneyDraft[]
}>

/** What the core is given to keep; `draft` only while something cannot be read. */
export type Entered = Readonly<{ entry: ClaimEntry | null; journeys: Journey[]; draft: string | null }>

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

function enteredDraft({ entry, journeys }: Pick<ClaimSheet, 'entry' | 'journeys'>): Draft {
  const lines = {
    days: entry !== null && 'slots' in entry ? daysOf(entry.slots) : [],
    candidateDays:
      entry !== null && 'halfDays' in entry ? entry.halfDays.map((day) => ({ ...day, key: newKey() })) : [],
    journeys: journeys.map(journeyDraft),
    removed: [],
  }
  const counted = entry !== null && !('slots' in entry) && !('halfDays' in entry)
  return { counts: counted ? { ...noCounts, ...entry } : noCounts, ...lines }
}

const withKeys = <Line extends object>(lines: readonly Line[]): (Line & { key: string })[] =>
  lines.map((line) => ({ ...line, key: newKey() }))

/** The draft that shows what the core keeps: what can be read, or what was left half typed. */
export function draftOf(sheet: Pick<ClaimSheet, 'entry' | 'journeys' | 'draft'>): Draft {
  const entered = enteredDraft(sheet)
  if (sheet.draft === null) return entered
  const kept = JSON.parse(sheet.draft) as Partial<Draft>
  return {
    counts: { ...entered.counts, ...kept.counts },
    days: withKeys(kept.days ?? entered.days),
    candidateDays: withKeys(kept.candidateDays ?? entered.candidateDays),
    journeys: withKeys(kept.journeys ?? entered.journeys),
    removed: withKeys(kept.removed ?? []),
  }
}

/** A draft as it is kept while something in it cannot be read: what a field could not read is left out. */
export const keptDraft = (draft: Draft): string =>
  JSON.stringify(draft, (name, value: unknown) =>
    name === 'key' ? undefined : value === unreadable ? emptyOf(name) : value,
  )

/** What a field that could not be read comes back as: dates and times are texts, the rest are numbers. */
const emptyOf = (name: string): '' | null => (/date$|time$|from$|to$/i.test(name) ? '' : null)

const isNumber = (typed: Typed): typed is number => typeof typed === 'number'
const isTime = (typed: string): boolean => /^\d{2}:\d{2}$/.test(typed)

/** The declaration of one form; null while nothing is declared, `unreadable` while it is incomplete or cannot be read. */
export function entryOf(form: string, { counts, days, candidateDays }: Draft): ClaimEntry | null | Unreadable {
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
  if (![departDate, returnDate].every(isDay) || ![departTime, returnTime].every(isTime)) return null
  if (journeyNumbers.some((name) => draft[name] === unreadable)) return null
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
  return { entry, journeys: journeys.filter((journey) => journey !== null), draft: null }
}
