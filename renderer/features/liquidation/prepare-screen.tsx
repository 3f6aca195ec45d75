import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import type { Problem } from '../../../shared/model/result.ts'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  goTo,
  memoryRows,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { useWord } from '../claims/words.ts'
import { Refusal } from '../refusal.tsx'
import { ControlsTable, type Preview } from './controls-table.tsx'
import { useLineColumns } from './line-columns.tsx'
import { Rehearsal, type Rehearsed } from './rehearsal.tsx'
import { SealDialog } from './seal-dialog.tsx'
import { SumsTable } from './sums-table.tsx'

/** A rehearsal on demand; what it said stays until the next one. */
function useRehearsal(circuit: Preview['circuit']) {
  const t = useText()
  const [said, setSaid] = useState<Rehearsed | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const rehearse = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const executionDate = localMinute(new Date().toISOString()).slice(0, 10)
      const answer = await client.liquidation.rehearse({ circuit, executionDate })
      setSaid(answer)
      tell('success', t('liquidationScreen.rehearsed', { count: answer.files.length }))
    } catch (error) {
      setSaid(null)
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return { said, problem, busy, rehearse }
}

const none = [] as const

function Prepared({ preview }: { preview: Preview }) {
  const t = useText()
  const format = useFormat()
  const kindOrCode = useWord('liquidation.kinds')
  const [sealing, setSealing] = useState(false)
  const rehearsal = useRehearsal(preview.circuit)
  const source = useMemo(() => memoryRows(preview.lines), [preview.lines])
  const columns = useLineColumns<Preview['lines'][number]>(none)
  const isEmpty = preview.lines.length === 0
  useCommands([
    {
      id: 'liquidation.seal',
      textKey: 'liquidationScreen.sealCommand',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => !isEmpty,
      run: () => setSealing(true),
    },
    {
      id: 'liquidation.rehearse',
      textKey: 'liquidationScreen.rehearse',
      group: 'screen',
      when: () => !isEmpty,
      run: () => (rehearsal.busy ? undefined : void rehearsal.rehearse()),
    },
    { id: 'liquidation.back', textKey: 'liquidationScreen.back', group: 'screen', run: () => goTo('/liquidation') },
  ])
  const stopped = preview.controls.filter(({ level }) => level === 'blocker').length
  return (
    <Screen
      title={t('liquidationScreen.prepare', { circuit: t(`liquidation.circuits.${preview.circuit}`) })}
      context={t('liquidationScreen.title')}
      sentence={t('liquidationScreen.preparedSentence', {
        lines: format.number(preview.lines.length),
        total: format.cents(preview.totalCents),
        transfers: format.number(preview.transferCount),
        stopped: format.number(stopped),
        warnings: format.number(preview.controls.length - stopped),
      })}
    >
      <Refusal problem={rehearsal.problem} title={t('liquidationScreen.rehearsalRefused')} />
      {rehearsal.busy && <p aria-busy="true">{t('liquidationScreen.rehearsing')}</p>}
      {rehearsal.said && <Rehearsal files={rehearsal.said.files} />}
      <h2>{t('liquidationScreen.controls')}</h2>
      <ControlsTable controls={preview.controls} />
      {!isEmpty && (
        <div className="circuits">
          <SumsTable title={t('liquidationScreen.byExam')} sums={preview.byExam} nameOf={(code) => code} />
          <SumsTable title={t('liquidationScreen.byRate')} sums={preview.byRate} nameOf={kindOrCode} />
        </div>
      )}
      <DataGrid
        id="prepared-lines"
        title={t('liquidationScreen.preparedLines')}
        columns={columns}
        source={source}
        rowId={({ lineNumber }) => String(lineNumber)}
        presentation="plain"
        empty={<EmptyState title={t('liquidationScreen.nothing')} sentence={t('liquidationScreen.nothingSentence')} />}
      />
      <ActionBar>
        {!isEmpty && <CommandButton id="liquidation.seal" variant="primary" />}
        {!isEmpty && <CommandButton id="liquidation.rehearse" />}
        <CommandButton id="liquidation.back" />
      </ActionBar>
      {sealing && <SealDialog preview={preview} onClose={() => setSealing(false)} />}
    </Screen>
  )
}

/** The next batch of a circuit before it is sealed: its lines, its totals, its controls, and a rehearsal. */
export function PrepareScreen() {
  const t = useText()
  const { circuit = '' } = useParams()
  const asked = circuit === 'travel' ? 'travel' : 'fees'
  const { data, problem, retry } = useRead(queries.liquidation.preview.queryOptions({ input: { circuit: asked } }))
  if (data !== undefined) return <Prepared key={asked} preview={data} />
  return (
    <Screen title={t('liquidationScreen.prepareOne')}>
      {problem ? (
        <Refusal problem={problem} title={t('liquidationScreen.listFailed')} onRetry={retry} />
      ) : (
        <p aria-busy="true">{t('liquidationScreen.loading')}</p>
      )}
    </Screen>
  )
}
