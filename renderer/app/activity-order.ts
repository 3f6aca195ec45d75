/**
 * The order of the menu, the map and the guide: that of an office's year, whatever the order in which slices load.
 * An activity that is not named here comes after the others.
 */
export const activityOrder: readonly string[] = [
  'home',
  'reference',
  'imports',
  'intervenants',
  'competences',
  'competenceDoctor',
  'schoolCompetences',
  'schoolStaff',
  'schoolUnavailabilities',
  'schoolAbsences',
  'schoolProgress',
  'needs',
  'missions',
  'assignments',
  'convocations',
  'ownMissions',
  'claims',
  'competenceConsultation',
  'competenceEntry',
  'service-statements',
  'review',
  'liquidation',
  'activities',
  'accounts',
  'payingAccount',
  'journal',
  'maintenance',
]
