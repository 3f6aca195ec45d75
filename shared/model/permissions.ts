import type { Role } from './roles.ts'

/**
 * Who may use which function: the one table the main process checks each method against (F4, F43).
 * `open` is for anybody, even before sign-in; what a person may see inside a function is narrowed by the feature itself.
 */
export const permissionTable = {
  open: [],
  session: ['administrator', 'manager', 'intervenant', 'schoolHead', 'centreHead'],
  administration: ['administrator'],
  officeRead: ['administrator', 'manager'],
  officeWrite: ['administrator', 'manager'],
  ownClaims: ['intervenant'],
  claimDocuments: ['administrator', 'manager', 'intervenant'],
  ownMissions: ['intervenant'],
  availability: ['administrator', 'manager', 'intervenant'],
  service: ['administrator', 'manager', 'centreHead'],
  competences: ['administrator', 'manager', 'intervenant', 'schoolHead'],
  schoolStaff: ['schoolHead'],
  finance: ['administrator', 'manager'],
  documents: ['administrator', 'manager', 'intervenant', 'schoolHead', 'centreHead'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissionTable

/** True when that role may use a function. `open` needs no role at all. */
export const mayUse = (permission: Permission, role: Role | null): boolean =>
  permission === 'open' || (role !== null && (permissionTable[permission] as readonly Role[]).includes(role))
