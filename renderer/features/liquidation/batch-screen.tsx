import { useMemo } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  BusyButton,
  CommandButton,
  DataGrid,
  type GridColumn,
  goTo,
  memoryRows,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { type BatchSheet, PaymentFiles } from './payment-files.tsx'

type BatchLine = BatchSheet['lines'][number]

function Link({ path, label, text }: { path: string; label: string; text: string }) {
  return (
    <a href={`#${path}`} aria-label={label}>
      {text}
    </a>
  )
}

function useColumns(): readonly GridColumn<BatchLine>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'line', title: t('liquidationScreen.line'), value: (line) => line.lineNumber, width: 70, align: 'end' },
      {
        id: 'name',
        title: t('liquidationScreen.name'),
        value: (line) => line.name,
        cell: (line) => (
          <Link
            path={`/intervenants/${line.intervenantId}`}
            label={t('liquidationScreen.openPerson', { name: line.name })}
            text={line.name}
          />
        ),
        width: 220,
      },
      {
        id: 'claim',
        title: t('liquidationScreen.claim'),
        value: (line) => line.claimNumber,
        cell: (line) => (
          <Link
            path={`/review/${line.claimId}`}
            label={t('liquidationScreen.openClaim', { number: line.claimNumber })}
            text={line.claimNumber}
          />
        ),
        width: 150,
      },
      {
        id: 'iban',
        title: t('liquidationScreen.iban'),
        value: (line) => line.ibanTail,
        text: (line) => t('liquidationScreen.ibanTail', { tail: line.ibanTail }),
        width: 170,
      },
      { id: 'label', title: t('liquidationScreen.label'), value: (line) => line.label, lang: 'fr', width: 240 },
      { id: 'rates', title: t('liquidationScreen.rates'), value: (line) => line.rateCodes, width: 200 },
      {
        id: 'amount',
        title: t('liquidationScreen.amount'),
        value: (line) => line.cents,
        text: (line) => format.cents(line.cents),
        width: 120,
        align: 'end',
      },
    ],
    [t, format],
  )
}

function Batch({ batch }: { batch: BatchSheet }) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.liquidation.export)
  const source = useMemo(() => memoryRows(batch.lines), [batch.lines])
  const columns = useColumns()
  const again = batch.state === 'exported'
  const exportFiles = async () => {
    const done = await send({ id: batch.id })
    if (done !== null)
      tell('success', t('liquidationScreen.exported', { number: done.number, count: done.files.length }))
  }
  useCommands([
    {
      id: 'liquidation.export',
      textKey: again ? 'liquidationScreen.exportAgain' : 'liquidationScreen.export',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: exportFiles,
    },
    { id: 'liquidation.back', textKey: 'liquidationScreen.back', group: 'screen', run: () => goTo('/liquidation') },
  ])
  return (
    <Screen
      title={t('liquidationScreen.batch', { number: batch.number })}
      context={t('liquidationScreen.title')}
      sentence={[
        t('liquidationScreen.batchSentence', {
          circuit: t(`liquidation.circuits.${batch.circuit}`),
          count: batch.lineCount,
          lines: format.number(batch.lineCount),
          total: format.cents(batch.totalCents),
        }),
        t(`liquidation.states.${batch.state}`),
        `${t('liquidationScreen.columns.execution')} ${format.longDate(batch.executionDate)}`,
      ].join(' - ')}
    >
      <Refusal problem={problem} title={t('liquidationScreen.exportFailed')} onRetry={() => void exportFiles()} />
      <PaymentFiles batch={batch} />
      <DataGrid
        id="payment-lines"
        title={t('liquidationScreen.lines')}
        columns={columns}
        source={source}
        rowId={({ lineNumber }) => String(lineNumber)}
        presentation="plain"
      />
      <ActionBar>
        <BusyButton variant={again ? 'secondary' : 'primary'} busy={busy} onClick={() => void exportFiles()}>
          {t(again ? 'liquidationScreen.exportAgain' : 'liquidationScreen.export')}
        </BusyButton>
        <CommandButton id="liquidation.back" />
      </ActionBar>
    </Screen>
  )
}

/** One sealed batch: its frozen lines, its files, and the export that can be repeated without changing a byte. */
export function BatchScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const { data, problem, retry } = useRead(queries.liquidation.batch.queryOptions({ input: { id } }))
  if (data !== undefined) return <Batch key={id} batch={data} />
  return (
    <Screen title={t('liquidationScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('liquidationScreen.readFailed')} onRetry={retry} />
      ) : (
        <p aria-busy="true">{t('liquidationScreen.loading')}</p>
      )}
    </Screen>
  )
}
