import { useCallback } from 'react'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { useText } from '../../components/index.ts'

/** The word of a role; the role as it is stored where the office named its own. */
export function useRoleWord(): (role: string) => string {
  const t = useText()
  return useCallback(
    (role) => {
      const key = `missions.roles.${role}`
      return isTextKey(key) ? t(key) : role
    },
    [t],
  )
}
