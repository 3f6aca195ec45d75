import { useMemo } from 'react'
import type { FairnessYear } from '../../../shared/contract/fairness.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { SheetTable } from '../sheet-table.tsx'

/** What a person did each year, each figure beside the average of the pool. */
export function YearsTable({ years }: { years: readonly FairnessYear[] }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<FairnessYear>[]>(() => {
    const figure = (own: number, average: number) =>
      t('fairness.average', { own: format.number(own), average: format.number(average) })
    return [
      {
        id: 'year',
        title: t('fairness.columns.year'),
        value: ({ year }) => year,
        text: ({ year }) => String(year),
        rowHeader: true,
      },
      {
        id: 'seats',
        title: t('fairness.columns.seats'),
        value: ({ seats }) => seats,
        text: (row) => figure(row.seats, row.averageSeats),
        align: 'end',
      },
      {
        id: 'halfDays',
        title: t('fairness.columns.halfDays'),
        value: ({ halfDays }) => halfDays,
        text: (row) => figure(row.halfDays, row.averageHalfDays),
        align: 'end',
      },
      {
        id: 'kilometres',
        title: t('fairness.columns.kilometres'),
        value: ({ kilometres }) => kilometres,
        text: (row) => figure(row.kilometres, row.averageKilometres),
        align: 'end',
      },
    ]
  }, [t, format])
  return (
    <SheetTable
      id="fairness-years"
      title={t('fairness.years')}
      columns={columns}
      rows={years}
      rowId={({ year }) => String(year)}
      empty={t('fairness.empty')}
    />
  )
}
