import { useMemo } from 'react'
import type { StatementPayment, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { type GridColumn, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { SheetTable } from '../sheet-table.tsx'

const monthOf = ({ paidOn }: StatementPayment) => paidOn.slice(0, 7)

/** Each payment of a year: its mission, when and how it is paid, and what to look for on the payslip. */
export function PaymentsTable({ statement }: { statement: YearlyStatement }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const columns = useMemo<GridColumn<StatementPayment>[]>(
    () => [
      {
        id: 'mission',
        title: t('yearlyStatements.columns.mission'),
        value: ({ missionNumber }) => missionNumber,
        text: ({ missionNumber }) => String(missionNumber),
        rowHeader: true,
        width: 110,
      },
      {
        id: 'type',
        title: t('yearlyStatements.columns.missionType'),
        value: missionTypeName,
        width: 170,
      },
      { id: 'exam', title: t('yearlyStatements.columns.exam'), value: ({ exam }) => exam, lang: 'fr', width: 170 },
      {
        id: 'track',
        title: t('yearlyStatements.columns.track'),
        value: ({ track }) => t(`claims.tracks.${track}`),
        width: 150,
      },
      {
        id: 'month',
        title: t('yearlyStatements.columns.month'),
        value: monthOf,
        text: (payment) => t(`yearlyStatements.paidWhen.${payment.state}`, { month: format.month(monthOf(payment)) }),
        width: 170,
      },
      {
        id: 'channel',
        title: t('yearlyStatements.columns.channel'),
        value: ({ channel }) => t(`yearlyStatements.channels.${channel}`),
        width: 190,
      },
      { id: 'label', title: t('yearlyStatements.columns.label'), value: ({ label }) => label, lang: 'fr', width: 200 },
      {
        id: 'amount',
        title: t('yearlyStatements.columns.amount'),
        value: ({ cents }) => cents,
        text: ({ cents }) => format.cents(cents),
        align: 'end',
        width: 110,
      },
    ],
    [t, format, missionTypeName],
  )
  return (
    <SheetTable
      id="yearly-payments"
      title={t('yearlyStatements.payments', { year: statement.year })}
      columns={columns}
      rows={statement.payments}
      rowId={({ claimId, track, batch }) => `${claimId} ${track} ${batch}`}
      empty={t('yearlyStatements.empty')}
    />
  )
}
