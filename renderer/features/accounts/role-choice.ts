import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { goTo, tell, translate } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { enterSession } from '../../data/session.ts'

export type Account = NonNullable<SessionState['account']>

/** Works in another of the person's roles, from its own home screen. Rejects when the core refuses. */
export async function workAs(role: Role): Promise<void> {
  enterSession(await client.accounts.chooseRole({ role }))
  goTo('/')
  tell('success', translate('accounts.chooseRole.changed', { role: translate(`accounts.roles.${role}`) }))
}
