import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session, systemActor } from '../../boundary/sessions.ts'
import { attemptsBeforeRest, restsUntil } from './rules.ts'

/** Compared when the identifier is unknown, so that the answer takes as long as for a known one. */
const hashOfNobody = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LW5vYm9keS0wMA$Z6pVQm5kq3Y3Zq3m2m9n3l6F1wz0m8m4n0cZk3oXw1A'

/**
 * Opens a session for one window. A wrong identifier and a wrong password give the same answer; five failures in a row
 * make the account rest for a quarter of an hour. Credentials are case-sensitive (F35).
 */
export async function signIn(
  services: Services,
  clientId: string,
  input: Readonly<{ login: string; password: string }>,
): Promise<Result<Session>> {
  const account = await services
    .read()
    .selectFrom('account')
    .selectAll()
    .where('login', '=', input.login)
    .executeTakeFirst()
  const proved = await provePassword(services, account, input.password)
  if (!proved.ok) return proved
  const session = await sessionFor(services, proved.value)
  if (!session.ok) return session
  services.sessions.set(clientId, session.value)
  await rememberSuccess(services, session.value, 'accounts.signIn')
  return session
}

/** Opens a locked window again for the person it is locked by, in the role they had. The same throttle as the sign-in. */
export async function unlock(services: Services, clientId: string, password: string): Promise<Result<Session>> {
  const session = services.sessions.lockedOf(clientId)
  if (session === null) return fail('SIGNED_OUT')
  const account = await services
    .read()
    .selectFrom('account')
    .selectAll()
    .where('id', '=', session.accountId)
    .executeTakeFirst()
  const proved = await provePassword(services, account, password)
  if (!proved.ok) return proved
  const again = await switchRole(services, session, session.role)
  if (!again.ok) return again
  services.sessions.set(clientId, again.value)
  await rememberSuccess(services, again.value, 'accounts.unlock')
  return again
}

type Provable = Readonly<{ id: string; passwordHash: string; disabled: number; lockedUntil: string | null }>

/** The account whose password this is. */
async function provePassword(
  services: Services,
  account: Provable | undefined,
  password: string,
): Promise<Result<string>> {
  const now = services.ports.clock.now()
  if (account?.lockedUntil != null && account.lockedUntil > now) {
    return refuse('accounts.resting', { until: account.lockedUntil })
  }
  const hash = account?.passwordHash ?? hashOfNobody
  const verified = await services.threads.run('verifyPassword', { password, hash })
  if (!verified.ok) return verified
  if (account === undefined || account.disabled === 1) return refuse('accounts.wrongCredentials')
  if (verified.value) return ok(account.id)
  await rememberFailure(services, account.id)
  return refuse('accounts.wrongCredentials')
}

async function rememberSuccess(
  services: Services,
  session: Session,
  kind: 'accounts.signIn' | 'accounts.unlock',
): Promise<void> {
  await services.write(
    actorOf(session),
    {
      commandId: services.ports.ids.next(),
      kind,
      subject: { kind: 'account', id: session.accountId },
      touches: [],
    },
    async ({ tx }) => {
      await tx
        .updateTable('account')
        .set({ failedAttempts: 0, lockedUntil: null })
        .where('id', '=', session.accountId)
        .execute()
      return ok(null)
    },
  )
}

/** Counts inside the act, so that guesses sent together are counted one by one. */
async function rememberFailure(services: Services, accountId: string): Promise<void> {
  await services.write(
    systemActor,
    {
      commandId: services.ports.ids.next(),
      kind: 'accounts.signInRefused',
      subject: { kind: 'account', id: accountId },
      touches: [],
    },
    async ({ tx, at, note }) => {
      const account = await tx
        .selectFrom('account')
        .select(['failedAttempts', 'lockedUntil'])
        .where('id', '=', accountId)
        .executeTakeFirst()
      const failures = (account?.failedAttempts ?? 0) + 1
      note({ failures })
      const resting = account?.lockedUntil ?? null
      const lockedUntil = restsUntil(failures, at) ?? (resting !== null && resting > at ? resting : null)
      const failedAttempts = failures >= attemptsBeforeRest ? 0 : failures
      await tx.updateTable('account').set({ failedAttempts, lockedUntil }).where('id', '=', accountId).execute()
      return ok(null)
    },
  )
}

const preferredRole: readonly Role[] = ['manager', 'administrator', 'centreHead', 'schoolHead', 'intervenant']

/** The session of an account in its most usual role. */
async function sessionFor(services: Services, accountId: string): Promise<Result<Session>> {
  const account = await services.read().selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst()
  const held = await services.read().selectFrom('accountRole').selectAll().where('accountId', '=', accountId).execute()
  const role = preferredRole.find((candidate) => held.some((row) => row.role === candidate))
  if (account === undefined || role === undefined) return fail('NOT_FOUND', { accountId })
  return ok(inRole(account, held, role))
}

/** The same person in another of their roles. */
export async function switchRole(services: Services, session: Session, role: Role): Promise<Result<Session>> {
  const account = await services
    .read()
    .selectFrom('account')
    .selectAll()
    .where('id', '=', session.accountId)
    .executeTakeFirst()
  const held = await services
    .read()
    .selectFrom('accountRole')
    .selectAll()
    .where('accountId', '=', session.accountId)
    .execute()
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
