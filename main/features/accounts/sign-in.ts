import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { EntranceStep, Session } from '../../boundary/sessions.ts'
import type { Readable, StoredAccount } from '../../store/index.ts'
import { hasOneTimeCode, spendCode } from './one-time-code.ts'
import { replacePassword } from './passwords.ts'
import { accountOf, awake, provePassword, rememberFailure, rememberSuccess } from './prove.ts'
import { sessionFor, switchRole } from './session-of.ts'

/**
 * Opens a session for one window, or holds it before the steps that are left. A wrong identifier and a wrong password give
 * the same answer; five failures in a row make the account rest for a quarter of an hour. Credentials are case-sensitive
 * (F35).
 */
export async function signIn(
  services: Services,
  clientId: string,
  input: Readonly<{ login: string; password: string }>,
): Promise<Result<Session>> {
  const proved = await provePassword(services, await accountNamed(services.read(), input.login), input.password)
  if (!proved.ok) return proved
  const session = await sessionFor(services, proved.value.id)
  if (!session.ok) return session
  const step = (await hasOneTimeCode(services.read(), proved.value.id)) ? 'code' : afterCode(proved.value)
  return enter(services, clientId, session.value, step, 'accounts.signIn')
}

/** Whose account an identifier and its password are, as a session that no window has; throttled like the sign-in. */
export async function proveAccount(
  services: Services,
  input: Readonly<{ login: string; password: string }>,
): Promise<Result<Session>> {
  const proved = await provePassword(services, await accountNamed(services.read(), input.login), input.password)
  return proved.ok ? sessionFor(services, proved.value.id) : proved
}

/** Whether a code is the one of an account whose password was proved, for who signs in to no window. */
export async function proveAccountCode(services: Services, accountId: string, code: string): Promise<Result<Session>> {
  const account = await accountOf(services, accountId)
  if (account === undefined || account.disabled === 1) return fail('SIGNED_OUT')
  const session = await sessionFor(services, account.id)
  if (!session.ok) return session
  const spent = await proveCodeOf(services, account, session.value, code)
  return spent.ok ? session : spent
}

/** The account of an identifier, else the access of the person with that number: the key of everybody (X8). */
async function accountNamed(read: Readable, login: string): Promise<StoredAccount | undefined> {
  const named = await read.selectFrom('account').selectAll().where('login', '=', login).executeTakeFirst()
  if (named !== undefined) return named
  return read
    .selectFrom('account')
    .innerJoin('intervenant', 'intervenant.id', 'account.intervenantId')
    .selectAll('account')
    .where('intervenant.number', '=', login)
    .orderBy('account.createdAt')
    .executeTakeFirst()
}

const afterCode = ({ mustChangePassword }: StoredAccount): EntranceStep | null =>
  mustChangePassword === 1 ? 'newPassword' : null

async function enter(
  services: Services,
  clientId: string,
  session: Session,
  step: EntranceStep | null,
  kind: 'accounts.signIn' | 'accounts.unlock',
): Promise<Result<Session>> {
  if (step !== null) services.sessions.hold(clientId, { session, step })
  else {
    services.sessions.set(clientId, session)
    await rememberSuccess(services, session, kind)
  }
  return ok(session)
}

/** The account held before a step, as it is now: it may have been closed meanwhile. */
async function heldBefore(
  services: Services,
  clientId: string,
  step: EntranceStep,
): Promise<Result<Readonly<{ session: Session; account: StoredAccount }>>> {
  const held = services.sessions.heldOf(clientId)
  if (held?.step !== step) return fail('SIGNED_OUT')
  const { session } = held
  const account = await accountOf(services, session.accountId)
  return account === undefined || account.disabled === 1 ? fail('SIGNED_OUT') : ok({ session, account })
}

/** The second step of an account with one-time codes (F33); wrong codes count as wrong passwords do. */
export async function proveCode(services: Services, clientId: string, code: string): Promise<Result<Session>> {
  const held = await heldBefore(services, clientId, 'code')
  if (!held.ok) return held
  const { session, account } = held.value
  const spent = await proveCodeOf(services, account, session, code)
  return spent.ok ? enter(services, clientId, session, afterCode(account), 'accounts.signIn') : spent
}

/** Whether a code is the one of an account at this moment. */
async function proveCodeOf(
  services: Services,
  account: StoredAccount,
  session: Session,
  code: string,
): Promise<Result<null>> {
  const isAwake = awake(services, account)
  if (!isAwake.ok) return isAwake
  const spent = await spendCode(services, session, code)
  if (!spent.ok && spent.error.rule === 'accounts.wrongCode') await rememberFailure(services, account.id)
  return spent
}

/** The last step of a first sign-in: a password of one's own in the place of one that somebody else chose (F37). */
export async function chooseFirstPassword(
  services: Services,
  clientId: string,
  password: string,
): Promise<Result<Session>> {
  const held = await heldBefore(services, clientId, 'newPassword')
  if (!held.ok) return held
  const { session, account } = held.value
  const changed = await replacePassword(services, session, account, services.ports.ids.next(), password)
  return changed.ok ? enter(services, clientId, session, null, 'accounts.signIn') : changed
}

/** Opens a locked window again for the person it is locked by, in the role they had. The same throttle as the sign-in. */
export async function unlock(services: Services, clientId: string, password: string): Promise<Result<Session>> {
  const session = services.sessions.lockedOf(clientId)
  if (session === null) return fail('SIGNED_OUT')
  const proved = await provePassword(services, await accountOf(services, session.accountId), password)
  if (!proved.ok) return proved
  const own = await switchRole(services, session, session.role, session.delegation?.id ?? null)
  // A delegation that ended behind the lock leaves the person in a role of their own.
  const again = own.ok ? own : await sessionFor(services, session.accountId)
  return again.ok ? enter(services, clientId, again.value, afterCode(proved.value), 'accounts.unlock') : again
}
