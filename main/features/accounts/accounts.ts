import type { AccountRow } from '../../../shared/contract/accounts.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import { judgeRoles } from '../../domain/accounts/role-needs.ts'
import type { Actor, WorkContext, Writable } from '../../store/index.ts'

export type NewAccount = Readonly<{
  /** Somebody else chose the password: it is to be changed at the first sign-in (F37). */
  mustChangePassword?: boolean
  login: string
  displayName: string
  password: string
  roles: readonly Role[]
  schoolId: string | null
  intervenantId: string | null
}>

export async function listAccounts(services: Services): Promise<AccountRow[]> {
  const read = services.read()
  const now = services.ports.clock.now()
  const accounts = await read
    .selectFrom('account')
    .leftJoin('oneTimeCode', 'oneTimeCode.accountId', 'account.id')
    .select(['id', 'login', 'displayName', 'disabled', 'lockedUntil', 'mustChangePassword', 'activatedAt'])
    .orderBy('login')
    .execute()
  const held = Map.groupBy(await read.selectFrom('accountRole').selectAll().execute(), ({ accountId }) => accountId)
  return accounts.map(({ id, login, displayName, disabled, lockedUntil, mustChangePassword, activatedAt }) => ({
    id,
    login,
    displayName,
    roles: (held.get(id) ?? []).map(({ role }) => role),
    disabled: disabled === 1,
    restsUntil: lockedUntil !== null && lockedUntil > now ? lockedUntil : null,
    mustChangePassword: mustChangePassword === 1,
    oneTimeCode: activatedAt !== null,
  }))
}

/** Whether an identifier is free: nobody signs in with it, nor with the same number as their own (X8). */
export async function isFree(tx: Writable, login: string, intervenantId: string | null): Promise<boolean> {
  const taken = await tx.selectFrom('account').select('id').where('login', '=', login).executeTakeFirst()
  return taken === undefined && !(await isNumberOfAnother(tx, login, intervenantId))
}

/** Whether an identifier is the number of somebody else than a person (X8). */
export async function isNumberOfAnother(tx: Writable, login: string, intervenantId: string | null): Promise<boolean> {
  const numbered = await tx.selectFrom('intervenant').select('id').where('number', '=', login).executeTakeFirst()
  return numbered !== undefined && numbered.id !== intervenantId
}

/** Refuses a second access to a person: an access is personal (F42). `id` is the account it would be. */
export async function judgeOnlyAccess(tx: Writable, id: string, intervenantId: string | null): Promise<Result<null>> {
  const own = await tx
    .selectFrom('account')
    .select('login')
    .where('intervenantId', '=', intervenantId)
    .where('id', '<>', id)
    .executeTakeFirst()
  return own === undefined ? ok(null) : refuse('accounts.alreadyOpen', { login: own.login })
}

/** Gives an account its roles, in the school that some of them need. */
export async function addRoles(
  tx: Writable,
  accountId: string,
  { roles, schoolId }: Pick<NewAccount, 'roles' | 'schoolId'>,
): Promise<void> {
  const rows = roles.map((role) => ({ accountId, role, schoolId }))
  await tx.insertInto('accountRole').values(rows).execute()
}

/** Adds an account inside an act; the hash was computed before, in a thread. */
export async function addAccount(
  { tx, at }: WorkContext,
  id: string,
  account: NewAccount,
  passwordHash: string,
): Promise<Result<AccountRow>> {
  const { login, displayName, intervenantId } = account
  if (!(await isFree(tx, login, intervenantId))) return refuse('accounts.loginTaken', { login })
  const only = await judgeOnlyAccess(tx, id, intervenantId)
  if (!only.ok) return only
  const mustChangePassword = account.mustChangePassword === true ? 1 : 0
  await tx
    .insertInto('account')
    .values({ id, login, displayName, intervenantId, passwordHash, mustChangePassword, createdAt: at })
    .execute()
  await addRoles(tx, id, account)
  return ok({
    id,
    login,
    displayName,
    roles: [...account.roles],
    disabled: false,
    restsUntil: null,
    mustChangePassword: mustChangePassword === 1,
    oneTimeCode: false,
  })
}

export async function createAccount(
  services: Services,
  actor: Actor,
  input: NewAccount & Readonly<{ commandId: string }>,
): Promise<Result<AccountRow>> {
  const judged = judgeRoles(input)
  if (!judged.ok) return judged
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
