import { useMemo } from 'react'
import { DataGrid, type GridColumn, useText } from '../../components/index.ts'
import { client, type queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { EmptyTable } from './empty-table.tsx'

type Correspondence = Awaited<ReturnType<typeof queries.reference.correspondences.call>>['rows'][number]

/** Which teaching makes competent for which paper; an empty criterion counts for any. */
export function CorrespondencesTab() {
  const t = useText()
  const columns = useMemo<GridColumn<Correspondence>[]>(() => {
    const any = t('reference.correspondences.any')
    const named = (code: string | null, label: string | null) =>
      code === null ? any : label === null ? code : `${code} - ${label}`
    return [
      {
        id: 'disciplineCode',
        title: t('reference.correspondences.discipline'),
        value: ({ disciplineCode }) => disciplineCode,
        text: ({ disciplineCode, disciplineLabel }) => named(disciplineCode, disciplineLabel),
        width: 260,
        lang: 'fr',
      },
      {
        id: 'subjectCode',
        title: t('reference.correspondences.subject'),
        value: ({ subjectCode }) => subjectCode,
        text: ({ subjectCode, subjectLabel }) => named(subjectCode, subjectLabel),
        width: 260,
        lang: 'fr',
      },
      {
        id: 'mefPattern',
        title: t('reference.correspondences.mef'),
        value: ({ mefPattern }) => mefPattern,
        text: ({ mefPattern }) => mefPattern ?? any,
        width: 140,
      },
      { id: 'examCode', title: t('reference.correspondences.exam'), value: ({ examCode }) => examCode, width: 120 },
      {
        id: 'specialtyLabel',
        title: t('reference.correspondences.specialty'),
        value: (row) => row.specialtyLabel,
        width: 240,
        lang: 'fr',
      },
      {
        id: 'paperLabel',
        title: t('reference.correspondences.paper'),
        value: (row) => row.paperLabel,
        rowHeader: true,
        width: 280,
        lang: 'fr',
      },
    ]
  }, [t])
  return (
    <DataGrid
      id="reference.correspondences"
      title={t('reference.correspondences.title')}
      columns={columns}
      rowId={({ id }) => id}
      source={pageSource(`correspondences ${useRevision('reference')}`, client.reference.correspondences)}
      empty={<EmptyTable />}
      minimumHeight={30}
    />
  )
}
