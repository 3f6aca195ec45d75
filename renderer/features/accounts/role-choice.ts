import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { goTo, tell, translate } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { enterSession } from '../../data/session.ts'
import { usualRoles } from './usual-roles.ts'

export type Account = NonNullable<SessionState['account']>

/** The role this computer opens for somebody without asking; null where it asks, or where they no longer have it. */
export function usualRoleOf({ id, roles }: Account): Role | null {
  const usual = usualRoles()[id]
  return usual !== undefined && roles.includes(usual) ? usual : null
}

/** Whether somebody has another role to go to. */
export const hasOtherRoles = ({ roles, delegations }: Account): boolean => roles.length > 1 || delegations.length > 0

/** Works in another of the person's roles, or in one delegated to them, from its own home screen. Rejects when the core refuses. */
export async function workAs(role: Role, delegation: Account['delegations'][number] | null = null): Promise<void> {
  const chosen = delegation === null ? { role } : { role, delegationId: delegation.id }
  enterSession(await client.accounts.chooseRole(chosen))
  goTo('/')
  const word = translate(`accounts.roles.${role}`)
  const name = delegation?.name
  tell(
    'success',
    name === undefined
      ? translate('accounts.chooseRole.changed', { role: word })
      : translate('delegations.current', { role: word, name }),
  )
}
