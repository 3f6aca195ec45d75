import type { NeedRow } from '../../../shared/contract/needs.ts'
import type { StatusTone, Translate } from '../../components/index.ts'

export const needStates = [
  'changed',
  'withoutCandidates',
  'missing',
  'surplus',
  'unknown',
  'ready',
  'covered',
  'cancelled',
] as const satisfies readonly NeedRow['state'][]

export const stateTones: Readonly<Record<NeedRow['state'], StatusTone>> = {
  changed: 'warning',
  withoutCandidates: 'error',
  missing: 'warning',
  surplus: 'warning',
  unknown: 'pending',
  ready: 'pending',
  covered: 'success',
  cancelled: 'stopped',
}

/** The state of a need in words, with what is missing or too many. */
export function stateText({ state, seats, filled, wanted, absent }: NeedRow, t: Translate): string {
  const count = state === 'surplus' ? filled - (wanted ?? 0) : seats - filled
  const word = t(`needs.states.${state}`, { count })
  return absent ? t('needs.withAbsent', { state: word }) : word
}
