import { useMemo, useState } from 'react'
import type { RatePeriodRow } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import { CheckboxField, CommandButton, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RateChanges } from './rate-changes.tsx'
import { type Changed, RateDialog } from './rate-dialog.tsx'
import { RateGrid } from './rate-grid.tsx'

const adding = {
  trainTariff: 'rates.newScale',
  nightZones: 'rates.addCommune',
  exams: 'rates.addExam',
} as const

/** What is still to be filled in comes first. */
const rank = ({ values, state }: RatePeriodRow): number => (values.amount === null && state === 'inForce' ? 0 : 1)

/** One family: what is in force or to come, the past on demand, and the changes the office made. */
export function RatesTab({ table }: { table: RateTableName }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.rates.table.queryOptions({ input: { tableName: table } }))
  const [past, setPast] = useState(false)
  const [changed, setChanged] = useState<Changed | null>(null)
  const shown = useMemo(
    () =>
      (data?.periods ?? [])
        .filter(({ state }) => past || state === 'inForce' || state === 'future')
        .toSorted((one, other) => rank(one) - rank(other)),
    [data, past],
  )
  const add = table === 'jury' || table === 'travel' ? null : adding[table]
  useCommands(
    add === null
      ? []
      : [{ id: 'rates.add', textKey: add, group: 'list', keys: ['A'], run: () => setChanged({ period: null }) }],
  )
  const open = (period: RatePeriodRow) => setChanged({ period: table === 'trainTariff' ? null : period })
  if (data === undefined) return problem ? <Refusal problem={problem} onRetry={retry} /> : <div aria-busy="true" />
  return (
    <>
      <RateGrid
        table={table}
        periods={shown}
        onOpen={open}
        actions={
          <>
            <CheckboxField id={`past-${table}`} label={t('rates.past')} value={past} onChange={setPast} />
            {add && <CommandButton id="rates.add" />}
          </>
        }
      />
      <RateChanges table={table} periods={data.periods} changes={data.changes} />
      {changed && (
        <RateDialog
          table={table}
          changed={changed}
          periods={data.periods}
          lastChange={data.lastChange}
          onClose={() => setChanged(null)}
        />
      )}
    </>
  )
}
