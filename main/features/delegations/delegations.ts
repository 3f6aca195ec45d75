import { type DelegableRole, delegableRoles } from '../../../shared/model/delegations.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { delegationState, judgeDelegation } from '../../domain/accounts/delegation.ts'
import { type Readable, reading } from '../../store/index.ts'

/** The roles that somebody holds of their own right and may hand over; none while they act on behalf of somebody. */
async function ownRoles(read: Readable, { accountId, delegation }: Session): Promise<DelegableRole[]> {
  if (delegation !== undefined) return []
  const held = await read.selectFrom('accountRole').select('role').where('accountId', '=', accountId).execute()
  return delegableRoles.filter((role) => held.some((row) => row.role === role))
}

/** What somebody handed over, the latest first, and what they may hand over. */
export async function ownDelegations(services: Services, session: Session) {
  const read = services.read()
  const today = services.ports.clock.today()
  const rows = await read
    .selectFrom('delegation')
    .innerJoin('account', 'account.id', 'delegation.toAccountId')
    .select(['delegation.id', 'role', 'fromDate', 'toDate', 'withdrawnAt', 'displayName', 'login'])
    .where('fromAccountId', '=', session.accountId)
    .orderBy('fromDate', 'desc')
    .orderBy('delegation.id')
    .execute()
  const given = rows.map(({ id, role, fromDate: from, toDate: to, withdrawnAt, displayName: name, login }) => {
    const state: 'coming' | 'standing' | 'over' | 'withdrawn' = delegationState(
      { from, to, withdrawn: withdrawnAt !== null },
      today,
    )
    return { id, role, name, login, from, to, state }
  })
  return { roles: await ownRoles(read, session), given }
}

type Giving = Readonly<{ commandId: string; role: DelegableRole; login: string; from: string; to: string }>

/** Hands a role over. Refused (RULE) as `judgeDelegation`, and `delegations.nobody` where nobody may enter by that identifier. */
export function giveDelegation(
  services: Services,
  session: Session,
  { commandId, role, login, from, to }: Giving,
): Promise<Result<{ id: string; name: string }>> {
  const id = services.ports.ids.next()
  const act = {
    commandId,
    kind: 'delegations.give',
    subject: { kind: 'delegation', id },
    facts: { role, login, from, to },
    touches: ['delegations', 'accounts'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx, at }) => {
    const other = await tx
      .selectFrom('account')
      .select(['id', 'displayName'])
      .where('login', '=', login.trim())
      .where('disabled', '=', 0)
      .executeTakeFirst()
    if (other === undefined) return refuse('delegations.nobody', { login: login.trim() })
    const known = await tx
      .selectFrom('delegation')
      .select(['fromDate as from', 'toDate as to'])
      .where('fromAccountId', '=', session.accountId)
      .where('toAccountId', '=', other.id)
      .where('role', '=', role)
      .where('withdrawnAt', 'is', null)
      .execute()
    const isHeld = (await ownRoles(reading(tx), session)).includes(role)
    const asked = { from, to, isHeld, isOneself: other.id === session.accountId, known }
    const judged = judgeDelegation(asked, services.ports.clock.today())
    if (!judged.ok) return judged
    const between = { fromAccountId: session.accountId, toAccountId: other.id }
    await tx
      .insertInto('delegation')
      .values({ id, ...between, role, fromDate: from, toDate: to, givenAt: at, withdrawnAt: null })
      .execute()
    return ok({ id, name: other.displayName })
  })
}

/** Takes a delegation back: who works under it is out at their next call. */
export function withdrawDelegation(
  services: Services,
  session: Session,
  { commandId, id }: Readonly<{ commandId: string; id: string }>,
): Promise<Result<{ id: string }>> {
  const act = {
    commandId,
    kind: 'delegations.withdraw',
    subject: { kind: 'delegation', id },
    touches: ['delegations', 'accounts'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx, at }) => {
    const taken = await tx
      .updateTable('delegation')
      .set({ withdrawnAt: at })
      .where('id', '=', id)
      .where('fromAccountId', '=', session.accountId)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    return taken === undefined || session.delegation !== undefined ? fail('NOT_FOUND', { id }) : ok({ id })
  })
}
