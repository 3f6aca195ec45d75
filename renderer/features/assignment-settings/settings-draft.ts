import { type AssignmentSettings, type SpeedBand, settingBounds } from '../../../shared/model/assignment-settings.ts'
import { type Translate, type Unreadable, unreadable } from '../../components/index.ts'

type Field = Readonly<{
  least: number
  most: number
  decimals?: number
  optional?: boolean
  unit?: 'km' | 'minutes' | 'hours' | 'years'
}>

/** Numbers of the form, the two parts of a journey apart: bounds, unit, and whether leaving it empty switches something off. */
const numberFields = {
  maxDistanceKm: { ...settingBounds.maxDistanceKm, unit: 'km', optional: true },
  roadFactor: { ...settingBounds.roadFactor, unit: 'km', decimals: 2 },
  nearKm: { ...settingBounds.bandKm, unit: 'km', optional: true },
  nearSpeed: { ...settingBounds.speed, optional: true },
  farSpeed: { ...settingBounds.speed, optional: true },
  maxTravelMinutes: { ...settingBounds.maxTravelMinutes, unit: 'minutes', optional: true },
  minimumGapMinutes: { ...settingBounds.minimumGapMinutes, unit: 'minutes' },
  maxLoad: settingBounds.maxLoad,
  maxSeats: settingBounds.maxSeats,
  restHours: { ...settingBounds.restHours, unit: 'hours', optional: true },
  maxDaysPerWeek: { ...settingBounds.maxDaysPerWeek, optional: true },
  maxSameSchool: { ...settingBounds.maxSameSchool, optional: true },
  coolingOffYears: { ...settingBounds.coolingOffYears, unit: 'years', optional: true },
} as const satisfies Readonly<Record<string, Field>>
export type NumberName = keyof typeof numberFields

export const flags = [
  'partTimeReduced',
  'holdersOfPapersSpared',
  'presidentFromOutside',
  'professionalIsExternal',
] as const
export type Flag = (typeof flags)[number]

/** What the form holds: numbers as typed so far, the rest as it is kept. */
export type SettingsDraft = Readonly<{
  importances: AssignmentSettings['importances']
  numbers: Readonly<Record<NumberName, number | null | Unreadable>>
  flags: Readonly<Record<Flag, boolean>>
  examOrder: readonly string[]
}>

export type DraftErrors = Readonly<Partial<Record<NumberName, string>>>

/** What a field wants; one way to read them all. */
export const fieldOf = (name: NumberName): Field => numberFields[name]

const names = Object.keys(numberFields) as NumberName[]

export function draftOf(settings: AssignmentSettings): SettingsDraft {
  const near = settings.speeds.length > 1 ? settings.speeds[0] : undefined
  const far = settings.speeds.at(-1)
  const journeys = {
    nearKm: near?.upToKm ?? null,
    nearSpeed: near?.kmPerHour ?? null,
    farSpeed: far?.kmPerHour ?? null,
  }
  const known = { ...settings, ...journeys }
  const { partTimeReduced, holdersOfPapersSpared, presidentFromOutside, professionalIsExternal } = settings
  return {
    importances: settings.importances,
    numbers: Object.fromEntries(names.map((name) => [name, known[name]])) as SettingsDraft['numbers'],
    flags: { partTimeReduced, holdersOfPapersSpared, presidentFromOutside, professionalIsExternal },
    examOrder: settings.examOrder,
  }
}

/** What keeps the draft from being saved, field by field. */
export function draftErrors({ numbers }: SettingsDraft, t: Translate): DraftErrors {
  const found: Partial<Record<NumberName, string>> = {}
  for (const name of names) {
    const field = fieldOf(name)
    const missing = numbers[name] === null && field.optional !== true
    if (missing || numbers[name] === unreadable)
      found[name] = t('assignmentSettings.bad', { least: field.least, most: field.most })
  }
  if ((numbers.nearKm === null) !== (numbers.nearSpeed === null))
    found[numbers.nearKm === null ? 'nearKm' : 'nearSpeed'] ??= t('assignmentSettings.bothNeeded')
  if (numbers.nearKm !== null && numbers.farSpeed === null) found.farSpeed ??= t('assignmentSettings.speedNeeded')
  if (numbers.maxTravelMinutes !== null && numbers.farSpeed === null)
    found.farSpeed ??= t('assignmentSettings.speedNeeded')
  return found
}

/** The settings that the draft stands for; only for a draft without errors. */
export function settingsOf({ importances, numbers, flags, examOrder }: SettingsDraft) {
  const kept = (name: NumberName): number | null => {
    const value = numbers[name]
    return typeof value === 'number' ? value : null
  }
  const needed = (name: NumberName): number => kept(name) ?? fieldOf(name).least
  const [nearKm, nearSpeed, farSpeed] = [kept('nearKm'), kept('nearSpeed'), kept('farSpeed')]
  const near: SpeedBand[] = nearKm === null || nearSpeed === null ? [] : [{ upToKm: nearKm, kmPerHour: nearSpeed }]
  return {
    importances,
    ...flags,
    maxDistanceKm: kept('maxDistanceKm'),
    roadFactor: needed('roadFactor'),
    speeds: farSpeed === null ? [] : [...near, { upToKm: null, kmPerHour: farSpeed }],
    maxTravelMinutes: kept('maxTravelMinutes'),
    minimumGapMinutes: needed('minimumGapMinutes'),
    maxLoad: needed('maxLoad'),
    maxSeats: needed('maxSeats'),
    restHours: kept('restHours'),
    maxDaysPerWeek: kept('maxDaysPerWeek'),
    maxSameSchool: kept('maxSameSchool'),
    coolingOffYears: kept('coolingOffYears'),
    examOrder: [...examOrder],
  }
}
