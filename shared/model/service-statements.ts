/** Why what a centre counted is not what was declared, or not what was convoked. */
export const differenceReasons = [
  'candidatesAbsent',
  'otherShare',
  'late',
  'leftEarly',
  'longer',
  'wrongDeclaration',
  'other',
] as const
export type DifferenceReason = (typeof differenceReasons)[number]

/** The forms of a statement: written; oral or VAE; practical or sport; help with the running of tests (services.md 1.4). */
export const serviceForms = ['written', 'oral', 'practical', 'help', 'presence'] as const
export type ServiceForm = (typeof serviceForms)[number]

const formOfEntry: Readonly<Record<string, ServiceForm>> = {
  copies: 'written',
  candidates: 'oral',
  candidatesByHalfDay: 'oral',
  applications: 'oral',
  slots: 'practical',
  hours: 'help',
}

/** The form that a type of mission is stated with, by what its claim asks for; presence alone where that is nothing. */
export const serviceFormOf = (entryForm: string): ServiceForm => formOfEntry[entryForm] ?? 'presence'

/** Whether service is stated in minutes, in things (copies, candidates, applications), or by presence alone. */
export function serviceUnitOf(entryForm: string): 'minutes' | 'things' | 'presence' {
  const form = serviceFormOf(entryForm)
  if (form === 'practical' || form === 'help') return 'minutes'
  return form === 'presence' ? 'presence' : 'things'
}

/** Work of one day, for missions stated date by date. */
export type ServiceDay = Readonly<{ date: string; minutes: number }>

export const minutesOf = (days: readonly ServiceDay[]): number => days.reduce((sum, { minutes }) => sum + minutes, 0)

/** A total shared as evenly as whole numbers allow: the first ones take one more. Nobody, no share. */
export const shareOut = (total: number, people: number): readonly number[] =>
  Array.from({ length: people }, (_, index) => Math.floor(total / people) + (index < total % people ? 1 : 0))

/** How far the pay of one person's service is, as the manager reads it (services.md 1.2, regulation.md 5). */
export const serviceStages = [
  'noFee',
  'notYetDone',
  'done',
  'toValidate',
  'validated',
  'sentToLiquidation',
  'accepted',
  'cancelled',
] as const
export type ServiceStage = (typeof serviceStages)[number]

/** One quantity as the three who know it say it; null where one of them says nothing. */
export type ThreeCounts = Readonly<{ convened: number | null; declared: number | null; counted: number | null }>

export type ServiceDifference = 'convened' | 'declared'

/** With whom the count of a centre disagrees. What one of them does not say is no difference. */
export const differencesOf = ({ convened, declared, counted }: ThreeCounts): readonly ServiceDifference[] => {
  if (counted === null) return []
  return [
    ...(convened !== null && convened !== counted ? (['convened'] as const) : []),
    ...(declared !== null && declared !== counted ? (['declared'] as const) : []),
  ]
}

/**
 * Whether the centre has to say why: its count contradicts what the person declared or, as long as nothing is declared,
 * what was convoked. Declared and counted alike, a smaller convocation explains itself.
 */
export const needsReason = (counts: ThreeCounts): boolean => {
  const differences = differencesOf(counts)
  return counts.declared === null ? differences.length > 0 : differences.includes('declared')
}
