import { useMemo, useState } from 'react'
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
import { RowButton } from '../row-button.tsx'
import { useLineColumns } from './line-columns.tsx'
import { type BatchSheet, PaymentFiles } from './payment-files.tsx'
import { ReverseDialog } from './reverse-dialog.tsx'

type BatchLine = BatchSheet['lines'][number]

/** The account of each line, and the way to take a line back once the batch has left. */
function useOwnColumns(isExported: boolean, reverse: (line: BatchLine) => void): readonly GridColumn<BatchLine>[] {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'iban',
        title: t('liquidationScreen.iban'),
        value: (line) => line.ibanTail,
        text: (line) => t('liquidationScreen.ibanTail', { tail: line.ibanTail }),
        width: 150,
      },
      {
        id: 'reverse',
        title: t('liquidationScreen.correction'),
        value: (line) => (line.takenBack ? t('liquidationScreen.takenBack') : ''),
        cell: (line) => {
          if (line.takenBack) return t('liquidationScreen.takenBack')
          if (!isExported || line.kind === 'reversal' || line.kind === 'deduction') return null
          return (
            <RowButton
              text={t('liquidationScreen.reverse')}
              name={t('liquidationScreen.reverseNamed', { line: line.lineNumber, name: line.name })}
              run={() => reverse(line)}
            />
          )
        },
        width: 150,
      },
    ],
    [t, isExported, reverse],
  )
}

function Batch({ batch }: { batch: BatchSheet }) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.liquidation.export)
  const source = useMemo(() => memoryRows(batch.lines), [batch.lines])
  const [reversing, setReversing] = useState<BatchLine | null>(null)
  const own = useOwnColumns(batch.state === 'exported', setReversing)
  const columns = useLineColumns(own)
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
        ...(batch.transferCount < batch.lineCount
          ? [t('liquidationScreen.transfers', { transfers: format.number(batch.transferCount) })]
          : []),
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
      {reversing !== null && <ReverseDialog batch={batch} line={reversing} onClose={() => setReversing(null)} />}
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
