import { useMemo } from 'react'
import type { CopiedField, NeedRow } from '../../../shared/contract/needs.ts'
import { type GridColumn, StatusTag, type Translate, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { stateText, stateTones } from './state-text.ts'

const paperOf = ({ paper, secondPaper }: NeedRow, t: Translate) =>
  secondPaper === null ? paper : t('needs.bothPapers', { paper, second: secondPaper })

function wantedOf({ wanted, basis }: NeedRow, t: Translate): string {
  if (wanted === null) return t('needs.unknown')
  return basis === 'typed' ? t('needs.typed', { count: wanted }) : String(wanted)
}

/** Columns of the needs: what, where, when, how many, and whether it is covered. */
export function useNeedColumns(): readonly GridColumn<NeedRow>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  return useMemo(() => {
    const french = (id: 'exam' | 'centre' | 'town', title: string, width: number) => ({
      id,
      title,
      value: (row: NeedRow) => row[id],
      width,
      lang: 'fr' as const,
    })
    return [
      french('exam', t('needs.columns.exam'), 100),
      {
        id: 'paper',
        title: t('needs.columns.paper'),
        value: (row) => row.paper,
        text: (row) => paperOf(row, t),
        rowHeader: true,
        distinction: (row) =>
          [row.exam, row.centre, row.commission, format.date(row.date), row.startTime, missionTypeName(row)]
            .filter(Boolean)
            .join(', '),
        width: 155,
        lang: 'fr',
      },
      french('centre', t('needs.columns.centre'), 130),
      { id: 'commission', title: t('needs.columns.commission'), value: (row) => row.commission, width: 130 },
      {
        id: 'date',
        title: t('needs.columns.date'),
        value: (row) => row.date,
        text: (row) => format.date(row.date),
        width: 100,
      },
      {
        id: 'wanted',
        title: t('needs.columns.wanted'),
        value: (row) => row.wanted,
        text: (row) => wantedOf(row, t),
        align: 'end',
        width: 95,
      },
      {
        id: 'filled',
        title: t('needs.columns.filled'),
        value: (row) => row.filled,
        text: (row) => (row.missionId === null ? '' : t('needs.filledOf', { filled: row.filled, seats: row.seats })),
        align: 'end',
        width: 110,
      },
      {
        id: 'state',
        title: t('needs.columns.state'),
        value: (row) => row.state,
        text: (row) => stateText(row, t),
        cell: (row) => <StatusTag tone={stateTones[row.state]}>{stateText(row, t)}</StatusTag>,
        width: 140,
      },
      {
        id: 'quantity',
        title: t('needs.columns.quantity'),
        value: (row) => row.quantity,
        text: (row) => format.number(row.quantity),
        align: 'end',
        width: 110,
      },
      { id: 'start', title: t('needs.columns.start'), value: (row) => row.startTime, sortable: false, width: 75 },
      { id: 'end', title: t('needs.columns.end'), value: (row) => row.endTime, sortable: false, width: 75 },
      {
        id: 'origin',
        title: t('needs.columns.origin'),
        value: (row) => row.origin,
        text: (row) => t(`needs.origins.${row.origin}`),
        width: 100,
      },
      { id: 'missionType', title: t('needs.columns.type'), value: missionTypeName, width: 150 },
      { id: 'session', title: t('needs.columns.session'), value: (row) => row.session, width: 90 },
      { ...french('town', t('needs.columns.town'), 120), hidden: true },
      {
        id: 'missionNumber',
        title: t('needs.columns.mission'),
        value: (row) => row.missionNumber,
        width: 95,
        hidden: true,
      },
    ]
  }, [t, format, missionTypeName])
}

const copied: Readonly<Record<string, CopiedField>> = {
  paper: 'paperId',
  missionType: 'missionTypeCode',
  centre: 'centreId',
  town: 'centreId',
  commission: 'commission',
  date: 'date',
  start: 'times',
  end: 'times',
  quantity: 'quantity',
  wanted: 'people',
}

/** The column in focus, when its value can be filled down. */
export function fieldInFocus(columns: readonly GridColumn<NeedRow>[]): CopiedField | null {
  const title = document.activeElement?.closest<HTMLElement>('[data-title]')?.dataset.title
  const column = columns.find((one) => one.title === title)
  return column === undefined ? null : (copied[column.id] ?? null)
}
