import { useMemo, useRef, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type Format, type GridColumn, StatusTag, type Translate, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useCommand } from '../../data/use-command.ts'
import { AddDialog } from '../competences/add-dialog.tsx'
import { useUndo } from '../competences/use-undo.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'

type Row = IntervenantSheet['competences'][number]

const codesOf = ({ statements }: Row) =>
  statements.map(({ authorCode, verdict }) => `${authorCode} (${verdict === 'confirmed' ? 'C' : 'I'})`).join(', ')

const wordsOf = ({ statements }: Row, t: Translate, format: Format) =>
  format.list(
    statements.map(({ author, authorCode, verdict }) => {
      const key = `intervenants.competences.said.${author}.${verdict}`
      return isTextKey(key) ? t(key, { code: authorCode }) : authorCode
    }),
  )

const Struck = ({ row, text }: { row: Row; text: string }) => (row.effective ? text : <s>{text}</s>)

/** What a person can be called for, who says so, in codes and in words; the office may confirm. */
export function CompetencesTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const state = useCommand(client.competences.state)
  const undo = useUndo(false)
  const [adding, setAdding] = useState(false)
  const send = useRef(state.send)
  send.current = state.send
  const told = useRef(undo.done)
  told.current = undo.done
  const columns = useMemo<GridColumn<Row>[]>(() => {
    const stateWord = ({ effective }: Row) =>
      t(effective ? 'intervenants.competences.effective' : 'intervenants.competences.suspended')
    const confirm = async (row: Row) => {
      const done = await send.current({ competenceIds: [row.id], verdict: 'confirmed', reason: '' })
      if (done) told.current(done.act, t('intervenants.competences.confirmed', { paper: row.paper }))
    }
    return [
      {
        id: 'paper',
        title: t('intervenants.competences.paper'),
        value: (row) => row.paper,
        cell: (row) => <Struck row={row} text={row.paper} />,
        rowHeader: true,
        lang: 'fr',
      },
      {
        id: 'exam',
        title: t('intervenants.competences.exam'),
        value: (row) => row.exam,
        cell: (row) => <Struck row={row} text={row.exam} />,
        lang: 'fr',
      },
      {
        id: 'specialty',
        title: t('intervenants.competences.specialty'),
        value: (row) => row.specialty,
        cell: (row) => <Struck row={row} text={row.specialty} />,
        lang: 'fr',
      },
      {
        id: 'state',
        title: t('intervenants.competences.state'),
        value: stateWord,
        cell: (row) => <StatusTag tone={row.effective ? 'success' : 'stopped'}>{stateWord(row)}</StatusTag>,
      },
      { id: 'authors', title: t('intervenants.competences.authors'), value: codesOf },
      { id: 'origin', title: t('intervenants.competences.origin'), value: (row) => wordsOf(row, t, format) },
      {
        id: 'act',
        title: t('intervenants.competences.act'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.statements.at(-1)?.author === 'manager' ? null : (
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-label={t('intervenants.competences.confirmNamed', { paper: row.paper })}
              onClick={() => void confirm(row)}
            >
              {t('intervenants.competences.confirm')}
            </button>
          ),
      },
    ]
  }, [t, format])
  return (
    <>
      <Refusal problem={state.problem ?? undo.problem} />
      <SheetTable
        id="intervenant-competences"
        title={t('intervenants.competences.title')}
        columns={columns}
        rows={person.competences}
        rowId={({ id }) => id}
        empty={t('intervenants.competences.empty')}
      />
      <div>
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t('competences.add.open')}
        </button>
      </div>
      {adding && (
        <AddDialog
          person={{ id: person.id, name: `${person.identity.lastName} ${person.identity.firstName}` }}
          office
          onClose={() => setAdding(false)}
          onAdded={({ act, paper }) => undo.done(act, t('competences.add.done', { paper }))}
        />
      )}
    </>
  )
}
