import type { Impediment } from '../../../shared/contract/impediments.ts'
import type { StatusTone } from '../../components/index.ts'

export const stateTones: Readonly<Record<Impediment['state'], StatusTone>> = {
  open: 'warning',
  accepted: 'success',
  refused: 'stopped',
  withdrawn: 'neutral',
}
