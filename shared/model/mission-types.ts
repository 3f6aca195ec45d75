/** What the claimant or the office enters for the fee (F221-F236). */
export const entryForms = [
  'none',
  'copies',
  'candidates',
  'candidatesByHalfDay',
  'hours',
  'slots',
  'applications',
] as const
export type EntryForm = (typeof entryForms)[number]

/** Who gives the quantity that is paid (F182, F220, F234). */
export const enteringParties = ['nobody', 'intervenant', 'office', 'santorin', 'president'] as const

/** In which role one may serve on a mission (glossary: qualité). */
export const missionRoles = ['examiner', 'president', 'vicePresident', 'member', 'professional'] as const
export type MissionRole = (typeof missionRoles)[number]
