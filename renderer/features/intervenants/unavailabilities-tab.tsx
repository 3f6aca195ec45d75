import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { SheetTable } from './sheet-table.tsx'
import { UnavailabilityForm } from './unavailability-form.tsx'

type Row = IntervenantSheet['unavailabilities'][number]

/** Days on which a person cannot be called, and the form that adds some. */
export function UnavailabilitiesTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'from',
        title: t('intervenants.unavailabilities.from'),
        value: (row) => row.from,
        text: (row) => format.longDate(row.from),
        rowHeader: true,
      },
      {
        id: 'to',
        title: t('intervenants.unavailabilities.to'),
        value: (row) => row.to,
        text: (row) => format.longDate(row.to),
      },
      { id: 'reason', title: t('intervenants.unavailabilities.reason'), value: (row) => row.reason, lang: 'fr' },
      { id: 'author', title: t('intervenants.unavailabilities.author'), value: (row) => row.author },
    ],
    [t, format],
  )
  return (
    <>
      <SheetTable
        id="intervenant-unavailabilities"
        title={t('intervenants.unavailabilities.title')}
        columns={columns}
        rows={person.unavailabilities}
        rowId={({ id }) => id}
        empty={t('intervenants.unavailabilities.empty')}
      />
      <UnavailabilityForm intervenantId={person.id} />
    </>
  )
}
