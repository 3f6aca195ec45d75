import { useMemo, useState } from 'react'
import type { Facts } from '../../../shared/model/result.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  SelectField,
  StatusTag,
  type StatusTone,
  useFormat,
  useText,
} from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { ruleText } from '../../data/rule-text.ts'
import { reasonText } from './return-words.ts'

export type ReturnSheet = Awaited<ReturnType<typeof client.paymentReturns.get>>
type ReturnLine = ReturnSheet['lines'][number]

const tones: Readonly<Record<ReturnLine['verdict'], StatusTone>> = {
  paid: 'success',
  rejected: 'error',
  changed: 'warning',
  accepted: 'pending',
  known: 'neutral',
  repeated: 'warning',
  contradicted: 'error',
  unmatched: 'error',
  unreadable: 'error',
}

function useColumns(): readonly GridColumn<ReturnLine>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const why = (line: ReturnLine): string => {
      if (line.rule === null) return line.verdict === 'rejected' ? reasonText(t, line) : ''
      const facts = JSON.parse(line.facts) as Facts
      return ruleText({ code: 'RULE', rule: line.rule, facts }, t, format) ?? line.rule
    }
    const amount = (cents: number | undefined | null): string =>
      cents === undefined || cents === null ? '' : format.cents(cents)
    return [
      {
        id: 'line',
        title: t('paymentReturns.columns.line'),
        value: ({ line }) => line,
        text: ({ line }) => format.number(line),
        align: 'end',
        rowHeader: true,
        width: 90,
      },
      {
        id: 'verdict',
        title: t('paymentReturns.columns.verdict'),
        value: ({ verdict }) => t(`paymentReturns.verdicts.${verdict}`),
        cell: ({ verdict }) => <StatusTag tone={tones[verdict]}>{t(`paymentReturns.verdicts.${verdict}`)}</StatusTag>,
        width: 190,
      },
      { id: 'why', title: t('paymentReturns.columns.reason'), value: why, width: 340 },
      { id: 'name', title: t('paymentReturns.columns.name'), value: ({ found }) => found?.name ?? '', width: 190 },
      {
        id: 'reference',
        title: t('paymentReturns.columns.reference'),
        value: ({ reference }) => reference,
        width: 180,
      },
      { id: 'claim', title: t('paymentReturns.columns.claim'), value: ({ claimNumber }) => claimNumber, width: 140 },
      {
        id: 'asked',
        title: t('paymentReturns.columns.asked'),
        value: ({ found }) => found?.cents ?? 0,
        text: ({ found }) => amount(found?.cents),
        align: 'end',
        width: 120,
      },
      {
        id: 'said',
        title: t('paymentReturns.columns.said'),
        value: ({ cents }) => cents ?? 0,
        text: ({ cents }) => amount(cents),
        align: 'end',
        width: 150,
      },
      {
        id: 'paidOn',
        title: t('paymentReturns.columns.paidOn'),
        value: ({ paidOn }) => paidOn ?? '',
        text: ({ paidOn }) => (paidOn === null ? '' : format.date(paidOn)),
        width: 120,
      },
    ]
  }, [t, format])
}

/** The lines of a file and what each brings, narrowed to one verdict when asked. */
export function ReturnLines({ lines }: { lines: readonly ReturnLine[] }) {
  const t = useText()
  const columns = useColumns()
  const [verdict, setVerdict] = useState('')
  const shown = useMemo(
    () => (verdict === '' ? lines : lines.filter((line) => line.verdict === verdict)),
    [lines, verdict],
  )
  const source = useMemo(() => memoryRows(shown), [shown])
  const present = [...new Set(lines.map((line) => line.verdict))]
  return (
    <DataGrid
      id="payment-return-lines"
      title={t('paymentReturns.lines')}
      columns={columns}
      source={source}
      rowId={({ position }) => String(position)}
      empty={<EmptyState title={t('paymentReturns.noLine')} />}
      actions={
        <SelectField
          label={t('paymentReturns.show')}
          value={verdict}
          onChange={setVerdict}
          emptyLabel={t('paymentReturns.showAll')}
          options={present.map((one) => ({ value: one, label: t(`paymentReturns.verdicts.${one}`) }))}
        />
      }
    />
  )
}
