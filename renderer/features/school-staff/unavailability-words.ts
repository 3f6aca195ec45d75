import { useCallback } from 'react'
import { useText } from '../../components/index.ts'
import type { Unavailability } from './words.ts'

/** Why a person is away, for periods of the school; others keep their reason to themselves. */
export function useReasonWord(): (period: Unavailability) => string {
  const t = useText()
  return useCallback(
    ({ own, reason, note }) => {
      if (!own) return t('schoolAvailability.unavailabilities.hiddenReason')
      return [reason === null ? '' : t(`schoolStaff.reasons.${reason}`), note].filter(Boolean).join(' : ')
    },
    [t],
  )
}

/** Who entered a period; what came with a file says so. */
export function useAuthorWord(): (period: Unavailability) => string {
  const t = useText()
  return useCallback(
    ({ author }) => (author === 'import' ? t('schoolAvailability.unavailabilities.imported') : author),
    [t],
  )
}
