import { useMemo } from 'react'
import {
  ActionBar,
  CommandButton,
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
import { type client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { CircuitPanel } from './circuit-panel.tsx'

type BatchRow = Awaited<ReturnType<typeof client.liquidation.batches>>[number]

function useColumns(): readonly GridColumn<BatchRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'number',
        title: t('liquidationScreen.columns.number'),
        value: (batch) => batch.number,
        text: (batch) => t('liquidationScreen.batch', { number: batch.number }),
        rowHeader: true,
        width: 110,
      },
      {
        id: 'circuit',
        title: t('liquidationScreen.columns.circuit'),
        value: (batch) => batch.circuit,
        text: (batch) => t(`liquidation.circuits.${batch.circuit}`),
        width: 240,
      },
      {
        id: 'sealedAt',
        title: t('liquidationScreen.columns.sealed'),
        value: (batch) => batch.sealedAt,
        text: (batch) => format.dateTime(localMinute(batch.sealedAt)),
        width: 220,
      },
      {
        id: 'executionDate',
        title: t('liquidationScreen.columns.execution'),
        value: (batch) => batch.executionDate,
        text: (batch) => format.date(batch.executionDate),
        width: 120,
      },
      {
        id: 'lines',
        title: t('liquidationScreen.columns.lines'),
        value: (batch) => batch.lineCount,
        text: (batch) => format.number(batch.lineCount),
        width: 100,
        align: 'end',
      },
      {
        id: 'total',
        title: t('liquidationScreen.columns.total'),
        value: (batch) => batch.totalCents,
        text: (batch) => format.cents(batch.totalCents),
        width: 140,
        align: 'end',
      },
      {
        id: 'state',
        title: t('liquidationScreen.columns.state'),
        value: (batch) => batch.state,
        text: (batch) => t(`liquidation.states.${batch.state}`),
        cell: (batch) => (
          <StatusTag tone={batch.state === 'exported' ? 'success' : 'warning'}>
            {t(`liquidation.states.${batch.state}`)}
          </StatusTag>
        ),
        width: 190,
      },
    ],
    [t, format],
  )
}

export const LiquidationHelp = () => <p>{useText()('liquidationScreen.help')}</p>

/** Accepted amounts waiting in both circuits, and the batches already sealed. */
export function LiquidationScreen() {
  const t = useText()
  const waiting = useRead(queries.liquidation.waiting.queryOptions({ input: {} }))
  const batches = useRead(queries.liquidation.batches.queryOptions({ input: {} }))
  const columns = useColumns()
  const source = useMemo(() => memoryRows(batches.data ?? []), [batches.data])
  const ready = waiting.data?.find(({ claims }) => claims > 0)
  useCommands([
    {
      id: 'liquidation.prepare',
      textKey: 'liquidationScreen.prepareCommand',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => ready !== undefined,
      run: () => goTo(`/liquidation/prepare/${ready?.circuit ?? 'fees'}`),
    },
    {
      id: 'liquidation.adjustments',
      textKey: 'liquidationScreen.adjustments',
      group: 'screen',
      run: () => goTo('/liquidation/adjustments'),
    },
    {
      id: 'liquidation.settings',
      textKey: 'liquidationScreen.settings',
      group: 'screen',
      run: () => goTo('/liquidation/settings'),
    },
  ])
  return (
    <Screen title={t('liquidationScreen.title')}>
      <Refusal problem={waiting.problem} title={t('liquidationScreen.listFailed')} onRetry={waiting.retry} />
      <h2>{t('liquidationScreen.waiting')}</h2>
      {waiting.loading && <p aria-busy="true">{t('liquidationScreen.loading')}</p>}
      <div className="circuits">
        {waiting.data?.map((circuit) => (
          <CircuitPanel key={circuit.circuit} waiting={circuit} />
        ))}
      </div>
      <Refusal problem={batches.problem} title={t('liquidationScreen.readFailed')} onRetry={batches.retry} />
      {batches.data && (
        <DataGrid
          id="payment-batches"
          title={t('liquidationScreen.batches')}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          onOpen={({ id }) => goTo(`/liquidation/${id}`)}
          presentation="plain"
          filterable={false}
          empty={<EmptyState title={t('liquidationScreen.empty')} sentence={t('liquidationScreen.emptySentence')} />}
        />
      )}
      <ActionBar>
        <CommandButton id="liquidation.adjustments" />
        <CommandButton id="liquidation.settings" />
      </ActionBar>
    </Screen>
  )
}
