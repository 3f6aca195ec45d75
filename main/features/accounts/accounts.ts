import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, WorkContext } from '../../store/index.ts'

export type NewAccount = Readonly<{
  login: string
  displayName: string
  password: string
  roles: readonly Role[]
  schoolId: string | null
  intervenantId: string | null
}>

export type AccountRow = { id: string; login: string; displayName: string; roles: Role[]; disabled: boolean }

export async function listAccounts(services: Services): Promise<AccountRow[]> {
  const accounts = await services.read().selectFrom('account').selectAll().orderBy('login').execute()
  const held = await services.read().selectFrom('accountRole').selectAll().execute()
  return accounts.map(({ id, login, displayName, disabled }) => ({
    id,
    login,
    displayName,
    roles: held.filter((row) => row.accountId === id).map((row) => row.role),
    disabled: disabled === 1,
  }))
}

/** Adds an account inside an act; the hash was computed before, in a thread. */
export async function addAccount(
  { tx, at }: WorkContext,
  id: string,
  account: NewAccount,
  passwordHash: string,
): Promise<Result<AccountRow>> {
  const taken = await tx.selectFrom('account').select('id').where('login', '=', account.login).executeTakeFirst()
  if (taken !== undefined) return refuse('accounts.loginTaken', { login: account.login })
  const { login, displayName, intervenantId } = account
  await tx
    .insertInto('account')
    .values({ id, login, displayName, intervenantId, passwordHash, createdAt: at })
    .execute()
  const rows = account.roles.map((role) => ({ accountId: id, role, schoolId: account.schoolId }))
  await tx.insertInto('accountRole').values(rows).execute()
  return ok({ id, login, displayName, roles: [...account.roles], disabled: false })
}

export async function createAccount(
  services: Services,
  actor: Actor,
  input: NewAccount & Readonly<{ commandId: string }>,
): Promise<Result<AccountRow>> {
  const hash = await services.threads.run('hashPassword', { password: input.password })
  if (!hash.ok) return hash
  const id = services.ports.ids.next()
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'accounts.create',
      subject: { kind: 'account', id },
      facts: { login: input.login, roles: input.roles.join(' ') },
      touches: ['accounts'],
    },
    (context) => addAccount(context, id, input, hash.value),
  )
}
