import { useMemo } from 'react'
import { verdictSentence } from '../../../shared/text/verdict-sentence.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  StatusTag,
  useFormat,
  useText,
} from '../../components/index.ts'
import { type client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Exception = Awaited<ReturnType<typeof client.assignments.forcedExceptions>>[number]

/** Everybody assigned against a rule: who, which rule, by whom, when and why (pain 7). */
export function ForcedExceptionsScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.assignments.forcedExceptions.queryOptions({ input: {} }))
  const source = useMemo(() => memoryRows<Exception>(data ?? []), [data])
  const columns = useMemo<GridColumn<Exception>[]>(
    () => [
      {
        id: 'intervenant',
        title: t('assignments.seats.holder'),
        value: (row) => row.intervenant,
        rowHeader: true,
        width: 200,
      },
      {
        id: 'rules',
        title: t('assignments.forced.rules'),
        value: (row) => row.broken.map((verdict) => verdictSentence(verdict, t, format)).join(' '),
        width: 360,
      },
      {
        id: 'reason',
        title: t('assignments.forced.reason'),
        value: (row) => row.reason || t('retention.wordsErased'),
        width: 260,
      },
      { id: 'author', title: t('assignments.forced.author'), value: (row) => row.author, width: 180 },
      {
        id: 'at',
        title: t('assignments.forced.at'),
        value: (row) => row.at,
        text: (row) => format.dateTime(localMinute(row.at)),
        width: 160,
      },
      { id: 'mission', title: t('assignments.seats.mission'), value: (row) => row.missionNumber, width: 110 },
      {
        id: 'date',
        title: t('assignments.seats.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 120,
      },
      { id: 'exam', title: t('assignments.seats.exam'), value: (row) => row.exam, width: 110, lang: 'fr' },
      { id: 'centre', title: t('assignments.seats.centre'), value: (row) => row.centre, width: 200, lang: 'fr' },
      {
        id: 'state',
        title: t('assignments.seats.state'),
        value: (row) => t(`assignments.states.${row.state}`),
        cell: (row) => (
          <StatusTag tone={row.state === 'withdrawn' ? 'stopped' : 'warning'}>
            {t(`assignments.states.${row.state}`)}
          </StatusTag>
        ),
        width: 130,
      },
    ],
    [t, format],
  )
  return (
    <Screen
      title={t('assignments.forced.title')}
      sentence={data && t('assignments.forced.sentence', { count: data.length })}
    >
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <DataGrid
          id="forcedExceptions"
          title={t('assignments.forced.title')}
          columns={columns}
          source={source}
          rowId={({ assignmentId }) => assignmentId}
          onOpen={({ missionId }) => goTo(`/missions/${missionId}`)}
          empty={<EmptyState title={t('assignments.forced.empty')} sentence={t('assignments.forced.emptySentence')} />}
        />
      )}
    </Screen>
  )
}
