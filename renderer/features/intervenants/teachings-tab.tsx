import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type GridColumn, useText } from '../../components/index.ts'
import { SheetTable } from '../sheet-table.tsx'

type Row = IntervenantSheet['teachings'][number]

const schoolYear = ({ schoolYear: start }: Row) => `${start}-${start + 1}`

/** What a person teaches, from which competences are deduced. */
export function TeachingsTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'subject',
        title: t('intervenants.teachings.subject'),
        value: (row) => row.subject,
        rowHeader: true,
        lang: 'fr',
      },
      { id: 'mef', title: t('intervenants.teachings.mef'), value: (row) => row.mef, lang: 'fr' },
      { id: 'division', title: t('intervenants.teachings.division'), value: (row) => row.division },
      { id: 'modality', title: t('intervenants.teachings.modality'), value: (row) => row.modality },
      { id: 'school', title: t('intervenants.columns.school'), value: (row) => row.school, lang: 'fr' },
      { id: 'year', title: t('intervenants.teachings.year'), value: (row) => row.schoolYear, text: schoolYear },
    ],
    [t],
  )
  return (
    <SheetTable
      id="intervenant-teachings"
      title={t('intervenants.teachings.title')}
      columns={columns}
      rows={person.teachings}
      rowId={({ id }) => id}
      empty={t('intervenants.teachings.empty')}
    />
  )
}
