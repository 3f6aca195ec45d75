import { useMemo, useState } from 'react'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  StatusTag,
  type Translate,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import type { StatedMission } from './statement-draft.ts'

const facetIds = ['todo', 'done', 'all'] as const
type FacetId = (typeof facetIds)[number]
type State = 'upcoming' | 'todo' | 'partly' | 'done'

const today = (): string => localMinute(new Date().toISOString()).slice(0, 10)

function stateOf({ convoked, stated, firstDate }: StatedMission): State {
  if (stated >= convoked) return 'done'
  if (firstDate > today()) return 'upcoming'
  return stated > 0 ? 'partly' : 'todo'
}

const isIn = (mission: StatedMission, facet: FacetId): boolean => {
  const state = stateOf(mission)
  if (facet === 'all') return true
  return facet === 'done' ? state === 'done' : state === 'todo' || state === 'partly'
}

const tones = { upcoming: 'neutral', todo: 'warning', partly: 'pending', done: 'success' } as const

const stateText = (t: Translate, { convoked, stated, ...mission }: StatedMission): string =>
  t(`serviceStatementsScreen.states.${stateOf({ convoked, stated, ...mission })}`, { stated, convoked })

function useColumns(): readonly GridColumn<StatedMission>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('serviceStatementsScreen.columns.mission'),
        value: (mission) => mission.number,
        text: (mission) => String(mission.number),
        rowHeader: true,
        width: 110,
      },
      {
        id: 'firstDate',
        title: t('serviceStatementsScreen.columns.date'),
        value: (mission) => mission.firstDate,
        text: (mission) => format.date(mission.firstDate),
        width: 115,
      },
      {
        id: 'state',
        title: t('serviceStatementsScreen.columns.state'),
        value: (mission) => stateOf(mission),
        text: (mission) => stateText(t, mission),
        cell: (mission) => <StatusTag tone={tones[stateOf(mission)]}>{stateText(t, mission)}</StatusTag>,
        width: 150,
      },
      {
        id: 'exam',
        title: t('serviceStatementsScreen.columns.exam'),
        value: (mission) => mission.exam,
        lang: 'fr',
        width: 200,
      },
      {
        id: 'paper',
        title: t('serviceStatementsScreen.columns.paper'),
        value: (mission) => mission.paper,
        lang: 'fr',
        width: 200,
      },
      {
        id: 'type',
        title: t('serviceStatementsScreen.columns.type'),
        value: missionTypeName,
        width: 170,
      },
      {
        id: 'centre',
        title: t('serviceStatementsScreen.columns.centre'),
        value: (mission) => mission.centre,
        lang: 'fr',
        width: 190,
      },
      {
        id: 'people',
        title: t('serviceStatementsScreen.columns.people'),
        value: (mission) => mission.convoked,
        width: 120,
        align: 'end',
      },
    ],
    [t, format, missionTypeName],
  )
}

export const StatementsHelp = () => <p>{useText()('serviceStatementsScreen.help')}</p>

/** The missions of a centre (of all centres for the office), with how far their statement is. */
export function MissionsScreen() {
  const t = useText()
  const { data: missions, problem, retry } = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  const [facet, setFacet] = useState<FacetId>('todo')
  const columns = useColumns()
  const source = useMemo(
    () => memoryRows((missions ?? []).filter((mission) => isIn(mission, facet))),
    [missions, facet],
  )
  const all = missions ?? []
  const facets = facetIds.map((id) => ({
    id,
    label: t('serviceStatementsScreen.facets.withCount', {
      name: t(`serviceStatementsScreen.facets.${id}`),
      count: all.filter((mission) => isIn(mission, id)).length,
    }),
  }))
  const stated = all.filter((mission) => stateOf(mission) === 'done').length
  return (
    <Screen
      title={t('serviceStatementsScreen.title')}
      sentence={missions && t('serviceStatementsScreen.sentence', { missions: all.length, stated })}
    >
      <Refusal problem={problem} title={t('serviceStatementsScreen.listFailed')} onRetry={retry} />
      {missions === undefined && !problem && <p aria-busy="true">{t('serviceStatementsScreen.loading')}</p>}
      {missions && (
        <>
          <FacetButtons
            label={t('serviceStatementsScreen.facets.label')}
            facets={facets}
            chosen={facet}
            onChoose={setFacet}
          />
          <DataGrid
            id="service-statements"
            title={t('serviceStatementsScreen.title')}
            columns={columns}
            source={source}
            rowId={({ missionId }) => missionId}
            onOpen={({ missionId }) => goTo(`/service-statements/${missionId}`)}
            initialSort={{ columnId: 'firstDate', direction: 'ascending' }}
            empty={
              <EmptyState
                title={t('serviceStatementsScreen.empty')}
                sentence={t('serviceStatementsScreen.emptySentence')}
              />
            }
          />
        </>
      )}
    </Screen>
  )
}
