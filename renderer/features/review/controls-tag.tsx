import type { ReviewRow } from '../../../shared/contract/review.ts'
import { StatusTag, useText } from '../../components/index.ts'

const waiting = ['toReview', 'waitingService', 'held']

/** What the controls of a claim that waits for a decision come to. */
export function ControlsTag({ row }: { row: Pick<ReviewRow, 'state' | 'alerts' | 'blocking'> }) {
  const t = useText()
  if (!waiting.includes(row.state)) return null
  if (row.blocking > 0) return <StatusTag tone="error">{t('reviewScreen.blocked', { count: row.blocking })}</StatusTag>
  if (row.alerts > 0) return <StatusTag tone="warning">{t('reviewScreen.alerts', { count: row.alerts })}</StatusTag>
  return <StatusTag tone="success">{t('reviewScreen.clean')}</StatusTag>
}
