/** What is kept of people and may be erased under a rule of the office, in the order it is shown and erased. */
export const retentionKinds = [
  'drafts',
  'claims',
  'unsentClaims',
  'supportingDocuments',
  'convocations',
  'payFiles',
  'availability',
  'people',
  'imports',
  'reasons',
  'exports',
  'log',
] as const
export type RetentionKind = (typeof retentionKinds)[number]

/** `civilYears` are counted from 1 January of the year after, as the limitation of debts is. */
export const durationUnits = ['days', 'months', 'years', 'civilYears'] as const

export type RetentionDuration = Readonly<{ count: number; unit: (typeof durationUnits)[number] }>

/** Why something is kept although its time is over; each has its sentence. */
export const keptReasons = ['unsettled', 'dispute', 'openExport', 'ahead', 'active', 'contentLeft', 'open'] as const
export type KeptReason = (typeof keptReasons)[number]
