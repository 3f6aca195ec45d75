import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'

const preferredRole: readonly Role[] = ['manager', 'administrator', 'centreHead', 'schoolHead', 'intervenant']

const accountWithRoles = async (read: Readable, accountId: string) => ({
  account: await read.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst(),
  held: await read.selectFrom('accountRole').selectAll().where('accountId', '=', accountId).execute(),
})

/** The session of an account in its most usual role. */
export async function sessionFor(services: Services, accountId: string): Promise<Result<Session>> {
  const { account, held } = await accountWithRoles(services.read(), accountId)
  const role = preferredRole.find((candidate) => held.some((row) => row.role === candidate))
  if (account === undefined || role === undefined) return fail('NOT_FOUND', { accountId })
  return ok(inRole(account, held, role))
}

/** The same person in another of their roles. */
export async function switchRole(services: Services, session: Session, role: Role): Promise<Result<Session>> {
  const { account, held } = await accountWithRoles(services.read(), session.accountId)
  if (account === undefined || !held.some((row) => row.role === role)) return fail('NOT_ALLOWED', { role })
  return ok(inRole(account, held, role))
}

const inRole = (
  account: Readonly<{ id: string; displayName: string; intervenantId: string | null }>,
  held: readonly Readonly<{ role: Role; schoolId: string | null }>[],
  role: Role,
): Session => ({
  accountId: account.id,
  displayName: account.displayName,
  intervenantId: account.intervenantId,
  roles: held.map((row) => row.role),
  role,
  schoolId: held.find((row) => row.role === role)?.schoolId ?? null,
})
