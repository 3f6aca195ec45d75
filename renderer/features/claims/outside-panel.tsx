import { useMemo } from 'react'
import type { OwnMissionRow, OwnMissionsOfAcademy } from '../../../shared/contract/own-missions.ts'
import { DataGrid, EmptyState, type GridColumn, memoryRows, useFormat, useText } from '../../components/index.ts'
import { useOutsideAddress } from '../academy-addresses/index.tsx'

/** Why there is no button for an academy, where there is none (F181). */
function WhereItIs({ academyCode }: { academyCode: string }) {
  const t = useText()
  const address = useOutsideAddress()?.(academyCode)
  return address === '' ? <p>{t('claimList.noAddress')}</p> : null
}

/** What another academy convoked the person to: the claims are with it, and this says so (F180). */
export function OutsidePanel({ academy }: { academy: OwnMissionsOfAcademy }) {
  const t = useText()
  const format = useFormat()
  const { academyCode, academyLabel: name, missions } = academy
  const source = useMemo(() => memoryRows(missions), [missions])
  const columns = useMemo<readonly GridColumn<OwnMissionRow>[]>(
    () => [
      {
        id: 'number',
        title: t('claimsScreen.columns.mission'),
        value: (mission) => mission.number,
        text: (mission) => String(mission.number),
        rowHeader: true,
        width: 120,
      },
      {
        id: 'firstDate',
        title: t('claimsScreen.columns.date'),
        value: (mission) => mission.firstDate,
        text: (mission) => format.date(mission.firstDate),
        width: 120,
      },
      {
        id: 'exam',
        title: t('claimsScreen.columns.exam'),
        value: ({ exam, specialty, paper }) => [exam, specialty, paper].filter(Boolean).join(', '),
        lang: 'fr',
        width: 260,
      },
      {
        id: 'type',
        title: t('claimsScreen.columns.type'),
        value: (mission) => mission.missionType,
        lang: 'fr',
        width: 180,
      },
      {
        id: 'centre',
        title: t('claimsScreen.columns.centre'),
        value: (mission) => mission.centre,
        lang: 'fr',
        width: 220,
      },
      {
        id: 'state',
        title: t('claimList.columns.state'),
        value: (mission) => t(`claimList.outsideStates.${mission.state}`),
        width: 120,
      },
    ],
    [t, format],
  )
  return (
    <div className="claim-panel">
      <p>{t('claimList.outside', { name })}</p>
      <WhereItIs academyCode={academyCode} />
      <DataGrid
        id={`claims-${academyCode}`}
        title={t('claimList.outsideTitle', { name })}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        presentation="plain"
        empty={<EmptyState title={t('claimList.outsideEmpty')} />}
      />
    </div>
  )
}
