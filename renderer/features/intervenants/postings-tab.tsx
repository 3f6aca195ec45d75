import { useMemo, useRef } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type GridColumn, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { wordOf } from './intervenant-words.ts'
import { PostingForm } from './posting-form.tsx'

type Row = IntervenantSheet['postings'][number]

/** The schools a person is posted in; the office adds some, and takes away those it added. */
export function PostingsTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const removal = useCommand(client.intervenants.removePosting)
  const send = useRef(removal.send)
  send.current = removal.send
  const columns = useMemo<GridColumn<Row>[]>(() => {
    const remove = async ({ schoolId, disciplineCode, school }: Row) => {
      const done = await send.current({ intervenantId: person.id, schoolId, disciplineCode })
      if (done !== null) tell('success', t('intervenantForms.postings.removed', { school }))
    }
    return [
      {
        id: 'school',
        title: t('intervenants.columns.school'),
        value: (row) => row.school,
        rowHeader: true,
        lang: 'fr',
      },
      { id: 'uai', title: t('intervenants.postings.uai'), value: (row) => row.uai },
      { id: 'town', title: t('intervenants.columns.town'), value: (row) => row.town, lang: 'fr' },
      {
        id: 'kind',
        title: t('intervenants.postings.kind'),
        value: (row) => wordOf(t, 'intervenants.postings.kinds', row.kind),
      },
      {
        id: 'discipline',
        title: t('intervenants.columns.discipline'),
        value: (row) => [row.disciplineCode, row.discipline].filter(Boolean).join(' '),
        lang: 'fr',
      },
      {
        id: 'source',
        title: t('intervenants.postings.source'),
        value: (row) => t(row.byHand ? 'intervenants.postings.sources.byHand' : 'intervenants.postings.sources.feed'),
      },
      {
        id: 'act',
        title: t('intervenantForms.postings.act'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.byHand ? (
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-label={t('intervenantForms.postings.removeNamed', { school: row.school })}
              onClick={() => void remove(row)}
            >
              {t('intervenantForms.postings.remove')}
            </button>
          ) : null,
      },
    ]
  }, [t, person.id])
  return (
    <>
      <Refusal problem={removal.problem} />
      <SheetTable
        id="intervenant-postings"
        title={t('intervenants.postings.title')}
        columns={columns}
        rows={person.postings}
        rowId={(row) => `${row.uai} ${row.schoolId} ${row.disciplineCode}`}
        empty={t('intervenants.postings.empty')}
      />
      <PostingForm person={person} />
    </>
  )
}
