import type { ActivityCode } from './activities.ts'

/** The ways out to an external application, each an activity of the menu that the office opens and closes (F78-F81). */
export const portals = [
  'missionPortal',
  'sportManagement',
  'juryPortal',
  'subjectManagement',
  'markingStatistics',
] as const satisfies readonly ActivityCode[]
export type Portal = (typeof portals)[number]

/** Those that are one door and nothing else: no mission is chosen first. */
export const doorPortals = ['juryPortal', 'subjectManagement', 'markingStatistics'] as const satisfies readonly Portal[]
export type DoorPortal = (typeof doorPortals)[number]

/** External applications, or modules of one, that have an address of their own (F318, F331, F335-F337). */
export const portalApplications = ['santorin', 'cyclades', 'cycladesJury', 'delos', 'santorinStatistics'] as const
export type PortalApplication = (typeof portalApplications)[number]

/** Kinds of mission whose work is done in an external application (F321, F322). */
export const portalKinds = [
  'marking',
  'fileReading',
  'harmonisation',
  'conformity',
  'composition',
  'digitisation',
  'sportCommission',
] as const
export type PortalKind = (typeof portalKinds)[number]

/** How far the marking of a mission is (F323-F326); nothing while CYCLADES has recorded no service (F327). */
export const markingStates = ['toMark', 'toDigitise', 'serviceDoneSantorin', 'serviceDone'] as const
export type MarkingState = (typeof markingStates)[number]

/** Levels at which sport is assessed in course (F322, F331). */
export const sportLevels = ['BGT', 'BCP', 'CAP'] as const
export type SportLevel = (typeof sportLevels)[number]

/** How long a mission stays in the portal once it has ended, in days (F330). */
export const shownPortalDays = 100
