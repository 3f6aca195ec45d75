import { useMemo } from 'react'
import { type GridColumn, StatusTag, type StatusTone, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import { SheetTable } from '../sheet-table.tsx'
import type { MissionSheet } from './mission-detail.tsx'

type Seat = MissionSheet['seatsDetail'][number]

const tones: Readonly<Record<string, StatusTone>> = {
  unfilled: 'warning',
  confirmed: 'success',
  locked: 'information',
  convoked: 'neutral',
}

/** The seats of a mission and who holds them. */
export function SeatsTab({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const columns = useMemo<GridColumn<Seat>[]>(() => {
    const word = (key: string, code: string) => (isTextKey(key) ? t(key) : code)
    const stateOf = ({ state }: Seat) => state ?? 'unfilled'
    const stateWord = (row: Seat) => word(`assignments.states.${stateOf(row)}`, stateOf(row))
    const { secondPaper, paper } = mission
    const seatName = ({ role, position }: Seat) =>
      t('missions.sheet.seatName', { role: word(`missions.roles.${role}`, role), position })
    const wanted: GridColumn<Seat> = {
      id: 'paper',
      title: t('missions.columns.paper'),
      value: (row) => (row.paper === 'second' ? (secondPaper?.label ?? '') : paper),
      lang: 'fr',
    }
    return [
      { id: 'seat', title: t('missions.sheet.seat'), value: seatName, rowHeader: true },
      ...(secondPaper === null ? [] : [wanted]),
      {
        id: 'holder',
        title: t('missions.sheet.holder'),
        value: (row) => row.intervenant ?? t('missions.sheet.nobody'),
        cell: (row) =>
          row.intervenantId === null ? (
            t('missions.sheet.nobody')
          ) : (
            <a href={`#/intervenants/${row.intervenantId}`}>{row.intervenant}</a>
          ),
      },
      {
        id: 'state',
        title: t('missions.sheet.state'),
        value: stateWord,
        cell: (row) => <StatusTag tone={tones[stateOf(row)] ?? 'neutral'}>{stateWord(row)}</StatusTag>,
      },
    ]
  }, [t, mission])
  return (
    <SheetTable
      id="mission-seats"
      title={t('missions.sheet.seats')}
      columns={columns}
      rows={mission.seatsDetail}
      rowId={({ seatId }) => seatId}
      empty={t('missions.sheet.noSeats')}
    />
  )
}
