import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { isTextKey } from '../../data/text-key.ts'
import { SheetTable } from '../sheet-table.tsx'

type Row = IntervenantSheet['payments'][number]

/** What was paid to a person, line by line, with the way to each sealed batch. */
export function PaymentsPart({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const columns = useMemo<GridColumn<Row>[]>(() => {
    const word = (key: string, code: string) => (isTextKey(key) ? t(key) : code)
    return [
      {
        id: 'batch',
        title: t('intervenants.payments.batch'),
        value: (row) => row.batchNumber,
        rowHeader: true,
        cell: (row) => (
          <a href={`#/liquidation/${row.batchId}`}>
            {t('intervenants.payments.batchName', { number: row.batchNumber })}
          </a>
        ),
      },
      { id: 'line', title: t('intervenants.payments.line'), value: (row) => row.lineNumber, align: 'end' },
      { id: 'claim', title: t('intervenants.payments.claim'), value: (row) => row.claimNumber },
      {
        id: 'circuit',
        title: t('intervenants.payments.circuit'),
        value: (row) => word(`intervenants.payments.circuits.${row.circuit}`, row.circuit),
      },
      {
        id: 'amount',
        title: t('intervenants.payments.amount'),
        value: (row) => row.cents,
        text: (row) => format.cents(row.cents),
        align: 'end',
      },
      {
        id: 'sealedAt',
        title: t('intervenants.payments.sealedAt'),
        value: (row) => row.sealedAt,
        text: (row) => format.dateTime(localMinute(row.sealedAt)),
      },
      {
        id: 'state',
        title: t('intervenants.payments.state'),
        value: (row) => word(`intervenants.payments.states.${row.state}`, row.state),
      },
    ]
  }, [t, format])
  const total = person.payments.reduce((sum, row) => sum + row.cents, 0)
  return (
    <>
      <SheetTable
        id="intervenant-payments"
        title={t('intervenants.payments.title')}
        columns={columns}
        rows={person.payments}
        rowId={(row) => `${row.batchId} ${row.lineNumber}`}
        empty={t('intervenants.payments.empty')}
      />
      {person.payments.length > 0 && (
        <p className="sheet-act">
          {t('intervenants.payments.total', { count: person.payments.length, amount: format.cents(total) })}
        </p>
      )}
    </>
  )
}
