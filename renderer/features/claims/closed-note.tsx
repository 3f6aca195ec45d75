import { useText } from '../../components/index.ts'
import { useActivityClosed } from '../activities/use-activity.ts'

/** Why nothing new is taken while the office has closed claims, with its dates; nothing while they are open (F114). */
export function ClosedNote() {
  const t = useText()
  const reason = useActivityClosed('claims')?.reason
  return reason === undefined ? null : <p className="claim-note">{t('claimList.closed', { reason })}</p>
}
