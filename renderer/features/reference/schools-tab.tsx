import { useMemo, useState } from 'react'
import { DataGrid, type GridColumn, SelectField, useFormat, useText } from '../../components/index.ts'
import { client, type queries } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { useSessionState } from '../../data/session.ts'
import { isTextKey } from '../../data/text-key.ts'
import { EmptyTable } from './empty-table.tsx'

type School = Awaited<ReturnType<typeof queries.reference.schools.call>>['rows'][number]

function useColumns(): GridColumn<School>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const located = ({ located: known }: School) => (known ? t('reference.yes') : t('reference.no'))
    const sector = ({ sector: code }: School) => {
      const key = `reference.schools.sectors.${code}`
      return isTextKey(key) ? t(key) : code
    }
    return [
      {
        id: 'name',
        title: t('reference.schools.name'),
        value: ({ name }) => name,
        rowHeader: true,
        width: 320,
        lang: 'fr',
      },
      { id: 'uai', title: t('reference.schools.uai'), value: ({ uai }) => uai, width: 110 },
      { id: 'kind', title: t('reference.schools.kind'), value: ({ kind }) => kind, width: 140, lang: 'fr' },
      { id: 'sector', title: t('reference.schools.sector'), value: sector, width: 110, sortable: false },
      { id: 'postalCode', title: t('reference.schools.postalCode'), value: ({ postalCode }) => postalCode, width: 140 },
      { id: 'town', title: t('reference.schools.town'), value: ({ town }) => town, width: 200, lang: 'fr' },
      { id: 'located', title: t('reference.schools.located'), value: located, width: 100, sortable: false },
      {
        id: 'staff',
        title: t('reference.schools.staff'),
        value: ({ staff }) => staff,
        text: ({ staff }) => format.number(staff),
        align: 'end',
        width: 110,
        sortable: false,
      },
    ]
  }, [t, format])
}

/** Schools of the office's own academy first; all of them on request. */
export function SchoolsTab() {
  const t = useText()
  const own = useSessionState()?.office?.academyCode ?? ''
  const [scope, setScope] = useState('')
  const columns = useColumns()
  const facets: Record<string, string> = scope === '' ? { academy: own } : {}
  return (
    <DataGrid
      id="reference.schools"
      title={t('reference.schools.title')}
      columns={columns}
      rowId={({ id }) => id}
      source={pageSource(`schools ${useRevision('reference')}`, client.reference.schools, facets)}
      empty={<EmptyTable />}
      minimumHeight={30}
      actions={
        <SelectField
          label={t('reference.schools.scope')}
          value={scope}
          onChange={setScope}
          emptyLabel={t('reference.schools.own')}
          options={[{ value: 'all', label: t('reference.schools.all') }]}
        />
      }
    />
  )
}
