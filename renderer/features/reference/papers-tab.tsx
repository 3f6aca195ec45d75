import { useMemo } from 'react'
import { DataGrid, type GridColumn, useFormat, useText } from '../../components/index.ts'
import { client, type queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { EmptyTable } from './empty-table.tsx'

type Paper = Awaited<ReturnType<typeof queries.reference.papers.call>>['rows'][number]

/** The papers of each exam and specialty, with how many people are competent for them. */
export function PapersTab() {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Paper>[]>(
    () => [
      {
        id: 'examCode',
        title: t('reference.papers.exam'),
        value: ({ examLabel }) => examLabel,
        text: ({ examCode, examLabel }) => `${examCode} - ${examLabel}`,
        width: 300,
        lang: 'fr',
      },
      {
        id: 'specialtyLabel',
        title: t('reference.papers.specialty'),
        value: (row) => row.specialtyLabel,
        width: 240,
        lang: 'fr',
      },
      {
        id: 'label',
        title: t('reference.papers.label'),
        value: ({ label }) => label,
        rowHeader: true,
        width: 280,
        lang: 'fr',
      },
      { id: 'code', title: t('reference.papers.code'), value: ({ code }) => code, width: 110 },
      { id: 'nature', title: t('reference.papers.nature'), value: ({ nature }) => nature, width: 120, lang: 'fr' },
      {
        id: 'rateGroup',
        title: t('reference.papers.rateGroup'),
        value: ({ rateGroup }) => rateGroup,
        text: ({ rateGroup }) => rateGroup ?? t('reference.notKnown'),
        width: 140,
        sortable: false,
      },
      {
        id: 'competent',
        title: t('reference.papers.competent'),
        value: ({ competent }) => competent,
        text: ({ competent }) => format.number(competent),
        align: 'end',
        width: 170,
        sortable: false,
      },
    ],
    [t, format],
  )
  return (
    <DataGrid
      id="reference.papers"
      title={t('reference.papers.title')}
      columns={columns}
      rowId={({ id }) => id}
      source={pageSource(`papers ${useRevision('reference', 'competences')}`, client.reference.papers)}
      empty={<EmptyTable />}
      minimumHeight={30}
    />
  )
}
