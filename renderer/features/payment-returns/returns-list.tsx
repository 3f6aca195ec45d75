import { useMemo } from 'react'
import type { ReturnRecord } from '../../../shared/contract/payment-returns.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  goTo,
  memoryRows,
  StatusTag,
  useFormat,
  useText,
} from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { partText, stateTones } from './return-words.ts'

function useColumns(): readonly GridColumn<ReturnRecord>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const part = (id: 'paid' | 'rejected' | 'changed'): GridColumn<ReturnRecord> => ({
      id,
      title: t(`paymentReturns.columns.${id}`),
      value: (row) => row[id].cents,
      text: (row) => partText(t, format, row[id]),
      align: 'end',
      width: 190,
    })
    return [
      {
        id: 'file',
        title: t('paymentReturns.columns.file'),
        value: ({ fileName }) => fileName,
        rowHeader: true,
        width: 220,
      },
      {
        id: 'state',
        title: t('paymentReturns.columns.state'),
        value: ({ state }) => t(`paymentReturns.states.${state}`),
        cell: ({ state }) => <StatusTag tone={stateTones[state]}>{t(`paymentReturns.states.${state}`)}</StatusTag>,
        width: 160,
      },
      part('paid'),
      part('rejected'),
      part('changed'),
      {
        id: 'toSee',
        title: t('paymentReturns.columns.toSee'),
        value: ({ toSee }) => toSee,
        text: ({ toSee }) => format.number(toSee),
        align: 'end',
        width: 120,
      },
      {
        id: 'readAt',
        title: t('paymentReturns.columns.readAt'),
        value: ({ readAt }) => readAt,
        text: ({ readAt }) => format.dateTime(localMinute(readAt)),
        width: 200,
      },
      { id: 'readBy', title: t('paymentReturns.columns.readBy'), value: ({ readBy }) => readBy, width: 160 },
    ]
  }, [t, format])
}

/** The files received from finance, the last one first. */
export function ReturnsList({ rows }: { rows: readonly ReturnRecord[] }) {
  const t = useText()
  const columns = useColumns()
  const source = useMemo(() => memoryRows(rows), [rows])
  return (
    <DataGrid
      id="payment-returns"
      title={t('paymentReturns.files')}
      columns={columns}
      source={source}
      rowId={({ id }) => id}
      onOpen={({ id }) => goTo(`/payment-returns/${id}`)}
      empty={<EmptyState title={t('paymentReturns.empty')} sentence={t('paymentReturns.emptySentence')} />}
    />
  )
}
