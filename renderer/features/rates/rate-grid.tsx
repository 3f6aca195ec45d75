import { useMemo } from 'react'
import type { RatePeriodRow } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import {
  DataGrid,
  EmptyState,
  type GridColumn,
  memoryRows,
  StatusTag,
  type StatusTone,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import { rateName, rateUnit, rateValue } from './rate-words.ts'

const tones: Readonly<Record<RatePeriodRow['state'], StatusTone>> = {
  past: 'neutral',
  inForce: 'success',
  future: 'information',
  replaced: 'neutral',
}

type RateGridProps = Readonly<{
  table: RateTableName
  periods: readonly RatePeriodRow[]
  actions: React.ReactNode
  onOpen: (period: RatePeriodRow) => void
}>

/** The periods of one family; what nobody knows yet stands out. */
export function RateGrid({ table, periods, actions, onOpen }: RateGridProps) {
  const t = useText()
  const source = useMemo(() => memoryRows(periods), [periods])
  return (
    <DataGrid
      id={`rates.${table}`}
      title={t(`reference.rates.tables.${table}`)}
      columns={useColumns(table)}
      rowId={({ id }) => id}
      source={source}
      onOpen={onOpen}
      actions={actions}
      empty={<EmptyState title={t('rates.empty')} />}
      minimumHeight={24}
    />
  )
}

function useColumns(table: RateTableName): GridColumn<RatePeriodRow>[] {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  return useMemo<GridColumn<RatePeriodRow>[]>(() => {
    const value = (row: RatePeriodRow) => rateValue(t, table, row, language) || t('rates.toFillIn')
    const confidence = ({ confidence: mark }: RatePeriodRow) => {
      const key = `reference.rates.confidences.${mark}`
      return isTextKey(key) ? t(key) : mark
    }
    return [
      {
        id: 'name',
        title: t('rates.columns.name'),
        value: (row) => rateName(t, table, row),
        rowHeader: true,
        width: 420,
      },
      {
        id: 'value',
        title: t('rates.columns.value'),
        value,
        cell: (row) =>
          row.values.amount === null ? <StatusTag tone="warning">{t('rates.toFillIn')}</StatusTag> : value(row),
        width: 200,
      },
      { id: 'unit', title: t('rates.columns.unit'), value: ({ values }) => rateUnit(t, table, values), width: 150 },
      {
        id: 'state',
        title: t('rates.columns.state'),
        value: ({ state }) => t(`rates.states.${state}`),
        cell: ({ state }) => <StatusTag tone={tones[state]}>{t(`rates.states.${state}`)}</StatusTag>,
        width: 150,
      },
      {
        id: 'from',
        title: t('rates.columns.from'),
        value: ({ validFrom }) => validFrom,
        text: ({ validFrom }) => format.date(validFrom),
        width: 120,
      },
      {
        id: 'to',
        title: t('rates.columns.to'),
        value: ({ validTo }) => validTo ?? '9999',
        text: ({ validTo }) => (validTo === null ? t('rates.endless') : format.date(validTo)),
        width: 150,
      },
      { id: 'source', title: t('rates.columns.source'), value: (row) => row.source, width: 420, lang: 'fr' },
      { id: 'confidence', title: t('rates.columns.confidence'), value: confidence, width: 240 },
    ]
  }, [t, format, language, table])
}
