import { useMemo, useState } from 'react'
import { audienceOf } from '../../../shared/model/activities.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  Screen,
  StatusTag,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { OpeningDialog } from './opening-dialog.tsx'
import type { Activity } from './use-activity.ts'

/** Which activities are open to people outside the office, from when to when (F114). */
export function ActivitiesScreen() {
  const t = useText()
  const format = useFormat()
  const list = useRead(queries.activities.list.queryOptions({ input: {} }))
  const [changed, setChanged] = useState<string | null>(null)
  const source = useMemo(() => memoryRows(list.data ?? []), [list.data])
  const columns = useMemo<readonly GridColumn<Activity>[]>(() => {
    const state = ({ open }: Activity) => t(open ? 'activities.open' : 'activities.closed')
    const day = (date: string | null) => (date === null ? t('activities.always') : format.date(date))
    return [
      {
        id: 'name',
        title: t('activities.columns.name'),
        value: ({ code }) => t(`activities.names.${code}`),
        rowHeader: true,
        width: 280,
      },
      {
        id: 'audience',
        title: t('activities.columns.audience'),
        value: (row) => t(`activities.audiences.${audienceOf(row.code)}`),
        width: 190,
      },
      {
        id: 'state',
        title: t('activities.columns.state'),
        value: state,
        cell: (row) => <StatusTag tone={row.open ? 'success' : 'stopped'}>{state(row)}</StatusTag>,
        width: 120,
      },
      {
        id: 'opensOn',
        title: t('activities.columns.opensOn'),
        value: ({ opensOn }) => opensOn ?? '',
        text: ({ opensOn }) => day(opensOn),
        width: 130,
      },
      {
        id: 'closesOn',
        title: t('activities.columns.closesOn'),
        value: ({ closesOn }) => closesOn ?? '',
        text: ({ closesOn }) => day(closesOn),
        width: 150,
      },
      { id: 'message', title: t('activities.columns.message'), value: ({ message }) => message, width: 300 },
    ]
  }, [t, format])
  const activity = list.data?.find(({ code }) => code === changed)
  return (
    <Screen title={t('activities.title')} sentence={t('activities.sentence')}>
      <Refusal problem={list.problem} onRetry={list.retry} />
      <DataGrid
        id="activities"
        title={t('activities.list')}
        columns={columns}
        source={source}
        rowId={({ code }) => code}
        onOpen={({ code }) => setChanged(code)}
        empty={<EmptyState title={t('activities.sentence')} />}
      />
      {activity && (
        <OpeningDialog
          key={`${activity.code} ${activity.version}`}
          activity={activity}
          onClose={() => setChanged(null)}
        />
      )}
    </Screen>
  )
}
