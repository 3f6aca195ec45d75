import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { headRoles, type Role } from '../../../shared/model/roles.ts'

/**
 * Whether an account has what its roles need: a head their school, an intervenant the person whose missions it opens (F4,
 * F43). Refused (RULE): `accounts.schoolNeeded`, `accounts.personNeeded`.
 */
export function judgeRoles(
  account: Readonly<{ roles: readonly Role[]; schoolId: string | null; intervenantId: string | null }>,
): Result<null> {
  const { roles, schoolId, intervenantId } = account
  if (schoolId === null && headRoles.some((role) => roles.includes(role))) return refuse('accounts.schoolNeeded')
  if (intervenantId === null && roles.includes('intervenant')) return refuse('accounts.personNeeded')
  return ok(null)
}
