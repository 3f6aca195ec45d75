import { useMemo, useState } from 'react'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import {
  BusyButton,
  DataGrid,
  type GridColumn,
  type GridSelection,
  nothingSelected,
  StatusTag,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, type queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { fieldText, tableText } from './import-words.ts'

type Conflict = Awaited<ReturnType<typeof queries.imports.conflicts.call>>['rows'][number]
type Decision = Conflict['decision']

function useColumns(): GridColumn<Conflict>[] {
  const t = useText()
  return useMemo(() => {
    const said = (value: string | null) => (value === null || value === '' ? t('imports.screen.nothing') : value)
    const decision = (row: Conflict) => t(`imports.screen.decisions.${row.decision}`)
    return [
      {
        id: 'subject',
        title: t('imports.screen.conflictSubject'),
        value: ({ subject, table }) => `${subject} (${tableText(t, table)})`,
        rowHeader: true,
        width: 260,
      },
      { id: 'field', title: t('imports.screen.conflictField'), value: ({ field }) => fieldText(t, field), width: 160 },
      {
        id: 'base',
        title: t('imports.screen.base'),
        value: ({ base }) => said(base),
        width: 170,
        sortable: false,
      },
      { id: 'ours', title: t('imports.screen.ours'), value: ({ ours }) => said(ours), width: 170 },
      { id: 'theirs', title: t('imports.screen.theirs'), value: ({ theirs }) => said(theirs), width: 170 },
      {
        id: 'decision',
        title: t('imports.screen.decision'),
        value: decision,
        cell: (row) => <StatusTag tone={row.decision === 'ours' ? 'neutral' : 'pending'}>{decision(row)}</StatusTag>,
        width: 190,
      },
    ]
  }, [t])
}

/** What the office and the file both changed: the office's word stands unless somebody takes the file's. */
export function ImportConflicts({ record }: { record: ImportRecord }) {
  const t = useText()
  const columns = useColumns()
  const decide = useCommand(client.imports.decide)
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const open = record.state === 'previewed'
  const send = async (decision: Decision, positions: number[] | null) => {
    const done = await decide.send({ id: record.id, positions, decision })
    if (done === null) return
    tell('success', t('imports.screen.decided', { count: done.decided }))
    setSelection(nothingSelected)
  }
  const decideChosen = (decision: Decision) => {
    if (selection.mode === 'allExcept' && selection.ids.size === 0 && selection.query.filter === '') {
      return send(decision, null)
    }
    const positions = selection.mode === 'some' ? [...selection.ids].map(Number) : []
    if (positions.length > 0) return send(decision, positions)
    tell('warning', t('imports.screen.nothingChosen'))
  }
  useCommands([
    {
      id: 'imports.keepOurs',
      textKey: 'imports.screen.keepOurs',
      group: 'list',
      keys: ['G'],
      when: () => open,
      run: () => void decideChosen('ours'),
    },
    {
      id: 'imports.takeTheirs',
      textKey: 'imports.screen.takeTheirs',
      group: 'list',
      keys: ['P'],
      when: () => open,
      run: () => void decideChosen('theirs'),
    },
  ])
  return (
    <section aria-labelledby="import-conflicts">
      <h2 id="import-conflicts">{t('imports.screen.conflictsTitle')}</h2>
      <p className="prose">{t('imports.screen.conflictsSentence')}</p>
      <Refusal problem={decide.problem} />
      <DataGrid
        id="imports.conflicts"
        title={t('imports.screen.conflictsTitle')}
        columns={columns}
        rowId={({ position }) => String(position)}
        source={pageSource(`importConflicts ${record.id} ${useRevision('imports')}`, (page, options) =>
          client.imports.conflicts({ ...page, importId: record.id }, options),
        )}
        minimumHeight={12}
        {...(open ? { selection, onSelectionChange: setSelection } : {})}
        actions={
          open && (
            <>
              <BusyButton busy={decide.busy} onClick={() => void decideChosen('ours')}>
                {t('imports.screen.keepOurs')}
              </BusyButton>
              <BusyButton busy={decide.busy} onClick={() => void decideChosen('theirs')}>
                {t('imports.screen.takeTheirs')}
              </BusyButton>
              <BusyButton busy={decide.busy} onClick={() => void send('theirs', null)}>
                {t('imports.screen.takeAllTheirs')}
              </BusyButton>
              <BusyButton busy={decide.busy} onClick={() => void send('ours', null)}>
                {t('imports.screen.keepAllOurs')}
              </BusyButton>
            </>
          )
        }
      />
    </section>
  )
}
