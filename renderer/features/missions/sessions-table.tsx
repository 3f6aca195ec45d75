import { useMemo } from 'react'
import { type GridColumn, StatusTag, type Translate, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'

export type SessionRow = Awaited<ReturnType<typeof client.missions.sessions>>[number]

const twoDigits = (month: number) => String(month).padStart(2, '0')

/** "BTS - 05/2026" */
export const sessionName = ({ examLabel, month, year }: SessionRow, t: Translate) =>
  t('missions.sessionName', { exam: examLabel, month: twoDigits(month), year })

export type SessionAct = 'change' | 'close' | 'open' | 'remove'

/** The sessions of the office, how far their seats are filled, and what can be done with each. */
export function SessionsTable({
  rows,
  onAct,
}: {
  rows: readonly SessionRow[]
  /** Must be stable. */
  onAct: (act: SessionAct, session: SessionRow) => void
}) {
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
      {
        id: 'state',
        title: t('missionEditing.sessions.state'),
        value: (row) => t(row.open ? 'missionEditing.sessions.opened' : 'missionEditing.sessions.closed'),
        cell: (row) => (
          <StatusTag tone={row.open ? 'success' : 'stopped'}>
            {t(row.open ? 'missionEditing.sessions.opened' : 'missionEditing.sessions.closed')}
          </StatusTag>
        ),
      },
      {
        id: 'acts',
        title: t('missionEditing.sessions.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => {
          const acts: readonly SessionAct[] = [
            'change',
            row.open ? 'close' : 'open',
            ...(row.missions === 0 ? (['remove'] as const) : []),
          ]
          return (
            <span className="row-buttons">
              {acts.map((act) => (
                <RowButton
                  key={act}
                  text={t(`missionEditing.sessions.${act}`)}
                  name={t('missionEditing.sessions.named', {
                    act: t(`missionEditing.sessions.${act}`),
                    session: sessionName(row, t),
                  })}
                  run={() => onAct(act, row)}
                />
              ))}
            </span>
          )
        },
      },
    ],
    [t, format, onAct],
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
