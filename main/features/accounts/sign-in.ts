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
  const now = services.ports.clock.now()
  if (account?.lockedUntil != null && account.lockedUntil > now) {
    return refuse('accounts.resting', { until: account.lockedUntil })
  }
  const verified = await services.threads.run('verifyPassword', {
    password: input.password,
    hash: account?.passwordHash ?? hashOfNobody,
  })
  if (!verified.ok) return verified
  if (account === undefined || account.disabled === 1) return refuse('accounts.wrongCredentials')
  if (!verified.value) {
    await rememberFailure(services, account.id)
    return refuse('accounts.wrongCredentials')
  }
  const session = await sessionFor(services, account.id)
  if (!session.ok) return session
  services.sessions.set(clientId, session.value)
  await services.write(
    actorOf(session.value),
    {
      commandId: services.ports.ids.next(),
      kind: 'accounts.signIn',
      subject: { kind: 'account', id: account.id },
      touches: [],
    },
    async ({ tx }) => {
      await tx
        .updateTable('account')
        .set({ failedAttempts: 0, lockedUntil: null })
        .where('id', '=', account.id)
        .execute()
      return ok(null)
    },
  )
  return session
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
