import { useMemo } from 'react'
import { DataGrid, StatusTag, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { EmptyTable } from './empty-table.tsx'
import { type Rate, rateColumns } from './rate-columns.ts'

/** Every dated rate with its source and how far it was verified; an amount nobody could read is never guessed. */
export function RatesTab() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const columns = useMemo(() => {
    const unknown = (words: string) => <StatusTag tone="warning">{words}</StatusTag>
    return rateColumns(t, format, language, unknown)
  }, [t, format, language])
  return (
    <DataGrid
      id="reference.rates"
      title={t('reference.rates.title')}
      columns={columns}
      rowId={({ id }: Rate) => id}
      source={pageSource(`rates ${useRevision('reference')}`, client.reference.rates)}
      empty={<EmptyTable />}
      minimumHeight={30}
    />
  )
}
