import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  ConfirmDialog,
  chosenRows,
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  nothingSelected,
  Screen,
  StatusTag,
  TabPanels,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import { FacetSelect } from '../facet-select.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedNote, useStatementsClosed } from './closing.tsx'
import { isWaiting, stateOf, stateText, tones } from './mission-state.ts'
import { RecordedTab } from './recorded-tab.tsx'
import { ReplacementsTab } from './replacements-tab.tsx'
import type { StatedMission } from './statement-draft.ts'

/** As many as one act of the core attests. */
const mostMissions = 200

const facetIds = ['todo', 'done', 'all'] as const
type FacetId = (typeof facetIds)[number]

const isIn = (mission: StatedMission, facet: FacetId): boolean => {
  if (facet === 'all') return true
  return facet === 'done' ? stateOf(mission) === 'done' : isWaiting(mission)
}

const rowId = ({ missionId }: StatedMission): string => missionId

/** The centre is told where there are several. */
function useColumns(severalCentres: boolean): readonly GridColumn<StatedMission>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(() => {
    const centre: GridColumn<StatedMission> = {
      id: 'centre',
      title: t('serviceStatementsScreen.columns.centre'),
      value: (mission) => mission.centre,
      lang: 'fr',
      width: 190,
    }
    return [
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
      ...(severalCentres ? [centre] : []),
      {
        id: 'people',
        title: t('serviceStatementsScreen.columns.people'),
        value: (mission) => mission.convoked,
        width: 120,
        align: 'end',
      },
      {
        id: 'absent',
        title: t('serviceStatementsScreen.columns.absent'),
        value: (mission) => mission.absent,
        width: 110,
        align: 'end',
      },
    ]
  }, [t, format, missionTypeName, severalCentres])
}

export const StatementsHelp = () => <p>{useText()('serviceStatementsScreen.help')}</p>

/** Restricts the missions to one centre and one day. */
function usePlaces(missions: readonly StatedMission[]) {
  const t = useText()
  const format = useFormat()
  const [centre, setCentre] = useState('')
  const [day, setDay] = useState('')
  const centres = useMemo(() => new Map(missions.map((one) => [one.centreId, one.centre])), [missions])
  const ofCentre = useMemo(
    () => missions.filter(({ centreId }) => centre === '' || centreId === centre),
    [missions, centre],
  )
  const days = useMemo(() => [...new Set(ofCentre.map(({ firstDate }) => firstDate))], [ofCentre])
  const shown = useMemo(() => ofCentre.filter(({ firstDate }) => day === '' || firstDate === day), [ofCentre, day])
  const selects = (
    <>
      {centres.size > 1 && (
        <FacetSelect
          label={t('serviceStatementsScreen.columns.centre')}
          value={centre}
          everything={t('serviceStatementsScreen.everyCentre')}
          options={[...centres].map(([value, label]) => ({ value, label }))}
          onChange={setCentre}
        />
      )}
      <FacetSelect
        label={t('serviceStatementsScreen.columns.date')}
        value={day}
        everything={t('serviceStatementsScreen.everyDay')}
        options={days.map((value) => ({ value, label: format.weekday(value) }))}
        onChange={setDay}
      />
    </>
  )
  return { shown, selects, severalCentres: centres.size > 1 }
}

/** Attests missions chosen in the list all at once, everybody present but for what was recorded. */
function useAttestMany(chosen: () => readonly StatedMission[], onDone: () => void) {
  const t = useText()
  const attesting = useCommand(client.serviceStatements.attestMany)
  const [asked, setAsked] = useState<readonly string[] | null>(null)
  const closed = useStatementsClosed() !== null
  useCommands([
    {
      id: 'statements.attestMany',
      textKey: 'serviceStatementsScreen.many.attest',
      group: 'list',
      keys: ['Ctrl+Enter'],
      when: () => !closed,
      run: () => {
        const ids = chosen().filter(isWaiting).map(rowId)
        if (ids.length === 0) tell('warning', t('serviceStatementsScreen.many.choose'))
        else setAsked(ids.slice(0, mostMissions))
      },
    },
  ])
  const attest = async () => {
    if (asked === null) return
    const done = await attesting.send({ missionIds: [...asked] })
    setAsked(null)
    if (done === null) return
    const { missions, stated, left } = done
    if (missions > 0) tell('success', t('serviceStatementsScreen.many.done', { missions, people: stated }))
    if (left.length > 0)
      tell('warning', t('serviceStatementsScreen.many.left', { count: left.length, numbers: left.join(', ') }))
    onDone()
  }
  const dialog = (
    <ConfirmDialog
      opened={asked !== null}
      title={t('serviceStatementsScreen.many.title')}
      sentence={t('serviceStatementsScreen.many.sentence', { count: asked?.length ?? 0 })}
      confirmLabel={t('serviceStatementsScreen.many.confirm', { count: asked?.length ?? 0 })}
      busy={attesting.busy}
      onConfirm={() => void attest()}
      onCancel={() => setAsked(null)}
    />
  )
  return { dialog, problem: attesting.problem }
}

