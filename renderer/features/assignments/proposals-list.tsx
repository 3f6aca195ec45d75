import { useMemo, useState } from 'react'
import {
  ActionBar,
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  type GridSelection,
  nothingSelected,
  rowInFocus,
  StatusTag,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { ruleText } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { FacetSelect } from '../facet-select.tsx'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { tellDone } from './done-acts.ts'
import type { Chosen } from './need-panel.tsx'

type Proposal = Awaited<ReturnType<typeof client.assignments.proposals>>['rows'][number]
type Summary = Awaited<ReturnType<typeof client.assignments.summary>>
type Scope = Readonly<{ centreId?: string; seatIds?: string[] }>

const kindTones = { added: 'success', moved: 'information', removed: 'warning' } as const
const mostSeats = 20_000

function useDecisions(runId: string) {
  const t = useText()
  const format = useFormat()
  const accept = useCommand(client.assignments.accept)
  const reject = useCommand(client.assignments.reject)
  return {
    problem: accept.problem ?? reject.problem,
    accept: async (scope: Scope) => {
      const done = await accept.send({ runId, ...scope })
      if (done === null) return
      const accepted = format.number(done.accepted)
      const stale = done.stale.length
      for (const { rule, facts } of done.stale.slice(0, 20)) {
        const why = ruleText({ code: 'RULE', rule, facts }, t, format) ?? rule
        tell('warning', t('planner.proposals.staleOne', { why }))
      }
      if (stale === 0) tellDone(t, format, t('planner.proposals.accepted', { accepted }), done.change)
      else {
        const told = t('planner.proposals.acceptedStale', { accepted, stale: format.number(stale) })
        tellDone(t, format, told, done.change, 'warning')
      }
    },
    reject: async (scope: Scope) => {
      const done = await reject.send({ runId, ...scope })
      if (done) tell('success', t('planner.proposals.rejected', { rejected: format.number(done.rejected) }))
    },
  }
}

type Decisions = ReturnType<typeof useDecisions>

function useColumns({ accept, reject }: Decisions): readonly GridColumn<Proposal>[] {
  const t = useText()
  const format = useFormat()
  const staleWords = ({ stale }: Proposal) =>
    stale === null
      ? t('planner.proposals.good')
      : t('planner.proposals.stale', {
          why: ruleText({ code: 'RULE', rule: stale.rule, facts: stale.facts }, t, format) ?? stale.rule,
        })
  const change = ({ kind, intervenant, replaced }: Proposal) =>
    kind === 'removed'
      ? t('planner.proposals.leaves', { name: intervenant })
      : kind === 'moved'
        ? t('planner.proposals.comesFor', { name: intervenant, replaced: replaced ?? '' })
        : intervenant
  return [
    { id: 'intervenant', title: t('planner.proposals.person'), value: change, rowHeader: true, width: 240 },
    {
      id: 'kind',
      title: t('planner.proposals.kind'),
      value: ({ kind }) => t(`planner.proposals.${kind}`),
      cell: ({ kind }) => <StatusTag tone={kindTones[kind]}>{t(`planner.proposals.${kind}`)}</StatusTag>,
      width: 120,
    },
    {
      id: 'check',
      title: t('planner.proposals.check'),
      value: staleWords,
      cell: (row) => <StatusTag tone={row.stale === null ? 'success' : 'error'}>{staleWords(row)}</StatusTag>,
      sortable: false,
      width: 190,
    },
    {
      id: 'actions',
      title: t('planner.candidates.action'),
      value: () => '',
      cell: (row) => (
        <span className="candidate-acts">
          <RowButton
            text={t('planner.proposals.accept')}
            name={t('planner.proposals.acceptNamed', { name: row.intervenant, centre: row.centre })}
            run={() => void accept({ seatIds: [row.seatId] })}
          />
          <RowButton
            text={t('planner.proposals.reject')}
            name={t('planner.proposals.rejectNamed', { name: row.intervenant, centre: row.centre })}
            run={() => void reject({ seatIds: [row.seatId] })}
          />
        </span>
      ),
      sortable: false,
      width: 190,
    },
    { id: 'centre', title: t('assignments.seats.centre'), value: ({ centre }) => centre, width: 190, lang: 'fr' },
    {
      id: 'date',
      title: t('assignments.seats.date'),
      value: ({ date }) => date,
      text: ({ date }) => format.date(date),
      width: 115,
    },
    { id: 'paper', title: t('assignments.seats.paper'), value: ({ paper }) => paper, width: 200, lang: 'fr' },
    { id: 'cost', title: t('planner.proposals.cost'), value: ({ cost }) => cost, align: 'end', width: 90 },
    { id: 'missionNumber', title: t('assignments.seats.mission'), value: (row) => row.missionNumber, width: 110 },
  ]
}

type ProposalsListProps = Readonly<{
  runId: string
  proposals: Summary['proposals']
  facets: Readonly<Record<string, string>>
  onOpen: (chosen: Chosen) => void
}>

/** What a run would change, line by line: accepted or rejected all at once, by centre, or one by one. */
export function ProposalsList({ runId, proposals, facets, onOpen }: ProposalsListProps) {
  const t = useText()
  const format = useFormat()
  const decisions = useDecisions(runId)
  const { accept, reject } = decisions
  const columns = useColumns(decisions)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [centreId, setCentreId] = useState('')
  const revision = useRevision('assignments', 'missions')
  const source = useMemo(
    () => pageSource(`proposals ${revision}`, client.assignments.proposals, facets),
    [revision, facets],
  )
  /** Ticked lines, else the line in focus; with everything ticked, what is behind the filter is asked of the core. */
  const chosen = async (): Promise<string[]> => {
    if (selection.mode === 'allExcept') {
      const { filter } = selection.query
      const found: string[] = []
      for (let start = 0; start < mostSeats; start += 500) {
        const { rows } = await client.assignments.proposals({
          start,
          size: 500,
          sort: null,
          filter,
          facets: { ...facets },
        })
        found.push(...rows.map(({ seatId }) => seatId))
        if (rows.length < 500) break
      }
      return found.filter((seatId) => !selection.ids.has(seatId))
    }
    const row = rowInFocus()
    return selection.ids.size > 0 ? [...selection.ids] : row === null ? [] : [row]
  }
  const decide = async (act: (scope: Scope) => Promise<void>) => {
    const seatIds = await chosen()
    if (seatIds.length === 0) return tell('warning', t('planner.bulk.nothing'))
    await act({ seatIds })
    setSelection(nothingSelected)
  }
  const key = (id: 'acceptSome' | 'rejectSome', letter: string, act: (scope: Scope) => Promise<void>) => ({
    id: `assignments.${id}`,
    textKey: `planner.proposals.${id}` as const,
    group: 'list' as const,
    keys: [letter],
    run: () => decide(act),
  })
  useCommands([
    {
      id: 'assignments.acceptAll',
      textKey: 'planner.proposals.acceptAll',
      group: 'screen',
      when: () => proposals.open > 0,
      run: () => accept({}),
    },
    {
      id: 'assignments.acceptCentre',
      textKey: 'planner.proposals.acceptCentre',
      group: 'list',
      when: () => centreId !== '',
      run: async () => {
        await accept({ centreId })
        setCentreId('')
      },
    },
    {
      id: 'assignments.rejectAll',
      textKey: 'planner.proposals.rejectAll',
      group: 'screen',
      when: () => proposals.open > 0,
      run: () => reject({}),
    },
    key('acceptSome', 'V', accept),
    key('rejectSome', 'R', reject),
  ])
  return (
    <div className="planner-list">
      <Refusal problem={decisions.problem} />
      <DataGrid
        id="proposals"
        title={t('planner.proposals.title')}
        columns={columns}
        source={source}
        rowId={({ seatId }) => seatId}
        onOpen={({ needId, seatId }) => onOpen({ needId, seatId })}
        selection={selection}
        onSelectionChange={setSelection}
        actions={
          <FacetSelect
            label={t('planner.proposals.centre')}
            value={centreId}
            onChange={setCentreId}
            everything={t('planner.proposals.chooseCentre')}
            options={proposals.centres.map(({ id, name, proposals: count }) => ({
              value: id,
              label: t('planner.proposals.centreOption', { name, proposals: format.number(count) }),
            }))}
          />
        }
        empty={<EmptyState title={t('planner.proposals.none')} sentence={t('planner.proposals.noneSentence')} />}
      />
      <ActionBar>
        <CommandButton id="assignments.acceptAll" variant="primary" />
        <CommandButton id="assignments.acceptCentre" />
        <CommandButton id="assignments.acceptSome" />
        <CommandButton id="assignments.rejectSome" />
        <CommandButton id="assignments.rejectAll" />
      </ActionBar>
    </div>
  )
}
