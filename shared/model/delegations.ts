import type { Role } from './roles.ts'

/** Roles that somebody away may hand to somebody else; an intervenant declares for themselves, an administrator is appointed. */
export const delegableRoles = ['manager', 'schoolHead', 'centreHead'] as const satisfies readonly Role[]
export type DelegableRole = (typeof delegableRoles)[number]
