/**
 * Functions that the office opens and closes to people outside it (F114, F142, F158). The office's own screens are
 * always open.
 */
export const activityCodes = [
  'competenceConsultation',
  'competenceEntry',
  'missionConsultation',
  'schoolCompetences',
  'schoolUnavailabilities',
  'schoolStaff',
  'missionPortal',
  'sportManagement',
  'juryPortal',
  'subjectManagement',
  'markingStatistics',
  'claims',
  'serviceStatements',
] as const

export type ActivityCode = (typeof activityCodes)[number]

/** The role an activity is opened to. */
export type Audience = 'schoolHead' | 'centreHead' | 'intervenant'

export function audienceOf(code: ActivityCode): Audience {
  if (code === 'serviceStatements') return 'centreHead'
  return code.startsWith('school') ? 'schoolHead' : 'intervenant'
}

/** Stays closed until the administrator, and nobody else, opens it (F119). */
export const openedByAdministrator = (code: ActivityCode): boolean => code === 'juryPortal'
