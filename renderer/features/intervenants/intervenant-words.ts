import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import type { Format, StatusTone, Translate } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

export type IntervenantState = 'active' | 'setAside' | 'archived'

export const stateTones: Readonly<Record<IntervenantState, StatusTone>> = {
  active: 'success',
  setAside: 'warning',
  archived: 'stopped',
}

/** A word of the catalogue when it has one for this code of the core, else the code itself. */
export const wordOf = (t: Translate, folder: string, code: string): string => {
  const key = `${folder}.${code}`
  return isTextKey(key) ? t(key) : code
}

export const nameOf = ({ identity }: Pick<IntervenantSheet, 'identity'>): string =>
  `${identity.lastName} ${identity.firstName}`

/** The days for which a person is set aside, in words; nothing where there is no limit. */
export function stateDays(t: Translate, format: Format, { stateFrom: from, stateTo: to }: IntervenantSheet): string {
  if (from === null) return ''
  return to === null
    ? t('intervenants.history.since', { from: format.longDate(from) })
    : t('intervenants.history.days', { from: format.longDate(from), to: format.longDate(to) })
}
