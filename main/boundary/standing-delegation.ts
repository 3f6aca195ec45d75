import type { Readable } from '../store/index.ts'
import type { Session } from './sessions.ts'

/**
 * Delegations to an account that stand on a day, or one of them: those not taken back, whose giver still has the role and
 * an open account. `schoolId` is that of the giver.
 */
export const standingDelegations = (read: Readable, accountId: string, today: string) =>
  read
    .selectFrom('delegation')
    .innerJoin('account as giver', 'giver.id', 'delegation.fromAccountId')
    .innerJoin('accountRole', (join) =>
      join
        .onRef('accountRole.accountId', '=', 'delegation.fromAccountId')
        .onRef('accountRole.role', '=', 'delegation.role'),
    )
    .select(['delegation.id', 'delegation.role', 'giver.displayName as name', 'accountRole.schoolId', 'toDate as to'])
    .where('toAccountId', '=', accountId)
    .where('withdrawnAt', 'is', null)
    .where('fromDate', '<=', today)
    .where('toDate', '>=', today)
    .where('giver.disabled', '=', 0)
    .orderBy('delegation.fromDate')
    .orderBy('delegation.id')

/** Whether somebody may still be where they are: a delegated role ends with its delegation, at any moment. */
export async function stillStands(read: Readable, session: Session, today: string): Promise<boolean> {
  if (session.delegation === undefined) return true
  const { id } = session.delegation
  const row = await standingDelegations(read, session.accountId, today)
    .where('delegation.id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
