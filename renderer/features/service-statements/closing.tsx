import { useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { useReadableClosed } from '../activities/use-activity.ts'

/** Why a head of centre states nothing while the office has closed the service (F114); the office states at any time. */
export function useStatementsClosed() {
  const closed = useReadableClosed('serviceStatements')
  return useSessionState()?.account?.role === 'centreHead' ? closed : null
}

/** The same above what can still be read; nothing while statements are open. */
export function ClosedNote() {
  const t = useText()
  const reason = useStatementsClosed()?.reason
  return reason === undefined ? null : <p className="claim-note">{t('serviceStatementsScreen.closed', { reason })}</p>
}
