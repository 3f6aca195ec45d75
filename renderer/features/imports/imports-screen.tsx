import { useMemo, useState } from 'react'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  StatusTag,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ImportForm } from './import-form.tsx'
import { feedText, stateTones } from './import-words.ts'

function useColumns(): GridColumn<ImportRecord>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const state = (row: ImportRecord) => t(`imports.screen.states.${row.state}`)
    const figure = (verdict: keyof ImportRecord['counts']): GridColumn<ImportRecord> => ({
      id: verdict,
      title: t(`imports.screen.verdicts.${verdict}`),
      value: ({ counts }) => counts[verdict],
      text: ({ counts }) => format.number(counts[verdict]),
      align: 'end',
      width: 110,
    })
    return [
      {
        id: 'fileName',
        title: t('imports.screen.fileName'),
        value: ({ fileName }) => fileName,
        rowHeader: true,
        width: 220,
      },
      { id: 'feed', title: t('imports.screen.feed'), value: ({ feed }) => feedText(t, feed), width: 250 },
      {
        id: 'state',
        title: t('imports.screen.state'),
        value: state,
        cell: (row) => <StatusTag tone={stateTones[row.state]}>{state(row)}</StatusTag>,
        width: 130,
      },
      figure('rejected'),
      figure('conflicts'),
      figure('new'),
      figure('changed'),
      figure('unchanged'),
      figure('missing'),
      {
        id: 'createdAt',
        title: t('imports.screen.createdAt'),
        value: ({ createdAt }) => createdAt,
        text: ({ createdAt }) => format.dateTime(localMinute(createdAt)),
        width: 200,
      },
    ]
  }, [t, format])
}

/** Every file the office has read; a new one is read and compared before anything is written. */
export function ImportsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.imports.list.queryOptions({ input: {} }))
  const [adding, setAdding] = useState(false)
  const columns = useColumns()
  const source = useMemo(() => memoryRows<ImportRecord>(data ?? []), [data])
  const add = () => setAdding(true)
  useCommands([
    {
      id: 'imports.start',
      textKey: 'imports.screen.start',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => !adding,
      run: add,
    },
  ])
  const start = (
    <button type="button" className="button" data-variant="primary" onClick={add}>
      {t('imports.screen.start')}
    </button>
  )
  return (
    <Screen title={t('imports.screen.menu')} sentence={t('imports.screen.sentence')} actions={!adding && start}>
      <Refusal problem={problem} onRetry={retry} />
      {adding && <ImportForm onEnd={() => setAdding(false)} />}
      {data && (
        <DataGrid
          id="imports"
          title={t('imports.screen.list')}
          columns={columns}
          rowId={({ id }) => id}
          source={source}
          onOpen={({ id }) => goTo(`/imports/${id}`)}
          empty={<EmptyState title={t('imports.screen.empty')} sentence={t('imports.screen.emptyNext')} />}
        />
      )}
    </Screen>
  )
}
