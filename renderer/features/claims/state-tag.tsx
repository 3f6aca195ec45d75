import { StatusTag, type StatusTone } from '../../components/index.ts'
import { useWord } from './words.ts'

const tones: Readonly<Record<string, StatusTone>> = {
  IN_PROGRESS: 'information',
  TO_COMPLETE: 'warning',
  SENT: 'pending',
  RETURNED: 'warning',
  ACCEPTED: 'success',
  EXPORTED: 'success',
  PAID: 'success',
  REJECTED_BY_FINANCE: 'error',
  OFFICE_TO_ENTER: 'pending',
  OFFICE_ENTERED: 'pending',
  CANCELLED: 'stopped',
  NOT_DONE: 'stopped',
}

/** State of one part of a claim, in the words of whoever reads it. */
export function StateTag({ state, reader }: { state: string; reader: 'intervenant' | 'office' }) {
  const word = useWord(reader === 'office' ? 'claims.officeStates' : 'claims.states')
  return <StatusTag tone={tones[state] ?? 'neutral'}>{word(state)}</StatusTag>
}
