import { useMemo } from 'react'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'
import { type client, queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { partText } from './return-words.ts'

type ReconciledBatch = Awaited<ReturnType<typeof client.paymentReturns.reconciliation>>[number]

function useColumns(): readonly GridColumn<ReconciledBatch>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const part = (id: 'paid' | 'rejected' | 'silent' | 'changed'): GridColumn<ReconciledBatch> => ({
      id,
      title: t(`paymentReturns.columns.${id}`),
      value: (row) => row[id].cents,
      text: (row) => partText(t, format, row[id]),
      align: 'end',
    })
    return [
      {
        id: 'batch',
        title: t('paymentReturns.columns.batch'),
        value: (row) => row.number,
        cell: (row) => (
          <a href={`#/liquidation/${row.batchId}`} aria-label={t('paymentReturns.openBatch', { number: row.number })}>
            {t('liquidationScreen.batch', { number: row.number })}
          </a>
        ),
        rowHeader: true,
      },
      {
        id: 'circuit',
        title: t('paymentReturns.columns.circuit'),
        value: (row) => t(`liquidation.circuits.${row.circuit}`),
      },
      {
        id: 'execution',
        title: t('paymentReturns.columns.execution'),
        value: (row) => row.executionDate,
        text: (row) => format.date(row.executionDate),
      },
      {
        id: 'total',
        title: t('paymentReturns.columns.total'),
        value: (row) => row.totalCents,
        text: (row) => partText(t, format, { lines: row.lineCount, cents: row.totalCents }),
        align: 'end',
      },
      part('paid'),
      part('rejected'),
      part('silent'),
      {
        id: 'silentDays',
        title: t('paymentReturns.columns.silentDays'),
        value: (row) => row.silentDays,
        text: (row) => format.number(row.silentDays),
        align: 'end',
      },
      part('changed'),
      {
        id: 'agrees',
        title: t('paymentReturns.columns.agrees'),
        value: (row) => t(row.agrees ? 'paymentReturns.agree' : 'paymentReturns.disagree'),
        cell: (row) => (
          <StatusTag tone={row.agrees ? 'success' : 'error'}>
            {t(row.agrees ? 'paymentReturns.agree' : 'paymentReturns.disagree')}
          </StatusTag>
        ),
      },
    ]
  }, [t, format])
}

/** Every exported batch beside what finance said of its lines. */
export function Reconciliation() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.paymentReturns.reconciliation.queryOptions({ input: {} }))
  const columns = useColumns()
  return (
    <>
      <Refusal problem={problem} title={t('paymentReturns.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('paymentReturns.loading')}</p>}
      {data && (
        <SheetTable
          id="payment-reconciliation"
          title={t('paymentReturns.reconciliation')}
          columns={columns}
          rows={data}
          rowId={({ batchId }) => batchId}
          empty={t('paymentReturns.noBatch')}
        />
      )}
    </>
  )
}
