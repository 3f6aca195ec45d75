import { useMemo } from 'react'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { SheetTable } from '../sheet-table.tsx'
import type { MissionSheet } from './mission-detail.tsx'

type Need = MissionSheet['needs'][number]

/** What CYCLADES asked for, who came, and how far the seats cover it. */
export function NeedsTab({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Need>[]>(() => {
    const number = (value: number | null) => (value === null ? '' : format.number(value))
    return [
      {
        id: 'date',
        title: t('missions.sheet.date'),
        value: (row) => row.date,
        text: (row) => format.longDate(row.date),
        rowHeader: true,
      },
      {
        id: 'time',
        title: t('missionEditing.needs.time'),
        value: (row) => row.startTime,
        text: (row) => t('assignments.seats.span', { start: row.startTime, end: row.endTime }),
      },
      {
        id: 'quantity',
        title: t('missionEditing.needs.quantity'),
        value: (row) => row.quantity,
        text: (row) => number(row.quantity),
        align: 'end',
      },
      {
        id: 'people',
        title: t('missionEditing.needs.people'),
        value: (row) => row.people,
        text: (row) => number(row.people),
        align: 'end',
      },
      {
        id: 'present',
        title: t('missionEditing.needs.present'),
        value: (row) => row.present,
        text: (row) => number(row.present),
        align: 'end',
      },
    ]
  }, [t, format])
  const { filled, seats } = mission
  return (
    <>
      <p>{t('missionEditing.needs.covered', { filled: format.number(filled), seats: format.number(seats) })}</p>
      <SheetTable
        id="mission-needs"
        title={t('missionEditing.needs.title')}
        columns={columns}
        rows={mission.needs}
        rowId={({ id }) => id}
        empty={t('missionEditing.needs.empty')}
      />
    </>
  )
}
