import type { Role } from '../../../shared/model/roles.ts'
import { readLocal, writeLocal } from '../../components/index.ts'

/** By account: the role this computer opens without asking. It is read before anybody's own settings are. */
type UsualRoles = Readonly<Record<string, Role>>

const storageKey = 'imagin.usualRoles'

/** What this computer remembers. */
export const usualRoles = (): UsualRoles => readLocal<UsualRoles>(storageKey) ?? {}

/** From now on opens this role for an account on this computer; null asks again at each sign-in. */
export function keepUsual(accountId: string, role: Role | null): void {
  const { [accountId]: _before, ...others } = usualRoles()
  writeLocal(storageKey, role === null ? others : { ...others, [accountId]: role })
}
