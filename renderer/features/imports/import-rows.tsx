import { useMemo, useState } from 'react'
import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { DataGrid, EmptyState, SelectField, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { verdicts } from './import-counts.tsx'
import { importRowColumns } from './import-row-columns.tsx'
import { RejectedDownload } from './rejected-download.tsx'

/** Unchanged rows are counted and not kept one by one. */
const listed = verdicts.filter((verdict) => verdict !== 'unchanged')

/** The rows an import reports, narrowed to one verdict; rejected ones first where there are some. */
export function ImportRows({ record }: { record: ImportRecord }) {
  const t = useText()
  const format = useFormat()
  const [verdict, setVerdict] = useState<string>(record.counts.rejected > 0 ? 'rejected' : '')
  const columns = useMemo(() => importRowColumns(t, format), [t, format])
  const facets: Record<string, string> = verdict === '' ? {} : { verdict }
  const title = verdict === 'rejected' ? t('imports.screen.rejectedRows') : t('imports.screen.rows')
  return (
    <DataGrid
      id="imports.rows"
      title={title}
      columns={columns}
      rowId={({ position }) => String(position)}
      source={pageSource(
        `importRows ${record.id} ${useRevision('imports')}`,
        (page, options) => client.imports.rows({ ...page, importId: record.id }, options),
        facets,
      )}
      empty={<EmptyState title={t('imports.screen.noRow')} sentence={t('imports.screen.unchangedNote')} />}
      actions={
        <>
          <SelectField
            label={t('imports.screen.show')}
            value={verdict}
            onChange={setVerdict}
            emptyLabel={t('imports.screen.showAll')}
            options={listed.map((one) => ({ value: one, label: t(`imports.screen.verdicts.${one}`) }))}
          />
          {record.counts.rejected > 0 && <RejectedDownload record={record} />}
        </>
      }
    />
  )
}
