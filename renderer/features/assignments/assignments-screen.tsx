import { useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  CommandButton,
  goTo,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Proposals } from './proposals.tsx'
import { RunDialog } from './run-dialog.tsx'
import { RunProgress } from './run-progress.tsx'
import { SeatPanel } from './seat-panel.tsx'
import type { SeatRow } from './seat-row.ts'
import { SeatsList } from './seats-list.tsx'

/** Empty seats read to find the next one; more than that are not walked through by hand. */
const holesRead = 500

/** The planner: seats, who could take them, and the proposals of a run. */
export function AssignmentsScreen() {
  const t = useText()
  const format = useFormat()
  const { missionId } = useParams()
  const summary = useRead(queries.assignments.summary.queryOptions({ input: {} }))
  const [state, setState] = useState('')
  const [chosen, setChosen] = useState<SeatRow | null>(null)
  const [asking, setAsking] = useState(false)

  const goToHole = async (step: 1 | -1) => {
    const facets = { state: 'unfilled', ...(missionId === undefined ? {} : { missionId }) }
    const { rows } = await client.assignments.seats({ start: 0, size: holesRead, sort: null, filter: '', facets })
    const here = rows.findIndex(({ id }) => id === chosen?.id)
    const next = rows.at(here === -1 && step === 1 ? 0 : (here + step) % Math.max(1, rows.length))
    if (next === undefined) tell('information', t('assignments.noHole'))
    else setChosen(next)
  }
  useCommands([
    {
      id: 'assignments.run',
      textKey: 'assignments.run.open',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsking(true),
    },
    {
      id: 'assignments.nextHole',
      textKey: 'assignments.nextHole',
      group: 'screen',
      keys: ['F7'],
      run: () => goToHole(1),
    },
    {
      id: 'assignments.previousHole',
      textKey: 'assignments.previousHole',
      group: 'screen',
      keys: ['Shift+F7'],
      run: () => goToHole(-1),
    },
    {
      id: 'assignments.everyMission',
      textKey: 'assignments.everyMission',
      group: 'screen',
      when: () => missionId !== undefined,
      run: () => goTo('/assignments'),
    },
  ])

  const closePanel = () => {
    setChosen(null)
    // Back to the row the panel came from: the one of the list that Tab reaches.
    document.querySelector<HTMLElement>('.planner .grid-table [tabindex="0"]')?.focus()
  }

  const counts = summary.data
  const sentence =
    counts &&
    t('assignments.summary', {
      filled: format.number(counts.filled),
      seats: format.number(counts.seats),
      convoked: format.number(counts.convoked),
      open: format.number(counts.seats - counts.filled),
    })
  return (
    <Screen title={t('assignments.title')} sentence={sentence}>
      <Refusal problem={summary.problem} onRetry={summary.retry} />
      <RunProgress />
      {counts?.run?.state === 'proposed' && <Proposals run={counts.run} onShow={() => setState('proposed')} />}
      <div className="planner">
        <SeatsList missionId={missionId ?? null} state={state} onState={setState} onChoose={setChosen} />
        {chosen && <SeatPanel key={chosen.id} chosen={chosen} onClose={closePanel} />}
      </div>
      <ActionBar>
        <CommandButton id="assignments.run" variant="primary" />
        <CommandButton id="assignments.nextHole" />
        <CommandButton id="assignments.everyMission" />
      </ActionBar>
      <RunDialog opened={asking} onClose={() => setAsking(false)} />
    </Screen>
  )
}
