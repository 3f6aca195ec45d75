import { useMemo } from 'react'
import { DataGrid, EmptyState, type GridColumn, goTo, StatusTag, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useWord } from '../claims/words.ts'
import { hoursOf } from './statement-draft.ts'

type Recorded = Awaited<ReturnType<typeof client.serviceStatements.recorded>>['rows'][number]

function useColumns(): readonly GridColumn<Recorded>[] {
  const t = useText()
  const format = useFormat()
  const source = useWord('serviceStatements.sources')
  const reason = useWord('serviceStatements.reasons')
  return useMemo(() => {
    const presence = ({ present }: Recorded) =>
      t(present ? 'serviceStatements.presence.present' : 'serviceStatements.presence.absent')
    const quantity = ({ quantity: things, minutes }: Recorded) => {
      if (things !== null) return format.number(things)
      return minutes === null ? '' : t('serviceStatementsScreen.hours', { hours: format.number(hoursOf(minutes)) })
    }
    return [
      {
        id: 'intervenant',
        title: t('serviceStatementsScreen.name'),
        value: (row) => row.intervenant,
        rowHeader: true,
        distinction: (row) => `${row.missionNumber}, ${format.date(row.firstDate)}`,
        width: 200,
      },
      {
        id: 'missionNumber',
        title: t('serviceStatementsScreen.columns.mission'),
        value: (row) => row.missionNumber,
        text: (row) => String(row.missionNumber),
        width: 100,
      },
      {
        id: 'firstDate',
        title: t('serviceStatementsScreen.columns.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 115,
      },
      {
        id: 'centre',
        title: t('serviceStatementsScreen.columns.centre'),
        value: (row) => row.centre,
        lang: 'fr',
        width: 200,
      },
      {
        id: 'present',
        title: t('serviceStatementsScreen.presence'),
        value: presence,
        cell: (row) => <StatusTag tone={row.present ? 'success' : 'stopped'}>{presence(row)}</StatusTag>,
        sortable: false,
        width: 130,
      },
      {
        id: 'quantity',
        title: t('serviceStatementsScreen.columns.quantity'),
        value: quantity,
        sortable: false,
        align: 'end',
        width: 110,
      },
      {
        id: 'reason',
        title: t('serviceStatementsScreen.columns.reason'),
        value: (row) => [row.reason === null ? '' : reason(row.reason), row.note].filter(Boolean).join(', '),
        sortable: false,
        width: 200,
      },
      {
        id: 'by',
        title: t('serviceStatementsScreen.columns.by'),
        value: (row) => `${source(row.source)}, ${row.by}`,
        width: 220,
      },
      {
        id: 'at',
        title: t('serviceStatementsScreen.columns.at'),
        value: (row) => row.at,
        text: (row) => format.dateTime(localMinute(row.at)),
        width: 190,
      },
    ]
  }, [t, format, source, reason])
}

/** What is attested, person by person, the last first (services.md 1.4: the list of what is recorded). */
export function RecordedTab() {
  const t = useText()
  const columns = useColumns()
  const revision = useRevision('serviceStatements')
  const source = useMemo(
    () => pageSource(`serviceStatements recorded ${revision}`, client.serviceStatements.recorded),
    [revision],
  )
  return (
    <DataGrid
      id="service-recorded"
      title={t('serviceStatementsScreen.tabs.recorded')}
      columns={columns}
      source={source}
      rowId={({ assignmentId }) => assignmentId}
      minimumHeight={26}
      onOpen={({ missionId }) => goTo(`/service-statements/${missionId}`)}
      empty={<EmptyState title={t('serviceStatementsScreen.nothingRecorded')} />}
    />
  )
}
