import type { DelegableRole } from '../../../shared/model/delegations.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { standingDelegations } from '../../boundary/standing-delegation.ts'
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

/** The same person in another of their roles, or in one that somebody delegated to them. */
export async function switchRole(
  services: Services,
  session: Session,
  role: Role,
  delegationId: string | null,
): Promise<Result<Session>> {
  const { account, held } = await accountWithRoles(services.read(), session.accountId)
  if (account === undefined) return fail('NOT_ALLOWED', { role })
  if (delegationId !== null) return inDelegatedRole(services, inRole(account, held, role), delegationId)
  return held.some((row) => row.role === role) ? ok(inRole(account, held, role)) : fail('NOT_ALLOWED', { role })
}

async function inDelegatedRole(services: Services, session: Session, id: string): Promise<Result<Session>> {
  const today = services.ports.clock.today()
  const given = await standingDelegations(services.read(), session.accountId, today)
    .where('delegation.id', '=', id)
    .where('delegation.role', '=', session.role as DelegableRole)
    .executeTakeFirst()
  if (given === undefined) return fail('NOT_ALLOWED', { role: session.role })
  return ok({ ...session, schoolId: given.schoolId, delegation: { id, name: given.name } })
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
