import type { DoorPortal } from '../../../shared/model/mission-portals.ts'
import { EmptyState, Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedPortal } from './closed-portal.tsx'
import { useOpenPortal } from './use-open-portal.ts'
import { WayOut } from './way-out.tsx'

/** A door kept for some (F332-F337): where it leads, what is asked there, and the way out. */
export function DoorScreen({ portal }: { portal: DoorPortal }) {
  return (
    <ClosedPortal portal={portal}>
      <OpenDoor portal={portal} />
    </ClosedPortal>
  )
}

function OpenDoor({ portal }: { portal: DoorPortal }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.missionPortals.door.queryOptions({ input: { portal } }))
  const opening = useOpenPortal(data?.contact)
  return (
    <Screen title={t(`activities.names.${portal}`)}>
      <Refusal problem={problem} title={t('missionPortals.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('missionPortals.loading')}</p>}
      {data?.concerned === false && <EmptyState title={t(`missionPortals.doors.${portal}.notConcerned`)} />}
      {data?.concerned === true && (
        <>
          <p className="prose">{t(`missionPortals.doors.${portal}.sentence`)}</p>
          <WayOut portal={portal} opening={opening} {...data} />
        </>
      )}
    </Screen>
  )
}
