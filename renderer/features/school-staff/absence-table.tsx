import { useMemo } from 'react'
import { DataGrid, type GridColumn, memoryRows, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { halfDayOf } from './absence-lists.tsx'
import { PrintedList } from './printed-list.tsx'
import { type Absence, type Absences, nameOf, type StaffMission } from './words.ts'

type Row = StaffMission & Readonly<{ absence: Absence }>

const idOf = ({ assignmentId, date, startTime }: Row): string => `${assignmentId} ${date} ${startTime}`

function useColumns(): readonly GridColumn<Row>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(
    () => [
      {
        id: 'date',
        title: t('schoolAvailability.absences.columns.date'),
        value: ({ date }) => date,
        text: ({ date }) => format.date(date),
        width: 115,
      },
      {
        id: 'name',
        title: t('schoolAvailability.absences.columns.name'),
        value: nameOf,
        rowHeader: true,
        width: 200,
      },
      {
        id: 'discipline',
        title: t('schoolAvailability.absences.columns.discipline'),
        value: ({ absence }) => absence.discipline,
        lang: 'fr',
        width: 170,
      },
      {
        id: 'halfDay',
        title: t('schoolAvailability.absences.columns.halfDay'),
        value: ({ absence }) => t(`schoolAvailability.absences.halfDays.${halfDayOf(absence)}`),
        width: 130,
      },
      {
        id: 'hours',
        title: t('schoolAvailability.absences.columns.hours'),
        value: ({ startTime }) => startTime,
        text: ({ startTime: start, endTime: end }) => t('schoolAvailability.absences.hours', { start, end }),
        width: 130,
      },
      {
        id: 'mission',
        title: t('schoolAvailability.absences.columns.mission'),
        value: (mission) => `${missionTypeName(mission)}, ${mission.exam}`,
        width: 240,
      },
      {
        id: 'centre',
        title: t('schoolAvailability.absences.columns.centre'),
        value: ({ centre, town }) => t('schoolAvailability.absences.place', { centre, town }),
        lang: 'fr',
        width: 240,
      },
      {
        id: 'state',
        title: t('schoolAvailability.absences.columns.state'),
        value: ({ provisional }) => t(`schoolAvailability.absences.states.${provisional ? 'provisional' : 'convoked'}`),
        width: 120,
      },
    ],
    [t, format, missionTypeName],
  )
}

/** The same absences as one list, to sort, filter and export. */
export function AbsencesTable({ absences: { absences } }: { absences: Absences }) {
  const t = useText()
  const columns = useColumns()
  const rows = useMemo(
    () => absences.flatMap((absence) => absence.missions.map((mission) => ({ ...mission, absence }))),
    [absences],
  )
  const source = useMemo(() => memoryRows(rows), [rows])
  const title = t('schoolAvailability.absences.title')
  return (
    <div className="school-zone">
      <DataGrid
        id="school-absences"
        title={title}
        columns={columns}
        source={source}
        rowId={idOf}
        initialSort={{ columnId: 'date', direction: 'ascending' }}
      />
      <PrintedList title={title} columns={columns} rows={rows} rowId={idOf} />
    </div>
  )
}
