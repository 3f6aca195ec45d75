import { useMemo } from 'react'
import { DataGrid, EmptyState, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'
import { type Look, lookColumns } from './journal-columns.ts'

/** Who looked at what is personal. */
export function LooksTab() {
  const t = useText()
  const format = useFormat()
  const columns = useMemo(() => lookColumns(t, format), [t, format])
  const revision = useRevision('journal')
  const source = useMemo(() => pageSource<Look>(`consultations ${revision}`, client.journal.consultations), [revision])
  return (
    <>
      <p className="prose">{t('journal.looksSentence')}</p>
      <DataGrid
        id="consultations"
        title={t('journal.looks')}
        columns={columns}
        rowId={({ seq }: Look) => String(seq)}
        source={source}
        empty={<EmptyState title={t('journal.noLook')} />}
      />
    </>
  )
}
