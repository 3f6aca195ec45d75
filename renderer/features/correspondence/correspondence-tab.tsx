import { useMemo, useState } from 'react'
import type { CorrespondenceRow } from '../../../shared/contract/correspondence.ts'
import {
  CommandButton,
  DataGrid,
  EmptyState,
  type GridColumn,
  type GridSelection,
  nothingSelected,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { LineForm } from './line-form.tsx'
import { GenerationDialog, RemoveDialog } from './table-dialogs.tsx'

type Doing =
  | Readonly<{ what: 'add' }>
  | Readonly<{ what: 'change'; row: CorrespondenceRow }>
  | Readonly<{ what: 'remove'; ids: readonly string[] }>
  | Readonly<{ what: 'generation' }>

const most = 500

/** The correspondence table, which the office edits: opening a line changes it, ticked lines are deleted (F145). */
export function CorrespondenceTab() {
  const t = useText()
  const columns = useColumns()
  const revision = useRevision('correspondence', 'reference')
  const source = useMemo(() => pageSource(`correspondence ${revision}`, client.correspondence.list), [revision])
  const [selection, setSelection] = useState<GridSelection>(nothingSelected)
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const remove = () => {
    if (selection.mode !== 'some' || selection.ids.size > most) tell('warning', t('correspondence.tooMany'))
    else if (selection.ids.size === 0) tell('warning', t('correspondence.nothingChosen'))
    else setDoing({ what: 'remove', ids: [...selection.ids] })
  }
  useCommands([
    {
      id: 'correspondence.add',
      textKey: 'correspondence.add',
      group: 'list',
      keys: ['A'],
      run: () => setDoing({ what: 'add' }),
    },
    { id: 'correspondence.remove', textKey: 'correspondence.remove', group: 'list', keys: ['S'], run: remove },
    {
      id: 'correspondence.generation',
      textKey: 'correspondence.generation',
      group: 'list',
      keys: ['E'],
      run: () => setDoing({ what: 'generation' }),
    },
  ])
  return (
    <>
      <DataGrid
        id="correspondence"
        title={t('correspondence.title')}
        columns={columns}
        rowId={({ id }) => id}
        source={source}
        onOpen={(row) => setDoing({ what: 'change', row })}
        selection={selection}
        onSelectionChange={setSelection}
        empty={<EmptyState title={t('correspondence.emptyTitle')} sentence={t('correspondence.emptySentence')} />}
        minimumHeight={30}
        actions={
          <>
            <CommandButton id="correspondence.add" />
            <CommandButton id="correspondence.remove" />
            <CommandButton id="correspondence.generation" />
          </>
        }
      />
      {doing?.what === 'add' && <LineForm row={null} onClose={close} />}
      {doing?.what === 'change' && <LineForm key={doing.row.id} row={doing.row} onClose={close} />}
      {doing?.what === 'remove' && (
        <RemoveDialog
          ids={doing.ids}
          onClose={(removed) => {
            if (removed) setSelection(nothingSelected)
            close()
          }}
        />
      )}
      {doing?.what === 'generation' && <GenerationDialog onClose={close} />}
    </>
  )
}

function useColumns(): readonly GridColumn<CorrespondenceRow>[] {
  const t = useText()
  return useMemo<GridColumn<CorrespondenceRow>[]>(() => {
    const any = t('correspondence.any')
    const named = (code: string | null, label: string | null) =>
      code === null ? any : label === null ? code : `${label} (${code})`
    return [
      {
        id: 'paperLabel',
        title: t('correspondence.columns.paper'),
        value: (row) => row.paperLabel,
        rowHeader: true,
        distinction: (row) =>
          [
            row.examCode,
            row.specialtyLabel,
            named(row.disciplineCode, row.disciplineLabel),
            named(row.subjectCode, row.subjectLabel),
            row.mefPattern ?? any,
          ].join(', '),
        width: 260,
        lang: 'fr',
      },
      { id: 'examCode', title: t('correspondence.columns.exam'), value: ({ examCode }) => examCode, width: 110 },
      {
        id: 'specialtyLabel',
        title: t('correspondence.columns.specialty'),
        value: (row) => row.specialtyLabel,
        width: 220,
        lang: 'fr',
      },
      {
        id: 'disciplineCode',
        title: t('correspondence.columns.discipline'),
        value: ({ disciplineCode }) => disciplineCode,
        text: ({ disciplineCode, disciplineLabel }) => named(disciplineCode, disciplineLabel),
        width: 250,
        lang: 'fr',
      },
      {
        id: 'subjectCode',
        title: t('correspondence.columns.subject'),
        value: ({ subjectCode }) => subjectCode,
        text: ({ subjectCode, subjectLabel }) => named(subjectCode, subjectLabel),
        width: 250,
        lang: 'fr',
      },
      {
        id: 'mefPattern',
        title: t('correspondence.columns.mef'),
        value: ({ mefPattern }) => mefPattern,
        text: ({ mefPattern }) => mefPattern ?? any,
        width: 130,
      },
    ]
  }, [t])
}
