import type { AccountHolding, HeldAccount } from '../../../shared/contract/accounts.ts'
import { delegableRoles } from '../../../shared/model/delegations.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { roles as allRoles, headRoles, type Role } from '../../../shared/model/roles.ts'
import type { Services } from '../../boundary/services.ts'
import { judgeRoles } from '../../domain/accounts/role-needs.ts'
import {
  type Actor,
  type Readable,
  reading,
  type StoredAccount,
  type WorkContext,
  type Writable,
} from '../../store/index.ts'
import { personName } from '../claims/index.ts'
import { addRoles, isNumberOfAnother, judgeOnlyAccess } from './accounts.ts'
import { isLastAdministrator, type OnAccount, onAccount } from './administer.ts'

type Nothing = Record<string, never>

const inOrder = (roles: readonly Role[]): Role[] => allRoles.filter((role) => roles.includes(role))

/** What a stored account is for; a school and a person count only with a role that needs them. */
async function holdingOf(
  read: Readable,
  { id, displayName, intervenantId }: Pick<StoredAccount, 'id' | 'displayName' | 'intervenantId'>,
): Promise<AccountHolding> {
  const held = await read.selectFrom('accountRole').selectAll().where('accountId', '=', id).execute()
  const schoolId = held.find(({ role }) => headRoles.includes(role))?.schoolId ?? null
  const roles = inOrder(held.map(({ role }) => role))
  return { displayName, roles, schoolId, intervenantId: roles.includes('intervenant') ? intervenantId : null }
}

const schoolOf = (read: Readable, id: string) =>
  read.selectFrom('school').select(['id', 'name', 'uai']).where('id', '=', id).executeTakeFirst()

const personOf = (read: Readable, id: string) =>
  read.selectFrom('intervenant').select(['id', 'lastName', 'firstName']).where('id', '=', id).executeTakeFirst()

/** What one account is for, with the names of its school and of its person. */
export async function heldAccount(services: Services, id: string): Promise<Result<HeldAccount>> {
  const read = services.read()
  const account = await read.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
  if (account === undefined) return fail('NOT_FOUND', { accountId: id })
  const { displayName, roles, schoolId, intervenantId } = await holdingOf(read, account)
  const school = schoolId === null ? undefined : await schoolOf(read, schoolId)
  const person = intervenantId === null ? undefined : await personOf(read, intervenantId)
  return ok({
    displayName,
    roles,
    school: schoolId === null ? null : { id: schoolId, name: school?.name ?? '' },
    intervenant:
      intervenantId === null ? null : { id: intervenantId, name: person === undefined ? '' : personName(person) },
  })
}

const fields = ['displayName', 'roles', 'schoolId', 'intervenantId'] as const

/** What differs between two states of an account. */
const differences = (one: AccountHolding, other: AccountHolding) =>
  fields.filter((field) => String(one[field]) !== String(other[field]))

/** Roles that an account holds no longer, or in another school: what was delegated of them is over. */
const rolesLeft = (before: AccountHolding, after: AccountHolding): Role[] =>
  before.roles.filter(
    (role) => !after.roles.includes(role) || (headRoles.includes(role) && before.schoolId !== after.schoolId),
  )

/** Whether an account may become that: what its roles need is there, and its person has no other access. */
async function judgeChange(
  tx: Writable,
  { id, login }: StoredAccount,
  before: AccountHolding,
  after: AccountHolding,
): Promise<Result<null>> {
  const { roles, schoolId, intervenantId } = after
  const judged = judgeRoles(after)
  if (!judged.ok) return judged
  const losesAdministration = before.roles.includes('administrator') && !roles.includes('administrator')
  if (losesAdministration && (await isLastAdministrator(tx, id))) return refuse('accounts.lastAdministrator')
  if (schoolId !== null && (await schoolOf(reading(tx), schoolId)) === undefined) return fail('NOT_FOUND', { schoolId })
  if (intervenantId === null) return ok(null)
  if ((await personOf(reading(tx), intervenantId)) === undefined) return fail('NOT_FOUND', { intervenantId })
  if (await isNumberOfAnother(tx, login, intervenantId)) return refuse('accounts.numberOfAnother', { login })
  return judgeOnlyAccess(tx, id, intervenantId)
}

/** Takes back what somebody delegated of some roles, and leaves the bureaus a manager worked in. */
async function leaveRoles({ tx, at, note }: WorkContext, id: string, left: readonly Role[], today: string) {
  const taken = await tx
    .updateTable('delegation')
    .set({ withdrawnAt: at })
    .where('fromAccountId', '=', id)
    .where(
      'role',
      'in',
      delegableRoles.filter((role) => left.includes(role)),
    )
    .where('withdrawnAt', 'is', null)
    .where('toDate', '>=', today)
    .executeTakeFirst()
  note({ delegations: Number(taken.numUpdatedRows) || null })
  if (left.includes('manager')) await tx.deleteFrom('bureauMember').where('accountId', '=', id).execute()
}

const uaiOf = async (tx: Writable, schoolId: string | null): Promise<string | null> =>
  schoolId === null ? null : ((await schoolOf(reading(tx), schoolId))?.uai ?? null)

/**
 * Changes the name, the roles, the school and the person of somebody else's account (F4, F42). Its windows are closed, so
 * that no role taken away is worked in any longer; its password, its code and what its person did stay. Refused (RULE) as
 * at creation, and `accounts.notOneself`, `accounts.lastAdministrator`, `accounts.numberOfAnother`; CONFLICT where the
 * account is no longer what was seen.
 */
export async function changeAccount(
  services: Services,
  actor: Actor,
  {
    expected,
    displayName,
    roles,
    schoolId,
    intervenantId,
    ...input
  }: OnAccount & AccountHolding & Readonly<{ expected: AccountHolding }>,
): Promise<Result<Nothing>> {
  const after = { displayName, roles: inOrder(roles), schoolId, intervenantId }
  const done = await onAccount<Nothing>(services, actor, 'accounts.change', input, async (account, context) => {
    const { tx, note } = context
    const before = await holdingOf(reading(tx), account)
    const seen = { ...expected, roles: inOrder(expected.roles) }
    if (differences(before, seen).length > 0) return fail('CONFLICT', { accountId: account.id })
    const judged = await judgeChange(tx, account, before, after)
    if (!judged.ok) return judged
    note({
      fields: differences(before, after).join(' '),
      formerRoles: before.roles.join(' '),
      roles: after.roles.join(' '),
      formerSchool: await uaiOf(tx, before.schoolId),
      school: await uaiOf(tx, after.schoolId),
    })
    await tx
      .updateTable('account')
      .set({ displayName: after.displayName, intervenantId })
      .where('id', '=', account.id)
      .execute()
    await tx.deleteFrom('accountRole').where('accountId', '=', account.id).execute()
    await addRoles(tx, account.id, after)
    await leaveRoles(context, account.id, rolesLeft(before, after), services.ports.clock.today())
    return ok({})
  })
  if (done.ok) services.sessions.endAccount(input.id)
  return done
}
