import type { ReactNode } from 'react'
import type { Portal } from '../../../shared/model/mission-portals.ts'
import { EmptyState, Screen, useText } from '../../components/index.ts'
import { useActivityClosed } from '../activities/use-activity.ts'

/** The screen of a portal while the office has opened it; else its name, and why it is closed (F114). */
export function ClosedPortal({ portal, children }: { portal: Portal; children: ReactNode }) {
  const t = useText()
  const closed = useActivityClosed(portal)
  if (closed === null) return children
  return (
    <Screen title={t(`activities.names.${portal}`)}>
      <EmptyState title={t('missionPortals.closed', closed)} sentence={t('missionPortals.closedNext')} />
    </Screen>
  )
}
