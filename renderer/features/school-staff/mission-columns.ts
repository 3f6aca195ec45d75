import { useMemo } from 'react'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import type { StaffMission } from './words.ts'

/** Columns of the missions of one person. */
export function useMissionColumns(): readonly GridColumn<StaffMission>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(
    () => [
      {
        id: 'date',
        title: t('schoolAvailability.absences.columns.date'),
        value: ({ date }) => date,
        text: ({ date }) => format.weekday(date),
        rowHeader: true,
        width: 210,
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
        value: (mission) => `${missionTypeName(mission)}, ${mission.exam}, ${mission.paper}`,
        width: 320,
      },
      {
        id: 'centre',
        title: t('schoolAvailability.absences.columns.centre'),
        value: ({ centre, town }) => t('schoolAvailability.absences.place', { centre, town }),
        lang: 'fr',
        width: 260,
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
