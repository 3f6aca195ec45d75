import { useMemo } from 'react'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { SheetTable } from '../sheet-table.tsx'
import type { MissionSheet } from './mission-detail.tsx'

type Slot = MissionSheet['slots'][number]

/** The times at which a mission is held. */
export function SlotsTab({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Slot>[]>(
    () => [
      {
        id: 'date',
        title: t('missions.sheet.date'),
        value: (row) => row.date,
        text: (row) => format.longDate(row.date),
        rowHeader: true,
      },
      { id: 'start', title: t('missions.sheet.start'), value: (row) => row.startTime },
      { id: 'end', title: t('missions.sheet.end'), value: (row) => row.endTime },
    ],
    [t, format],
  )
  return (
    <SheetTable
      id="mission-slots"
      title={t('missions.sheet.slots')}
      columns={columns}
      rows={mission.slots}
      rowId={(row) => `${row.date} ${row.startTime}`}
      empty={t('missions.sheet.noSlots')}
    />
  )
}
