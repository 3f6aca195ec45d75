import { useMemo } from 'react'
import { type GridColumn, StatusTag, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { reasonText } from './return-words.ts'

export type RejectedPayment = Awaited<ReturnType<typeof client.paymentReturns.rejects>>[number]

function useColumns(again: (row: RejectedPayment) => void): readonly GridColumn<RejectedPayment>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'intervenant',
        title: t('paymentReturns.columns.intervenant'),
        value: (row) => row.intervenant,
        cell: (row) => (
          <a
            href={`#/intervenants/${row.intervenantId}`}
            aria-label={t('paymentReturns.openPerson', { name: row.intervenant })}
          >
            {row.intervenant}
          </a>
        ),
        rowHeader: true,
      },
      {
        id: 'claim',
        title: t('paymentReturns.columns.claim'),
        value: (row) => row.claimNumber,
        cell: (row) => (
          <a href={`#/review/${row.claimId}`} aria-label={t('paymentReturns.openClaim', { number: row.claimNumber })}>
            {row.claimNumber}
          </a>
        ),
      },
      {
        id: 'kind',
        title: t('paymentReturns.columns.kind'),
        value: (row) => t(row.isAdvance ? 'liquidation.kinds.advance' : 'liquidation.kinds.payment'),
      },
      { id: 'batch', title: t('paymentReturns.columns.batch'), value: (row) => row.batch },
      {
        id: 'amount',
        title: t('paymentReturns.columns.amount'),
        value: (row) => row.cents,
        text: (row) => format.cents(row.cents),
        align: 'end',
      },
      { id: 'reason', title: t('paymentReturns.columns.reason'), value: (row) => reasonText(t, row) },
      {
        id: 'answeredOn',
        title: t('paymentReturns.columns.answeredOn'),
        value: (row) => row.answeredOn,
        text: (row) => format.date(row.answeredOn),
      },
      {
        id: 'account',
        title: t('paymentReturns.columns.account'),
        value: (row) => t(row.accountCorrected ? 'paymentReturns.corrected' : 'paymentReturns.same'),
        cell: (row) => (
          <StatusTag tone={row.accountCorrected ? 'success' : 'neutral'}>
            {t(row.accountCorrected ? 'paymentReturns.corrected' : 'paymentReturns.same')}
          </StatusTag>
        ),
      },
      {
        id: 'next',
        title: t('paymentReturns.columns.next'),
        value: (row) => (row.state === 'nextBatch' ? t('paymentReturns.nextBatch') : ''),
        cell: (row) =>
          row.state === 'nextBatch' ? (
            t('paymentReturns.nextBatch')
          ) : (
            <RowButton
              text={t('paymentReturns.payAgain')}
              name={t('paymentReturns.payAgainNamed', { name: row.intervenant, claim: row.claimNumber })}
              run={() => again(row)}
            />
          ),
      },
    ],
    [t, format, again],
  )
}

/** Refused payments, each with its reason in words and what to do next. */
export function Rejects({ rows }: { rows: readonly RejectedPayment[] }) {
  const t = useText()
  const { send, problem } = useCommand(client.paymentReturns.payAgain)
  const again = async ({ batchId, lineNumber, intervenant }: RejectedPayment) => {
    if ((await send({ batchId, lineNumber })) !== null)
      tell('success', t('paymentReturns.paidAgain', { name: intervenant }))
  }
  const columns = useColumns((row) => void again(row))
  return (
    <>
      <p className="prose">{t('paymentReturns.rejectsSentence')}</p>
      <Refusal problem={problem} title={t('paymentReturns.notPaidAgain')} />
      <SheetTable
        id="payment-rejects"
        title={t('paymentReturns.rejects')}
        columns={columns}
        rows={rows}
        rowId={({ batchId, lineNumber }) => `${batchId} ${lineNumber}`}
        empty={t('paymentReturns.noReject')}
      />
    </>
  )
}
