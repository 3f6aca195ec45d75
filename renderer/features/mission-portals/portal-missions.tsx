import { useMemo } from 'react'
import type { MissionPortal, PortalMission } from '../../../shared/contract/mission-portals.ts'
import { DataGrid, EmptyState, memoryRows, rowInFocus, tell, useCommands, useText } from '../../components/index.ts'
import { OutsideButtons } from '../academy-addresses/index.tsx'
import { usePortalColumns } from './portal-columns.tsx'
import type { OpenPortal } from './use-open-portal.ts'

type Props = Readonly<{ portal: MissionPortal; academy: MissionPortal['academies'][number]; opening: OpenPortal }>

/** True while the person has chosen a text: Ctrl+C is then theirs. */
const hasChosenText = (): boolean => getSelection()?.isCollapsed === false

/** The missions of one academy that are done in an external application; a line opens it (F319, F328). */
export function PortalMissions({ portal, academy, opening }: Props) {
  const t = useText()
  const { missions, academyCode } = academy
  const source = useMemo(() => memoryRows(missions), [missions])
  const columns = usePortalColumns({ portal, missions, opening })
  const ours = missions.some(({ application }) => application !== null)
  const open = ({ id: missionId, application }: PortalMission) => {
    if (application !== null) opening.open({ portal: 'missionPortal', missionId, application })
  }
  const copy = async () => {
    const mission = missions.find(({ id }) => id === rowInFocus())
    const destination = portal.destinations.find(({ application }) => application === mission?.application)
    if (destination === undefined || destination.address === '')
      return tell('warning', t('missionPortals.nothingToCopy'))
    try {
      await navigator.clipboard.writeText(destination.address)
      tell(
        'success',
        t('missionPortals.copied', { application: t(`missionPortals.applications.${destination.application}`) }),
      )
    } catch {
      tell('warning', t('missionPortals.notCopied'))
    }
  }
  useCommands([
    {
      id: 'missionPortals.copyLink',
      textKey: 'missionPortals.copyLink',
      group: 'list',
      keys: ['Ctrl+C'],
      when: () => ours && !hasChosenText(),
      run: copy,
    },
  ])
  return (
    <>
      <DataGrid
        id={`mission-portal-${academyCode}`}
        title={t('missionPortals.missions.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        presentation="plain"
        minimumHeight={8}
        {...(ours ? { onOpen: open } : {})}
        empty={
          <EmptyState title={t('missionPortals.missions.empty')} sentence={t('missionPortals.missions.emptyNext')} />
        }
      />
      {!ours && missions.length > 0 && <OutsideButtons academies={[academy]} />}
    </>
  )
}
