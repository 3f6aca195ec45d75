import { useMemo, useState } from 'react'
import type { AcademyAddress } from '../../../shared/contract/academy-addresses.ts'
import { type GridColumn, Screen, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { AddressDialog } from './address-dialog.tsx'

/** Where each other academy is on the web: the only addresses the application opens (F181). */
export function AcademyAddressesScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.academyAddresses.list.queryOptions({ input: {} }))
  const [asked, setAsked] = useState<AcademyAddress | null>(null)
  const columns = useMemo<GridColumn<AcademyAddress>[]>(
    () => [
      {
        id: 'academy',
        title: t('academyAddresses.columns.academy'),
        value: ({ label }) => label,
        rowHeader: true,
        lang: 'fr',
      },
      {
        id: 'address',
        title: t('academyAddresses.columns.address'),
        value: ({ address }) => address,
        text: ({ address }) => address || t('academyAddresses.none'),
      },
      {
        id: 'acts',
        title: t('academyAddresses.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <RowButton
            text={t('academyAddresses.edit')}
            name={t('academyAddresses.named', { academy: row.label })}
            run={() => setAsked(row)}
          />
        ),
      },
    ],
    [t],
  )
  const given = data?.filter(({ address }) => address !== '').length ?? 0
  return (
    <Screen title={t('academyAddresses.title')} sentence={data && t('academyAddresses.summary', { count: given })}>
      <Refusal problem={problem} title={t('academyAddresses.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('academyAddresses.loading')}</p>}
      {data && (
        <SheetTable
          id="academy-addresses"
          title={t('academyAddresses.list')}
          columns={columns}
          rows={data}
          rowId={({ academyCode }) => academyCode}
          empty={t('academyAddresses.empty')}
        />
      )}
      {asked !== null && <AddressDialog academy={asked} onClose={() => setAsked(null)} />}
    </Screen>
  )
}
