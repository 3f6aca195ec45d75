import { useMemo } from 'react'
import { type GridColumn, StatusTag, type Translate, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { useMissionTypeName } from '../mission-type-name.ts'

export type MissionRow = Awaited<ReturnType<typeof client.missions.list>>['rows'][number]

const coverage = ({ seats, filled }: MissionRow, t: Translate) =>
  filled >= seats ? t('missions.complete') : t('missions.lacks', { count: seats - filled })

/** Columns of the missions, with what is missing in each. */
export function useMissionColumns(): readonly GridColumn<MissionRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('missions.columns.number'),
        value: (row) => row.number,
        rowHeader: true,
        width: 100,
      },
      {
        id: 'firstDate',
        title: t('missions.columns.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 110,
      },
      { id: 'exam', title: t('missions.columns.exam'), value: (row) => row.exam, width: 105, lang: 'fr' },
      { id: 'paper', title: t('missions.columns.paper'), value: (row) => row.paper, width: 200, lang: 'fr' },
      { id: 'centre', title: t('missions.columns.centre'), value: (row) => row.centre, width: 170, lang: 'fr' },
      {
        id: 'filled',
        title: t('missions.columns.filled'),
        value: (row) => row.filled,
        text: (row) => t('missions.filledOf', { filled: row.filled, seats: row.seats }),
        align: 'end',
        sortable: false,
        width: 90,
      },
      {
        id: 'state',
        title: t('missions.columns.state'),
        value: (row) => row.seats - row.filled,
        text: (row) => coverage(row, t),
        cell: (row) => <StatusTag tone={row.filled >= row.seats ? 'success' : 'warning'}>{coverage(row, t)}</StatusTag>,
        sortable: false,
        width: 140,
      },
      {
        id: 'startTime',
        title: t('missions.columns.start'),
        value: (row) => row.startTime,
        sortable: false,
        width: 90,
      },
      { id: 'missionType', title: t('missions.columns.type'), value: missionTypeName, width: 180 },
      { id: 'town', title: t('missions.columns.town'), value: (row) => row.town, width: 140, lang: 'fr' },
    ],
    [t, format, missionTypeName],
  )
}
