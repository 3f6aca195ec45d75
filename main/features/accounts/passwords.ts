import { brokenPasswordRules } from '../../../shared/model/password-rules.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { StoredAccount } from '../../store/index.ts'
import { accountOf, provePassword } from './prove.ts'

type Nothing = Record<string, never>

/**
 * Gives an account a password its person chose: long and varied enough, not the one before, not the identifier. The page
 * checks the same rules as it is typed.
 */
export async function replacePassword(
  services: Services,
  session: Session,
  account: StoredAccount,
  commandId: string,
  password: string,
): Promise<Result<Nothing>> {
  const { login } = account
  const [broken] = brokenPasswordRules(password, { login, current: '' })
  if (broken !== undefined) return refuse(`accounts.password.${broken}`, { login })
  const same = await services.threads.run('verifyPassword', { password, hash: account.passwordHash })
  if (!same.ok) return same
  if (same.value) return refuse('accounts.password.notCurrent')
  const hash = await services.threads.run('hashPassword', { password })
  if (!hash.ok) return hash
  const act = {
    commandId,
    kind: 'accounts.changePassword',
    subject: { kind: 'account', id: account.id },
    touches: ['accounts'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx }) => {
    await tx
      .updateTable('account')
      .set({ passwordHash: hash.value, mustChangePassword: 0 })
      .where('id', '=', account.id)
      .execute()
    return ok({})
  })
}

/** Changes one's own password, who gives the one that stands. */
export async function changePassword(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; current: string; password: string }>,
): Promise<Result<Nothing>> {
  const proved = await provePassword(services, await accountOf(services, session.accountId), input.current)
  if (!proved.ok) return proved
  return replacePassword(services, session, proved.value, input.commandId, input.password)
}
