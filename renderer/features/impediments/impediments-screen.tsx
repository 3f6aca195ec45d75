import { useMemo, useState } from 'react'
import type { ImpedimentRow } from '../../../shared/contract/impediments.ts'
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
import { RowButton } from '../row-button.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { stateTones } from './state-tones.ts'

type Asked = Readonly<{ row: ImpedimentRow; act: 'accept' | 'refuse' }>

/** What convoked people signalled: what waits first, with the answer given to the others. */
export function ImpedimentsScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.impediments.list.queryOptions({ input: {} }))
  const source = useMemo(() => memoryRows<ImpedimentRow>(data ?? []), [data])
  const [asked, setAsked] = useState<Asked | null>(null)
  const columns = useMemo<GridColumn<ImpedimentRow>[]>(() => {
    const state = (row: ImpedimentRow) => t(`impediments.states.${row.state}`)
    return [
      {
        id: 'intervenant',
        title: t('impediments.columns.intervenant'),
        value: (row) => row.intervenant,
        rowHeader: true,
        width: 180,
      },
      {
        id: 'state',
        title: t('impediments.columns.state'),
        value: state,
        cell: (row) => <StatusTag tone={stateTones[row.state]}>{state(row)}</StatusTag>,
        width: 130,
      },
      {
        id: 'acts',
        title: t('impediments.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) =>
          row.state === 'open' && (
            <span className="row-buttons">
              {(['accept', 'refuse'] as const).map((act) => (
                <RowButton
                  key={act}
                  text={t(`impediments.answers.${act}`)}
                  name={t('impediments.answers.named', { act: t(`impediments.answers.${act}`), name: row.intervenant })}
                  run={() => setAsked({ row, act })}
                />
              ))}
            </span>
          ),
        width: 190,
      },
      {
        id: 'kind',
        title: t('impediments.columns.kind'),
        value: (row) => t(`impediments.kinds.${row.kind}`),
        width: 190,
      },
      {
        id: 'days',
        title: t('impediments.columns.days'),
        value: (row) => row.from,
        text: (row) => t('impediments.days', { from: format.date(row.from), to: format.date(row.to) }),
        width: 210,
      },
      { id: 'explanation', title: t('impediments.columns.explanation'), value: (row) => row.explanation, width: 300 },
      {
        id: 'mission',
        title: t('impediments.columns.mission'),
        value: (row) => row.missionNumber,
        width: 100,
        align: 'end',
      },
      {
        id: 'date',
        title: t('impediments.columns.date'),
        value: (row) => row.firstDate,
        text: (row) => format.date(row.firstDate),
        width: 120,
      },
      {
        id: 'centre',
        title: t('impediments.columns.centre'),
        value: (row) => `${row.centre} (${row.town})`,
        width: 220,
        lang: 'fr',
      },
      { id: 'school', title: t('impediments.columns.school'), value: (row) => row.school, width: 200, lang: 'fr' },
      {
        id: 'seated',
        title: t('impediments.columns.seated'),
        value: (row) => t(row.seated ? 'impediments.seated' : 'impediments.replaced'),
        width: 150,
      },
      { id: 'answer', title: t('impediments.columns.answer'), value: (row) => row.answer, width: 240 },
    ]
  }, [t, format])
  const waiting = data?.filter(({ state }) => state === 'open').length
  return (
    <Screen
      title={t('impediments.title')}
      sentence={waiting === undefined ? undefined : t('impediments.sentence', { count: waiting })}
    >
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && (
        <DataGrid
          id="impediments"
          title={t('impediments.list')}
          columns={columns}
          source={source}
          presentation="plain"
          rowId={({ id }) => id}
          onOpen={(row) => row.state === 'open' && setAsked({ row, act: 'accept' })}
          empty={<EmptyState title={t('impediments.empty')} sentence={t('impediments.emptySentence')} />}
        />
      )}
      {asked && <AnswerDialog {...asked} onClose={() => setAsked(null)} />}
    </Screen>
  )
}
