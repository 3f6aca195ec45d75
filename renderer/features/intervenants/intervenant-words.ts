import type { StatusTone } from '../../components/index.ts'

export type IntervenantState = 'active' | 'setAside' | 'archived'

export const stateTones: Readonly<Record<IntervenantState, StatusTone>> = {
  active: 'success',
  setAside: 'warning',
  archived: 'stopped',
}
