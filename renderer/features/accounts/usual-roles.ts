import type { Role } from '../../../shared/model/roles.ts'

/** By account: the role this computer opens without asking. It is read before anybody's own settings are. */
type UsualRoles = Readonly<Record<string, Role>>

const storageKey = 'imagin.usualRoles'

/** What this computer remembers; nothing where its storage is refused or unreadable. */
export function usualRoles(): UsualRoles {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as UsualRoles) : {}
  } catch {
    return {}
  }
}

/** From now on opens this role for an account on this computer; null asks again at each sign-in. */
export function keepUsual(accountId: string, role: Role | null): void {
  const { [accountId]: _before, ...others } = usualRoles()
  try {
    localStorage.setItem(storageKey, JSON.stringify(role === null ? others : { ...others, [accountId]: role }))
  } catch {
    // A full or forbidden storage: the role is asked at the next sign-in.
  }
}
