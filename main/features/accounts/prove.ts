import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session, systemActor } from '../../boundary/sessions.ts'
import type { StoredAccount } from '../../store/index.ts'
import { attemptsBeforeRest, restsUntil } from './rules.ts'

/** Compared when the identifier is unknown, so that the answer takes as long as for a known one. */
const hashOfNobody = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LW5vYm9keS0wMA$Z6pVQm5kq3Y3Zq3m2m9n3l6F1wz0m8m4n0cZk3oXw1A'

export const accountOf = (services: Services, accountId: string): Promise<StoredAccount | undefined> =>
  services.read().selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst()

/** Refuses while the account rests after too many wrong answers. */
export function awake(services: Services, account: StoredAccount | undefined): Result<null> {
  const until = account?.lockedUntil ?? null
  return until !== null && until > services.ports.clock.now() ? refuse('accounts.resting', { until }) : ok(null)
}

/** The account, when this is its password: a wrong one counts towards a rest, and an unknown account answers alike. */
export async function provePassword(
  services: Services,
  account: StoredAccount | undefined,
  password: string,
): Promise<Result<StoredAccount>> {
  const isAwake = awake(services, account)
  if (!isAwake.ok) return isAwake
  const hash = account?.passwordHash ?? hashOfNobody
  const verified = await services.threads.run('verifyPassword', { password, hash })
  if (!verified.ok) return verified
  if (account === undefined || account.disabled === 1) return refuse('accounts.wrongCredentials')
  if (verified.value) return ok(account)
  await rememberFailure(services, account.id)
  return refuse('accounts.wrongCredentials')
}

export async function rememberSuccess(
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
export async function rememberFailure(services: Services, accountId: string): Promise<void> {
  await services.write(
    systemActor,
    {
      commandId: services.ports.ids.next(),
      kind: 'accounts.signInRefused',
      subject: { kind: 'account', id: accountId },
      touches: ['accounts'],
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
