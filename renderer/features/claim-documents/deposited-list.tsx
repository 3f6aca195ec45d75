import { useMemo, useState } from 'react'
import type { DepositedDocument } from '../../../shared/contract/claim-documents.ts'
import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import type { Removal } from './use-removal.ts'

type Props = Readonly<{
  file: DocumentFile
  documents: readonly DepositedDocument[]
  readOnly: boolean
  removal: Removal
}>

/** The documents of a file: what each is, when and by whom it was deposited; to look at, and to take away where allowed. */
export function DepositedList({ file, documents, readOnly, removal }: Props) {
  const t = useText()
  const format = useFormat()
  const [shown, setShown] = useState<DepositedDocument | null>(null)
  const { remove, problem } = removal
  // biome-ignore lint/correctness/useExhaustiveDependencies: the removal is the same for as long as the panel shows one file
  const columns = useMemo<GridColumn<DepositedDocument>[]>(
    () => [
      { id: 'name', title: t('claimDocuments.list.name'), value: (row) => row.name, rowHeader: true },
      {
        id: 'answers',
        title: t('claimDocuments.list.answers'),
        value: (row) => (row.answers === null ? t('claimDocuments.other') : t(`claims.documents.${row.answers}`)),
      },
      {
        id: 'depositedAt',
        title: t('claimDocuments.list.depositedAt'),
        value: (row) => row.depositedAt,
        text: (row) => format.dateTime(localMinute(row.depositedAt)),
      },
      {
        id: 'by',
        title: t('claimDocuments.list.by'),
        value: (row) => t(row.byOffice ? 'claimDocuments.list.byOffice' : 'claimDocuments.list.byPerson'),
        cell: (row) =>
          row.byOffice ? (
            <StatusTag tone="information">{t('claimDocuments.list.byOffice')}</StatusTag>
          ) : (
            t('claimDocuments.list.byPerson')
          ),
      },
      {
        id: 'size',
        title: t('claimDocuments.list.size'),
        value: (row) => row.size,
        text: (row) => format.kilobytes(row.size),
        align: 'end',
      },
      {
        id: 'act',
        title: t('claimDocuments.list.act'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="document-acts">
            <RowButton
              text={t('claimDocuments.list.view')}
              name={t('claimDocuments.list.viewNamed', { name: row.name })}
              run={() => setShown(row)}
            />
            {row.mayRemove && !readOnly && (
              <RowButton
                text={t('claimDocuments.list.remove')}
                name={t('claimDocuments.list.removeNamed', { name: row.name })}
                run={() => void remove(row)}
              />
            )}
          </span>
        ),
      },
    ],
    [t, format, readOnly],
  )
  return (
    <>
      <Refusal problem={problem} />
      <SheetTable
        id={`claim-documents-${file}`}
        title={t(`claimDocuments.list.title.${file}`)}
        headingLevel={4}
        columns={columns}
        rows={documents}
        rowId={({ documentId }) => documentId}
        empty={t('claimDocuments.list.empty')}
      />
      {shown !== null && <PreviewDialog document={shown} onClose={() => setShown(null)} />}
    </>
  )
}
