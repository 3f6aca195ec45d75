import { useMemo } from 'react'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  Screen,
  type Translate,
  useText,
} from '../../components/index.ts'
import { type client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Row = Awaited<ReturnType<typeof client.schoolStaff.assignmentProgress>>[number]

export const ProgressHelp = () => <p>{useText()('schoolStaff.progress.sentence')}</p>

const columnsIn = (t: Translate): readonly GridColumn<Row>[] => [
  {
    id: 'paper',
    title: t('schoolStaff.progress.columns.paper'),
    value: ({ paper }) => paper,
    rowHeader: true,
    lang: 'fr',
    width: 260,
  },
  { id: 'exam', title: t('schoolStaff.progress.columns.exam'), value: ({ exam }) => exam, lang: 'fr', width: 110 },
  {
    id: 'specialty',
    title: t('schoolStaff.progress.columns.specialty'),
    value: ({ specialty }) => specialty,
    lang: 'fr',
    width: 220,
  },
  {
    id: 'seats',
    title: t('schoolStaff.progress.columns.seats'),
    value: ({ seats, filled }) => (seats === 0 ? 0 : filled / seats),
    text: ({ seats, filled }) => t('schoolStaff.progress.of', { done: filled, total: seats }),
    align: 'end',
    width: 170,
  },
  {
    id: 'competent',
    title: t('schoolStaff.progress.columns.competent'),
    value: ({ competent }) => competent,
    align: 'end',
    width: 170,
  },
  {
    id: 'assigned',
    title: t('schoolStaff.progress.columns.assigned'),
    value: ({ assigned }) => assigned,
    align: 'end',
    width: 150,
  },
]

/** How far assignment is, for the papers of the school's people. */
export function ProgressScreen() {
  const t = useText()
  const { data, problem, loading, retry } = useRead(queries.schoolStaff.assignmentProgress.queryOptions({ input: {} }))
  const columns = useMemo(() => columnsIn(t), [t])
  const source = useMemo(() => memoryRows(data ?? []), [data])
  return (
    <Screen title={t('schoolStaff.progress.title')} sentence={t('schoolStaff.progress.sentence')}>
      <Refusal problem={problem} title={t('schoolStaff.progress.failed')} onRetry={retry} />
      {loading && <p aria-busy="true">{t('schoolStaff.staff.loading')}</p>}
      {data && (
        <DataGrid
          id="school-progress"
          title={t('schoolStaff.progress.title')}
          columns={columns}
          source={source}
          rowId={({ paperId }) => paperId}
          empty={<EmptyState title={t('schoolStaff.progress.empty')} />}
        />
      )}
    </Screen>
  )
}
