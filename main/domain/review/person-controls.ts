import { type Control, conform, found, source, textSource } from './control.ts'

/** What is known of the person of a claim, and of what they did before. */
export type ReviewedPerson = Readonly<{
  payFile: Readonly<{ updatedOn: string; hasNir: boolean }> | null
  /** Last day of their last mission before this one that was claimed; null where there is none. */
  lastServedOn: string | null
  /** First day of the mission of the claim. */
  servesOn: string
  /** Whether a fee is asked for. */
  feeSent: boolean
  category: string
  staffCategory: string
  /** What the rates call the mission. */
  rateType: string | null
  /** Whether the mission takes place on a day of the working week. */
  onWeekday: boolean
}>

/** The same day so many months earlier; the last of a shorter month. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10)
}

/**
 * A pay file is asked for again after so many months without intervention (regulation.md 5: twelve in the Paris region and
 * Rouen, twenty-four in Dijon), unless it was renewed since.
 */
function payFileControls(person: ReviewedPerson, months: number): Control[] {
  const { payFile, lastServedOn, servesOn } = person
  if (payFile === null) return [found('payFileMissing', source('payFile'))]
  const from = source('payFile', { on: payFile.updatedOn })
  const since = monthsBefore(servesOn, months)
  const isOld = payFile.updatedOn < since && (lastServedOn === null || lastServedOn < since)
  return [
    isOld ? found('payFileOld', from, { months, updatedOn: payFile.updatedOn }) : conform('payFilePresent', from),
    ...(payFile.hasNir ? [] : [found('nirMissing', from)]),
  ]
}

const teaching: ReadonlySet<string> = new Set(['teacher', 'firstDegreeTeacher'])
const withOvertime: ReadonlySet<string> = new Set(['administrative', 'technical', 'service', 'health'])
const overtimeOrder = textSource('Arrêté du 13 avril 2012 (NOR MENF1210166A), art. 5')
const helpOrder = textSource(
  'Arrêté du 13 avril 2012 (NOR MENF1210166A), art. 4 ; décret n° 2002-60 du 14 janvier 2002',
)

/**
 * Incompatibilities that no data of the office proves or excludes (regulation.md 1.9): yearly overtime of a teacher released
 * from class, and overtime of administrative staff for the same help with running. Said to the categories concerned.
 */
function incompatibilityControls(person: ReviewedPerson): Control[] {
  const { feeSent, category, staffCategory, rateType, onWeekday } = person
  if (!feeSent || category !== 'PUBLIC_AGENT') return []
  if (teaching.has(staffCategory) && onWeekday) return [found('overtimeKept', overtimeOrder)]
  return withOvertime.has(staffCategory) && rateType === 'HELP_RUNNING' ? [found('helpPaidTwice', helpOrder)] : []
}

/** What concerns the person rather than the claim: their pay file, and what they may not be paid for besides. */
export const personControls = (person: ReviewedPerson, payFileMonths: number): Control[] => [
  ...payFileControls(person, payFileMonths),
  ...incompatibilityControls(person),
]
