import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { temporaryPassword, temporaryPasswordBytes } from '../../domain/accounts/drawn-text.ts'
import type { Actor, StoredAccount, WorkContext, Writable } from '../../store/index.ts'

type Nothing = Record<string, never>
export type OnAccount = Readonly<{ commandId: string; id: string }>

/** Whom a bureau may have and who acts for whom hang on accounts. */
const touches = ['accounts', 'bureaus', 'delegations'] as const

/** An act on the account of somebody else: one's own is changed on one's own screen. */
export function onAccount<T>(
  services: Services,
  actor: Actor,
  kind: string,
  { commandId, id }: OnAccount,
  work: (account: StoredAccount, context: WorkContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  const act = { commandId, kind, subject: { kind: 'account', id }, touches }
  return services.write(actor, act, async (context) => {
    if (id === actor.id) return refuse('accounts.notOneself')
    const account = await context.tx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
    if (account === undefined) return fail('NOT_FOUND', { accountId: id })
    context.note({ login: account.login })
    return work(account, context)
  })
}

/**
 * Gives an account a temporary password, to be changed at the next sign-in (F37), and wakes it. Its windows are closed. The
 * answer of the act is kept sealed, so that a retry gives the same password and none lies in clear.
 */
export async function resetAccount(
  services: Services,
  actor: Actor,
  { removeOneTimeCode, ...input }: OnAccount & Readonly<{ removeOneTimeCode: boolean }>,
): Promise<Result<{ login: string; displayName: string; password: string }>> {
  const vault = services.vault()
  const password = temporaryPassword(vault.draw(temporaryPasswordBytes))
  const hash = await services.threads.run('hashPassword', { password })
  if (!hash.ok) return hash
  const done = await onAccount(services, actor, 'accounts.reset', input, async (account, { tx, note }) => {
    note({ removeOneTimeCode })
    await tx
      .updateTable('account')
      .set({ passwordHash: hash.value, mustChangePassword: 1, failedAttempts: 0, lockedUntil: null })
      .where('id', '=', account.id)
      .execute()
    if (removeOneTimeCode) await tx.deleteFrom('oneTimeCode').where('accountId', '=', account.id).execute()
    return ok({ login: account.login, displayName: account.displayName, sealed: vault.seal(password) })
  })
  if (!done.ok) return done
  services.sessions.endAccount(input.id)
  const { sealed, ...whose } = done.value
  return ok({ ...whose, password: vault.open(sealed) })
}

export async function isLastAdministrator(tx: Writable, id: string): Promise<boolean> {
  const open = await tx
    .selectFrom('accountRole')
    .innerJoin('account', 'account.id', 'accountRole.accountId')
    .select('account.id')
    .where('accountRole.role', '=', 'administrator')
    .where('account.disabled', '=', 0)
    .execute()
  return open.length === 1 && open[0]?.id === id
}

/** Closes an access, with its windows, or opens it again; nothing its person did is touched. */
export async function setClosed(
  services: Services,
  actor: Actor,
  { closed, ...input }: OnAccount & Readonly<{ closed: boolean }>,
): Promise<Result<Nothing>> {
  const kind = closed ? 'accounts.close' : 'accounts.reopen'
  const done = await onAccount<Nothing>(services, actor, kind, input, async ({ id }, { tx }) => {
    if (closed && (await isLastAdministrator(tx, id))) return refuse('accounts.lastAdministrator')
    const disabled = closed ? 1 : 0
    await tx.updateTable('account').set({ disabled }).where('id', '=', id).execute()
    return ok({})
  })
  if (done.ok && closed) services.sessions.endAccount(input.id)
  return done
}

/** Wakes an account that rests after too many wrong passwords; its password stays. */
export const releaseAccount = (services: Services, actor: Actor, input: OnAccount): Promise<Result<Nothing>> =>
  onAccount<Nothing>(services, actor, 'accounts.release', input, async ({ id }, { tx }) => {
    await tx.updateTable('account').set({ failedAttempts: 0, lockedUntil: null }).where('id', '=', id).execute()
    return ok({})
  })
