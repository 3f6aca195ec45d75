import type { MissionType } from './rate-document.ts'
import { isInForce, type JuryRate, type RateTables } from './rate-tables.ts'

/** No line of the orders of 2012 pays a meeting or a deliberation (regulation.md 1.2). */
export const unpaid: readonly MissionType[] = ['DELIBERATION', 'MEETING']

const steps: Readonly<Partial<Record<MissionType, string>>> = { CC_WRITTEN: 'CCP.COPY', CC_ORAL: 'CCP.HALFDAY' }

/** One-off tests of continuous assessment, paid by lot of copies or by half-day (regulation.md 1.8). */
export const isPaidBySteps = (type: MissionType): boolean => steps[type] !== undefined

const hourly: Readonly<Partial<Record<MissionType, string>>> = {
  ORAL: 'ORAL_PRACTICAL',
  PRACTICAL: 'ORAL_PRACTICAL',
  OPTIONAL_ORAL: 'OPTIONAL_ORAL_OR_EPS',
  EPS_ONE_OFF: 'OPTIONAL_ORAL_OR_EPS',
}

/** The activity under which the rate tables pay a type. */
export const activityOf = (type: MissionType): string => hourly[type] ?? type

/** What may be entered so that a type can be worked out; see `computeFee`. */
export function formsOfRate(type: MissionType): readonly string[] {
  if (unpaid.includes(type)) return ['none']
  if (type === 'CORRECTION' || type === 'CC_WRITTEN') return ['copies']
  if (type === 'VAE') return ['applications']
  if (type === 'HELP_RUNNING' || type === 'OUTSIDE_HELP') return ['hours', 'slots']
  return ['candidates', 'candidatesByHalfDay', 'hours', 'slots']
}

/** Whether some amount in force on a day pays a type: a type without one is never guessed, its claims say so. */
export function rateOfType(type: MissionType, tables: RateTables, day: string): 'known' | 'unknown' | 'unpaid' {
  if (unpaid.includes(type)) return 'unpaid'
  const pays = isPaidBySteps(type)
    ? ({ code }: JuryRate) => code === steps[type]
    : ({ activity }: JuryRate) => activity === activityOf(type)
  const priced = tables.jury.some((row) => pays(row) && row.amount !== null && isInForce(row, day))
  return priced ? 'known' : 'unknown'
}
