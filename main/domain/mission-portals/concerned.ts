import { fold } from '../../../shared/model/fold.ts'
import { type DoorPortal, type SportLevel, sportLevels } from '../../../shared/model/mission-portals.ts'

/** One teaching of the year: the name of its subject, empty where the office does not know it, and the code of its MEF. */
export type Taught = Readonly<{ subject: string; mefCode: string }>

const isSport = (name: string): boolean => /\b(eps|sports?|sportives?)\b/.test(fold(name))

/** First digits of a MEF are its course: 20 and 21 lead to the general and technological baccalauréats, 24 is vocational. */
const levels: readonly (readonly [RegExp, SportLevel])[] = [
  [/^2[01]/, 'BGT'],
  [/^24[0-3]/, 'CAP'],
  [/^24[4-9]/, 'BCP'],
]

/**
 * Levels at which a person teaches sport, among those whose marks are managed in CYCLADES (F331). Where the name of a subject
 * is unknown, the discipline of the posting says what is taught.
 */
export function sportLevelsOf(teachings: readonly Taught[], disciplines: readonly string[]): readonly SportLevel[] {
  const byPosting = disciplines.some(isSport)
  const taught = teachings
    .filter(({ subject }) => (subject === '' ? byPosting : isSport(subject)))
    .map(({ mefCode }) => levels.find(([start]) => start.test(mefCode))?.[1])
  return sportLevels.filter((level) => taught.includes(level))
}

const levelOfExam: Readonly<Record<string, SportLevel>> = { BCG: 'BGT', BTN: 'BGT', BCP: 'BCP', CAP: 'CAP' }

/** The level of a commission of sport, by its exam; null for an exam without marks in course (F322). */
export const levelOf = (examCode: string): SportLevel | null => levelOfExam[examCode] ?? null

/** What decides who sees the doors kept for some (F332-F337). */
export type Concerned = Readonly<{
  /** Whether this is the national instance, the only one that holds deliberations (F332, F333). */
  central: boolean
  /** Whether the person is convoked as president or vice-president of a deliberation (F334). */
  presides: boolean
  staffCategory: string
  grade: string
  /** Codes of the post disciplines held today. */
  disciplineCodes: readonly string[]
}>

/** The roles that lead a deliberation (F334). */
export const presidingRoles: readonly string[] = ['president', 'vicePresident']

const isGeneralInspector = ({ staffCategory, grade }: Concerned): boolean =>
  staffCategory === 'inspection' && /\b(igesr|igen|ig|inspect\S* general\S*)\b/.test(fold(grade))

const concerns: Readonly<Record<DoorPortal, (person: Concerned) => boolean>> = {
  juryPortal: ({ central, presides }) => central && presides,
  subjectManagement: (person) => isGeneralInspector(person) || person.disciplineCodes.includes('IMSUJ'),
  markingStatistics: (person) => isGeneralInspector(person) || person.disciplineCodes.includes('IMSTA'),
}

/**
 * Whether a door is for a person: deliberations for who presides, in the national instance (F332-F334); subjects for general
 * inspectors or the post discipline IMSUJ (F336); statistics for general inspectors or IMSTA (F337).
 */
export const isConcerned = (door: DoorPortal, person: Concerned): boolean => concerns[door](person)
