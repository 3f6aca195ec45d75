import { useMemo, useRef, useState } from 'react'
import type { ExclusionRow } from '../../../shared/contract/exclusions.ts'
import { exclusionSentence } from '../../../shared/text/exclusion-sentence.ts'
import {
  ActionBar,
  CommandButton,
  ConfirmDialog,
  Dialog,
  type GridColumn,
  Screen,
  StatusTag,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { Effect } from './effect.tsx'
import { ExclusionDialog } from './exclusion-dialog.tsx'
import { useExclusionActs } from './use-exclusion-acts.ts'

type Asked = Readonly<{ what: 'add' } | { what: 'change' | 'remove' | 'effect'; rule: ExclusionRow }>

/** Rules of the office that leave people out, each a sentence with the number of people it is about today. */
export function ExclusionsScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.exclusions.list.queryOptions({ input: {} }))
  const [asked, setAsked] = useState<Asked | null>(null)
  const acts = useExclusionActs()
  const latest = useRef(acts)
  latest.current = acts
  useCommands([
    {
      id: 'exclusions.add',
      textKey: 'exclusions.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked({ what: 'add' }),
    },
  ])
  const columns = useMemo<GridColumn<ExclusionRow>[]>(() => {
    const sentence = (row: ExclusionRow) => exclusionSentence(row, t)
    const state = ({ active }: ExclusionRow) => t(active ? 'exclusions.on' : 'exclusions.off')
    const button = (row: ExclusionRow, key: 'see' | 'edit' | 'switchOn' | 'switchOff' | 'remove', run: () => void) => (
      <RowButton
        text={t(`exclusions.acts.${key}`)}
        name={t('exclusions.acts.named', { act: t(`exclusions.acts.${key}`), rule: sentence(row) })}
        run={run}
      />
    )
    return [
      { id: 'rule', title: t('exclusions.columns.rule'), value: sentence, rowHeader: true },
      {
        id: 'state',
        title: t('exclusions.columns.state'),
        value: state,
        cell: (row) => <StatusTag tone={row.active ? 'success' : 'stopped'}>{state(row)}</StatusTag>,
      },
      {
        id: 'people',
        title: t('exclusions.columns.people'),
        value: (row) => row.people,
        text: (row) => format.number(row.people),
        align: 'end',
      },
      {
        id: 'acts',
        title: t('exclusions.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="row-buttons">
            {button(row, 'see', () => setAsked({ what: 'effect', rule: row }))}
            {button(row, 'edit', () => setAsked({ what: 'change', rule: row }))}
            {button(row, row.active ? 'switchOff' : 'switchOn', () => void latest.current.toggle(row))}
            {button(row, 'remove', () => setAsked({ what: 'remove', rule: row }))}
          </span>
        ),
      },
    ]
  }, [t, format])
  const close = () => setAsked(null)
  const remove = async (rule: ExclusionRow) => {
    await acts.remove(rule)
    close()
  }
  return (
    <Screen
      title={t('exclusions.title')}
      sentence={
        data && t('exclusions.summary', { count: data.length, active: data.filter(({ active }) => active).length })
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={acts.problem} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <SheetTable
          id="exclusions"
          title={t('exclusions.list')}
          columns={columns}
          rows={data}
          rowId={({ id }) => id}
          empty={t('exclusions.empty')}
        />
      )}
      <ActionBar>
        <CommandButton id="exclusions.add" variant="primary" />
      </ActionBar>
      {asked?.what === 'add' && <ExclusionDialog rule={null} onClose={close} />}
      {asked?.what === 'change' && <ExclusionDialog rule={asked.rule} onClose={close} />}
      {asked?.what === 'effect' && (
        <Dialog opened title={t('exclusions.effect.of')} sentence={exclusionSentence(asked.rule, t)} onClose={close}>
          <Effect criteria={criteriaOf(asked.rule)} />
        </Dialog>
      )}
      {asked?.what === 'remove' && (
        <ConfirmDialog
          opened
          title={t('exclusions.removeTitle')}
          sentence={t('exclusions.removeSentence', { count: asked.rule.active ? asked.rule.people : 0 })}
          confirmLabel={t('exclusions.remove')}
          busy={acts.busy}
          onConfirm={() => void remove(asked.rule)}
          onCancel={close}
        >
          <p>{exclusionSentence(asked.rule, t)}</p>
        </ConfirmDialog>
      )}
    </Screen>
  )
}

const criteriaOf = ({ status, disciplineCode, examCode }: ExclusionRow) => ({ status, disciplineCode, examCode })
