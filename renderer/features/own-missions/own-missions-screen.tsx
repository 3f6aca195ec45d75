import { useMemo, useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { DataGrid, EmptyState, memoryRows, Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { FacetSelect } from '../facet-select.tsx'
import { Refusal } from '../refusal.tsx'
import { missionsOf, nextMissionWords, type Period } from './next-mission.ts'
import { OwnMissionCalendar } from './own-mission-calendar.tsx'
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
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  const { data, problem, retry } = useRead(queries.ownMissions.list.queryOptions({ input: {} }))
  const all = data?.flatMap(({ missions }) => missions)
  const standing = all?.filter(({ state }) => state === 'official')
  const next = all === undefined ? null : nextMissionWords(all, today, t, format)
  const sentence = standing && [t('ownMissions.sentence', { count: standing.length }), next].filter(Boolean).join(' ')
  return (
    <Screen title={t('ownMissions.title')} sentence={sentence}>
      <Refusal problem={problem} title={t('ownMissions.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('ownMissions.loading')}</p>}
      {data && (
        <TabPanels
          label={t('ownMissions.academies')}
          panels={data.map(({ academyCode, academyLabel, missions }) => ({
            id: academyCode,
            title: t('ownMissions.academy', { name: academyLabel, count: missions.length }),
            content: <AcademyMissions academyCode={academyCode} missions={missions} today={today} />,
          }))}
        />
      )}
    </Screen>
  )
}

type AcademyMissionsProps = Readonly<{ academyCode: string; missions: readonly OwnMissionRow[]; today: string }>

/** What one academy convoked the person to, as a list or as a month; a line opens its detail. */
function AcademyMissions({ academyCode, missions, today }: AcademyMissionsProps) {
  const t = useText()
  const columns = useOwnMissionColumns()
  const [period, setPeriod] = useState<Period>('all')
  const [view, setView] = useState<'list' | 'calendar'>('list')
  const [shownId, setShownId] = useState<string | null>(null)
  const shown = useMemo(() => missionsOf(missions, period, today), [missions, period, today])
  const source = useMemo(() => memoryRows(shown), [shown])
  const coming = missionsOf(missions, 'coming', today)
  const month = (coming.at(-1)?.firstDate ?? missions[0]?.firstDate ?? today).slice(0, 7)
  const views = (
    <FacetButtons
      label={t('ownMissions.views.legend')}
      facets={(['list', 'calendar'] as const).map((one) => ({ id: one, label: t(`ownMissions.views.${one}`) }))}
      chosen={view}
      onChoose={setView}
    />
  )
  return (
    <>
      {missions.length > 0 && <p className="field-hint">{t('ownMissions.hint')}</p>}
      {missions.length > 0 && view === 'calendar' && views}
      {view === 'calendar' && missions.length > 0 ? (
        <OwnMissionCalendar missions={missions} month={month} today={today} onOpen={setShownId} />
      ) : (
        <DataGrid
          id={`own-missions-${academyCode}`}
          title={t('ownMissions.list')}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          onOpen={({ id }) => setShownId(id)}
          presentation="plain"
          actions={
            missions.length > 0 && (
              <>
                <FacetSelect
                  label={t('ownMissions.periods.label')}
                  value={period === 'all' ? '' : period}
                  everything={t('ownMissions.periods.all')}
                  options={(['coming', 'past'] as const).map((value) => ({
                    value,
                    label: t(`ownMissions.periods.${value}`),
                  }))}
                  onChange={(value) => setPeriod(value === 'coming' || value === 'past' ? value : 'all')}
                />
                {views}
              </>
            )
          }
          empty={
            missions.length === 0 ? (
              <EmptyState title={t('ownMissions.emptyTitle')} sentence={t('ownMissions.emptySentence')} />
            ) : (
              <EmptyState
                title={t(period === 'past' ? 'ownMissions.periods.noPast' : 'ownMissions.periods.noComing')}
              />
            )
          }
        />
      )}
      {shownId !== null && (
        <OwnMissionDialog missions={missions} id={shownId} onMove={setShownId} onClose={() => setShownId(null)} />
      )}
    </>
  )
}
