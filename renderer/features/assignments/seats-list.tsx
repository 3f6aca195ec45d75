import { useMemo } from 'react'
import { DataGrid, EmptyState, type GridColumn, goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { isTextKey } from '../../data/text-key.ts'
import { FacetSelect } from '../facet-select.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { type SeatRow, seatStates, seatTones } from './seat-row.ts'

function useColumns(): readonly GridColumn<SeatRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(() => {
    const roleWord = ({ role }: SeatRow) => {
      const key = `missions.roles.${role}`
      return isTextKey(key) ? t(key) : role
    }
    const stateWord = ({ state, forced }: SeatRow) => {
      const word = t(`assignments.states.${state}`)
      return forced === null ? word : t('assignments.seats.forced', { state: word })
    }
    return [
      {
        id: 'missionNumber',
        title: t('assignments.seats.mission'),
        value: (row) => row.missionNumber,
        rowHeader: true,
        width: 120,
      },
      {
        id: 'state',
        title: t('assignments.seats.state'),
        value: (row) => row.state,
        text: stateWord,
        cell: (row) => <StatusTag tone={seatTones[row.state]}>{stateWord(row)}</StatusTag>,
        sortable: false,
        width: 170,
      },
      {
        id: 'intervenant',
        title: t('assignments.seats.holder'),
        value: (row) => row.intervenant,
        sortable: false,
        width: 180,
      },
      {
        id: 'date',
        title: t('assignments.seats.date'),
        value: (row) => row.date,
        text: (row) => format.date(row.date),
        width: 120,
      },
      {
        id: 'startTime',
        title: t('assignments.seats.time'),
        value: (row) => row.startTime,
        text: (row) => t('assignments.seats.span', { start: row.startTime, end: row.endTime }),
        width: 130,
      },
      { id: 'exam', title: t('assignments.seats.exam'), value: (row) => row.exam, width: 100, lang: 'fr' },
      { id: 'paper', title: t('assignments.seats.paper'), value: (row) => row.paper, width: 220, lang: 'fr' },
      { id: 'centre', title: t('assignments.seats.centre'), value: (row) => row.centre, width: 200, lang: 'fr' },
      { id: 'town', title: t('assignments.seats.town'), value: (row) => row.town, width: 140, lang: 'fr' },
      { id: 'role', title: t('assignments.seats.role'), value: roleWord, width: 130 },
      {
        id: 'missionType',
        title: t('assignments.seats.type'),
        value: missionTypeName,
        width: 170,
      },
    ]
  }, [t, format, missionTypeName])
}

type SeatsListProps = Readonly<{
  missionId: string | null
  /** A seat state, or empty for all. */
  state: string
  onState: (state: string) => void
  onChoose: (seat: SeatRow) => void
}>

/** Every seat, or those of one mission; Enter or a click chooses one. */
export function SeatsList({ missionId, state, onState, onChoose }: SeatsListProps) {
  const t = useText()
  const columns = useColumns()
  const revision = useRevision('assignments', 'missions')
  const source = useMemo(
    () =>
      pageSource(`seats ${revision}`, client.assignments.seats, {
        ...(missionId === null ? {} : { missionId }),
        ...(state === '' ? {} : { state }),
      }),
    [revision, missionId, state],
  )
  const nothing =
    state === '' ? (
      <EmptyState
        title={t('assignments.seats.emptyTitle')}
        sentence={t('assignments.seats.emptySentence')}
        action={
          <button type="button" className="button" onClick={() => goTo('/missions')}>
            {t('assignments.seats.toMissions')}
          </button>
        }
      />
    ) : (
      <EmptyState title={t('assignments.seats.none')} />
    )
  return (
    <DataGrid
      id={missionId === null ? 'seats' : 'missionSeats'}
      title={t('assignments.seats.title')}
      columns={columns}
      source={source}
      rowId={({ id }) => id}
      onOpen={onChoose}
      actions={
        <FacetSelect
          label={t('assignments.seats.state')}
          value={state}
          onChange={onState}
          everything={t('assignments.seats.every')}
          options={seatStates.map((value) => ({ value, label: t(`assignments.states.${value}`) }))}
        />
      }
      empty={nothing}
    />
  )
}
