import { useMemo, useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/missions.ts'
import { DataGrid, EmptyState, memoryRows, Screen, TabPanels, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { Refusal } from '../refusal.tsx'
import { useOwnMissionColumns } from './own-mission-columns.tsx'
import { OwnMissionDialog } from './own-mission-dialog.tsx'

/** "Consultation missions": the missions of the person signed in, when the office has opened the activity (F120). */
export function OwnMissionsScreen() {
  const t = useText()
  const closed = useActivityClosed('missionConsultation')
  if (closed === null) return <OpenScreen />
  return (
    <Screen title={t('ownMissions.title')}>
      <EmptyState title={t('ownMissions.closed', closed)} sentence={t('ownMissions.closedNext')} />
    </Screen>
  )
}

function OpenScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.missions.mine.queryOptions({ input: {} }))
  const standing = data?.flatMap(({ missions }) => missions).filter(({ state }) => state === 'official')
  return (
    <Screen title={t('ownMissions.title')} sentence={standing && t('ownMissions.sentence', { count: standing.length })}>
      <Refusal problem={problem} title={t('ownMissions.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('ownMissions.loading')}</p>}
      {data && (
        <TabPanels
          label={t('ownMissions.academies')}
          panels={data.map(({ academyCode, academyLabel, missions }) => ({
            id: academyCode,
            title: t('ownMissions.academy', { name: academyLabel, count: missions.length }),
            content: <AcademyMissions academyCode={academyCode} missions={missions} />,
          }))}
        />
      )}
    </Screen>
  )
}

/** What one academy convoked the person to; a line opens its detail. */
function AcademyMissions({ academyCode, missions }: { academyCode: string; missions: readonly OwnMissionRow[] }) {
  const t = useText()
  const columns = useOwnMissionColumns()
  const source = useMemo(() => memoryRows(missions), [missions])
  const [shownId, setShownId] = useState<string | null>(null)
  return (
    <>
      {missions.length > 0 && <p className="field-hint">{t('ownMissions.hint')}</p>}
      <DataGrid
        id={`own-missions-${academyCode}`}
        title={t('ownMissions.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => setShownId(id)}
        presentation="plain"
        empty={<EmptyState title={t('ownMissions.emptyTitle')} sentence={t('ownMissions.emptySentence')} />}
      />
      {shownId !== null && (
        <OwnMissionDialog missions={missions} id={shownId} onMove={setShownId} onClose={() => setShownId(null)} />
      )}
    </>
  )
}
