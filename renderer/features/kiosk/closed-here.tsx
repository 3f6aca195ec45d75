import { useText } from '../../components/index.ts'
import { useActivityClosed } from '../activities/use-activity.ts'

/** That the office has closed claims, with its dates and what is done instead; null while they are open (F114). */
export function useClosedHere(): string | null {
  const t = useText()
  const reason = useActivityClosed('claims')?.reason
  return reason === undefined ? null : t('kiosk.choose.closed', { reason })
}

/** The same beside what was refused: a kiosk has no menu where the dates would be. */
export function ClosedHere() {
  const closed = useClosedHere()
  return closed && <p className="claim-note">{closed}</p>
}
