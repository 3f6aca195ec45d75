import { useMemo, useRef } from 'react'
import type { RateChangeRow, RatePeriodRow } from '../../../shared/contract/rates.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import { FormSection, type GridColumn, tell, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { rateName, rateValue } from './rate-words.ts'

type RateChangesProps = Readonly<{
  table: RateTableName
  periods: readonly RatePeriodRow[]
  changes: readonly RateChangeRow[]
}>

/** What the office changed of a family, newest first; the last change of a rate can be taken back until it was used. */
export function RateChanges({ table, periods, changes }: RateChangesProps) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const withdrawing = useCommand(client.rates.withdraw)
  const latest = useRef(withdrawing)
  latest.current = withdrawing
  const columns = useMemo<GridColumn<RateChangeRow>[]>(() => {
    const added = ({ code, effectFrom }: RateChangeRow) =>
      periods.find((period) => period.code === code && period.validFrom === effectFrom)
    const nameOf = (change: RateChangeRow) => {
      const period = change.code === '' ? undefined : periods.find(({ code }) => code === change.code)
      return rateName(t, table, period ?? { code: change.code, values: {} })
    }
    const worth = (change: RateChangeRow) => {
      const period = change.kind === 'end' ? undefined : added(change)
      if (change.kind === 'end') return t('rates.ended')
      return period === undefined ? '' : rateValue(t, table, period, language)
    }
    const withdraw = async (change: RateChangeRow) => {
      const done = await latest.current.send({ id: change.id })
      if (done !== null) tell('success', t('rates.withdrawn', { name: nameOf(change) }))
    }
    return [
      { id: 'name', title: t('rates.columns.name'), value: nameOf, rowHeader: true },
      { id: 'value', title: t('rates.columns.value'), value: worth },
      {
        id: 'from',
        title: t('rates.columns.from'),
        value: ({ effectFrom }) => effectFrom,
        text: ({ effectFrom }) => format.date(effectFrom),
      },
      { id: 'source', title: t('rates.columns.source'), value: ({ source }) => source, lang: 'fr' },
      { id: 'by', title: t('rates.columns.by'), value: ({ madeBy }) => madeBy },
      {
        id: 'on',
        title: t('rates.columns.on'),
        value: ({ madeAt }) => madeAt,
        text: ({ madeAt }) => format.date(civilDay(madeAt)),
      },
      {
        id: 'acts',
        title: t('rates.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (change) =>
          change.last && (
            <RowButton
              text={t('rates.undo')}
              name={t('rates.undoNamed', { name: nameOf(change), date: format.date(change.effectFrom) })}
              run={() => void withdraw(change)}
            />
          ),
      },
    ]
  }, [t, format, language, table, periods])
  return (
    <FormSection legend={t('rates.changes')}>
      <Refusal problem={withdrawing.problem} />
      <SheetTable
        id={`rates.${table}.changes`}
        title={t('rates.changes')}
        columns={columns}
        rows={changes}
        rowId={({ id }) => id}
        empty={t('rates.noChange')}
      />
    </FormSection>
  )
}
