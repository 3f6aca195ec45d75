import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { ActionBar, CommandButton, goTo, Screen, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { bureauFacet, useBureau } from '../bureaus/index.ts'
import { Refusal } from '../refusal.tsx'
import { useUndoCommands } from './done-acts.ts'
import { type Chosen, NeedPanel } from './need-panel.tsx'
import { NeedsList } from './needs-list.tsx'
import { facetsOf, noFilters, PlannerFiltersBar } from './planner-filters.tsx'
import { Proposals } from './proposals.tsx'
import { ProposalsList } from './proposals-list.tsx'
import { RunDialog } from './run-dialog.tsx'
import { RunProgress } from './run-progress.tsx'
import { RunsDialog } from './runs-dialog.tsx'
import { SeatsList } from './seats-list.tsx'
import { Timeline } from './timeline.tsx'
import { useProblemCommands } from './use-problems.ts'
import { type View, ViewSwitch } from './view-switch.tsx'

/** The planner: needs, who could take them, what is broken, and the proposals of a run (ux.md S14). */
export function AssignmentsScreen() {
  const t = useText()
  const format = useFormat()
  const { missionId = null } = useParams()
  const summary = useRead(queries.assignments.summary.queryOptions({ input: {} }))
  const scope = useRead(queries.assignments.scope.queryOptions({ input: {} }))
  const [asked, setAsked] = useState<View>('needs')
  const [filters, setFilters] = useState(noFilters)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [dialog, setDialog] = useState<'run' | 'runs' | null>(null)
  const counts = summary.data
  const run = counts?.run?.state === 'proposed' && counts.proposals.open > 0 ? counts.run : null
  const view = asked === 'proposals' && run === null ? 'needs' : asked
  const { bureauId } = useBureau()
  const facets = useMemo(
    () => ({ ...facetsOf(filters, missionId), ...(missionId === null ? bureauFacet(bureauId) : {}) }),
    [filters, missionId, bureauId],
  )

  useProblemCommands(facets, chosen, setChosen)
  useUndoCommands()
  useCommands([
    {
      id: 'assignments.run',
      textKey: 'assignments.run.open',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setDialog('run'),
    },
    {
      id: 'assignments.runs',
      textKey: 'planner.runs.open',
      group: 'screen',
      run: () => setDialog('runs'),
    },
    {
      id: 'assignments.everyMission',
      textKey: 'assignments.everyMission',
      group: 'screen',
      when: () => missionId !== null,
      run: () => goTo('/assignments'),
    },
  ])

  const closePanel = () => {
    setChosen(null)
    // Back to the row the panel came from: the one of the list that Tab reaches.
    document.querySelector<HTMLElement>('.planner .grid-table [tabindex="0"]')?.focus()
  }
  const sentence = counts && (
    <>
      {t('planner.summary', {
        filled: format.number(counts.filled),
        seats: format.number(counts.seats),
        convoked: format.number(counts.convoked),
        open: format.number(counts.seats - counts.filled),
        conflicts: format.number(counts.conflicts),
        proposals: format.number(counts.proposals.open),
      })}
      {counts.impediments > 0 && (
        <>
          {' '}
          <a href="#/impediments">{t('planner.impediments', { count: counts.impediments })}</a>
        </>
      )}
    </>
  )
  return (
    <Screen
      title={t('assignments.title')}
      sentence={sentence}
      actions={<ViewSwitch view={view} onView={setAsked} withProposals={run !== null} />}
    >
      <Refusal problem={summary.problem} onRetry={summary.retry} />
      <RunProgress />
      {run && counts && (
        <Proposals
          run={run}
          proposals={counts.proposals}
          onShow={view === 'proposals' ? null : () => setAsked('proposals')}
        />
      )}
      <PlannerFiltersBar
        filters={filters}
        onChange={setFilters}
        withBureau={missionId === null}
        withOnly={view === 'needs'}
      />
      <div className="planner">
        {view === 'needs' && <NeedsList facets={facets} onOpen={({ id }) => setChosen({ needId: id, seatId: null })} />}
        {view === 'table' && (
          <SeatsList facets={facets} onOpen={({ id, needId }) => setChosen({ needId, seatId: id })} />
        )}
        {view === 'timeline' && (
          <Timeline
            facets={facets}
            firstDate={scope.data?.firstDate ?? null}
            lastDate={scope.data?.lastDate ?? null}
            onOpen={setChosen}
          />
        )}
        {view === 'proposals' && run && counts && (
          <ProposalsList runId={run.id} proposals={counts.proposals} facets={facets} onOpen={setChosen} />
        )}
        {chosen && (
          <NeedPanel
            key={`${chosen.needId} ${chosen.seatId}`}
            chosen={chosen}
            onChoose={(seatId) => setChosen({ needId: chosen.needId, seatId })}
            onClose={closePanel}
          />
        )}
      </div>
      <ActionBar>
        <CommandButton id="assignments.run" variant="primary" />
        <CommandButton id="assignments.nextProblem" />
        <CommandButton id="assignments.previousProblem" />
        <CommandButton id="assignments.undo" />
        <CommandButton id="assignments.redo" />
        <CommandButton id="assignments.runs" />
        <CommandButton id="assignments.everyMission" />
      </ActionBar>
      {dialog === 'run' && <RunDialog filters={filters} onClose={() => setDialog(null)} />}
      {dialog === 'runs' && <RunsDialog onClose={() => setDialog(null)} />}
    </Screen>
  )
}
