import { useMemo, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { ConfirmDialog, type GridColumn, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { DocumentForm } from './document-form.tsx'
import { wordOf } from './intervenant-words.ts'
import { openDocument } from './open-document.ts'

type Row = IntervenantSheet['documents'][number]

/** Every document of a person, produced or deposited; the office adds some, and takes away those it added. */
export function DocumentsTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const [leaving, setLeaving] = useState<Row | null>(null)
  const removal = useCommand(client.intervenants.removeDocument)
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'name',
        title: t('intervenantForms.documents.name'),
        value: (row) => row.name,
        rowHeader: true,
        lang: 'fr',
        cell: (row) => (
          <button
            type="button"
            className="link-button"
            aria-label={t('intervenantForms.documents.download', { name: row.name })}
            onClick={() => void openDocument(row.id, t)}
          >
            {row.name}
          </button>
        ),
      },
      {
        id: 'kind',
        title: t('intervenantForms.documents.kind'),
        value: (row) => wordOf(t, 'intervenantForms.documents.kinds', row.kind),
      },
      {
        id: 'date',
        title: t('intervenantForms.documents.date'),
        value: (row) => row.createdAt,
        text: (row) => format.dateTime(localMinute(row.createdAt)),
      },
      {
        id: 'size',
        title: t('intervenantForms.documents.size'),
        value: (row) => row.size,
        text: (row) => format.kilobytes(row.size),
        align: 'end',
      },
      {
        id: 'act',
        title: t('intervenantForms.documents.act'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.kind === 'deposited' ? (
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-label={t('intervenantForms.documents.removeNamed', { name: row.name })}
              onClick={() => setLeaving(row)}
            >
              {t('intervenantForms.documents.remove')}
            </button>
          ) : null,
      },
    ],
    [t, format],
  )
  const remove = async () => {
    if (leaving === null) return
    const done = await removal.send({ intervenantId: person.id, documentId: leaving.id })
    setLeaving(null)
    if (done !== null) tell('success', t('intervenantForms.documents.removed', { name: done.name }))
  }
  return (
    <>
      <Refusal problem={removal.problem} />
      <SheetTable
        id="intervenant-documents"
        title={t('intervenantForms.documents.title')}
        columns={columns}
        rows={person.documents}
        rowId={({ id }) => id}
        empty={t('intervenantForms.documents.empty')}
      />
      <DocumentForm intervenantId={person.id} />
      <ConfirmDialog
        opened={leaving !== null}
        title={t('intervenantForms.documents.removeTitle')}
        sentence={t('intervenantForms.documents.removeSentence', { name: leaving?.name ?? '' })}
        confirmLabel={t('intervenantForms.documents.remove')}
        definitive
        busy={removal.busy}
        onConfirm={() => void remove()}
        onCancel={() => setLeaving(null)}
      />
    </>
  )
}
