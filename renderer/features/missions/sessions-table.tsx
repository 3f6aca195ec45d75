import { useMemo } from 'react'
import { type GridColumn, type Translate, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { SheetTable } from '../sheet-table.tsx'

export type SessionRow = Awaited<ReturnType<typeof client.missions.sessions>>[number]

const twoDigits = (month: number) => String(month).padStart(2, '0')

/** "BTS - 05/2026" */
export const sessionName = ({ examLabel, month, year }: SessionRow, t: Translate) =>
  t('missions.sessionName', { exam: examLabel, month: twoDigits(month), year })

/** The sessions of the office and how far their seats are filled. */
export function SessionsTable({ rows }: { rows: readonly SessionRow[] }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<SessionRow>[]>(
    () => [
      {
        id: 'exam',
        title: t('missions.sessions.exam'),
        value: (row) => row.examLabel,
        rowHeader: true,
        lang: 'fr',
      },
      {
        id: 'when',
        title: t('missions.sessions.when'),
        value: (row) => row.year * 100 + row.month,
        text: (row) => `${twoDigits(row.month)}/${row.year}`,
      },
      {
        id: 'closing',
        title: t('missions.sessions.closing'),
        value: (row) => row.closingDate,
        text: (row) => format.date(row.closingDate),
      },
      {
        id: 'missions',
        title: t('missions.sessions.missions'),
        value: (row) => row.missions,
        text: (row) => format.number(row.missions),
        align: 'end',
      },
      {
        id: 'seats',
        title: t('missions.sessions.seats'),
        value: (row) => row.filled,
        text: (row) => t('missions.filledOf', { filled: format.number(row.filled), seats: format.number(row.seats) }),
        align: 'end',
      },
    ],
    [t, format],
  )
  return (
    <SheetTable
      id="sessions"
      title={t('missions.sessions.title')}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={t('missions.sessions.empty')}
    />
  )
}