function MissionsTab({ missions }: { missions: readonly StatedMission[] }) {
  const t = useText()
  const [facet, setFacet] = useState<FacetId>('todo')
  const [selection, setSelection] = useState(nothingSelected)
  const { shown, selects, severalCentres } = usePlaces(missions)
  const columns = useColumns(severalCentres)
  const rows = useMemo(() => shown.filter((mission) => isIn(mission, facet)), [shown, facet])
  const source = useMemo(() => memoryRows(rows), [rows])
  const many = useAttestMany(
    () => chosenRows(selection, rows, columns, rowId),
    () => setSelection(nothingSelected),
  )
  const facets = facetIds.map((id) => ({
    id,
    label: t('serviceStatementsScreen.facets.withCount', {
      name: t(`serviceStatementsScreen.facets.${id}`),
      count: shown.filter((mission) => isIn(mission, id)).length,
    }),
  }))
  return (
    <div className="statement-main">
      <FacetButtons
        label={t('serviceStatementsScreen.facets.label')}
        facets={facets}
        chosen={facet}
        onChoose={setFacet}
      />
      <Refusal problem={many.problem} title={t('serviceStatementsScreen.failed')} />
      <DataGrid
        id="service-statements"
        title={t('serviceStatementsScreen.missions')}
        columns={columns}
        source={source}
        rowId={rowId}
        onOpen={({ missionId }) => goTo(`/service-statements/${missionId}`)}
        selection={selection}
        onSelectionChange={setSelection}
        initialSort={{ columnId: 'firstDate', direction: 'ascending' }}
        minimumHeight={22}
        actions={selects}
        empty={
          <EmptyState
            title={t('serviceStatementsScreen.empty')}
            sentence={t('serviceStatementsScreen.emptySentence')}
          />
        }
      />
      <ActionBar>
        <CommandButton id="statements.attestMany" variant="primary" />
      </ActionBar>
      {many.dialog}
    </div>
  )
}

/** The missions of a centre (of all centres for the office), what is recorded, and convocations to regularise. */
export function MissionsScreen() {
  const t = useText()
  const { data: missions, problem, retry } = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  const replacements = useRead(queries.serviceStatements.replacements.queryOptions({ input: {} }))
  const all = missions ?? []
  const stated = all.filter((mission) => stateOf(mission) === 'done').length
  const waiting = (replacements.data ?? []).filter(({ state }) => state === 'waiting').length
  return (
    <Screen
      title={t('serviceStatementsScreen.title')}
      sentence={missions && t('serviceStatementsScreen.sentence', { missions: all.length, stated })}
    >
      <Refusal
        problem={problem ?? replacements.problem}
        title={t('serviceStatementsScreen.listFailed')}
        onRetry={problem ? retry : replacements.retry}
      />
      {missions === undefined && !problem && <p aria-busy="true">{t('serviceStatementsScreen.loading')}</p>}
      <ClosedNote />
      {missions && (
        <TabPanels
          label={t('serviceStatementsScreen.tabs.label')}
          panels={[
            {
              id: 'missions',
              title: t('serviceStatementsScreen.tabs.missions'),
              content: <MissionsTab missions={missions} />,
            },
            { id: 'recorded', title: t('serviceStatementsScreen.tabs.recorded'), content: <RecordedTab /> },
            {
              id: 'replacements',
              title: t('serviceStatementsScreen.tabs.replacements', { count: waiting }),
              content: <ReplacementsTab rows={replacements.data ?? []} />,
            },
          ]}
        />
      )}
    </Screen>
  )
}
