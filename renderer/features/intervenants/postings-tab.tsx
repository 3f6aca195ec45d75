import { useMemo } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { type GridColumn, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import { SheetTable } from './sheet-table.tsx'

type Row = IntervenantSheet['postings'][number]

/** The schools a person is posted in. */
export function PostingsTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const columns = useMemo<GridColumn<Row>[]>(() => {
    const kindOf = (row: Row) => {
      const key = `intervenants.postings.kinds.${row.kind}`
      return isTextKey(key) ? t(key) : row.kind
    }
    return [
      {
        id: 'school',
        title: t('intervenants.columns.school'),
        value: (row) => row.school,
        rowHeader: true,
        lang: 'fr',
      },
      { id: 'uai', title: t('intervenants.postings.uai'), value: (row) => row.uai },
      { id: 'town', title: t('intervenants.columns.town'), value: (row) => row.town, lang: 'fr' },
      { id: 'kind', title: t('intervenants.postings.kind'), value: kindOf },
      {
        id: 'discipline',
        title: t('intervenants.columns.discipline'),
        value: (row) => [row.disciplineCode, row.discipline].filter(Boolean).join(' '),
        lang: 'fr',
      },
    ]
  }, [t])
  return (
    <SheetTable
      id="intervenant-postings"
      title={t('intervenants.postings.title')}
      columns={columns}
      rows={person.postings}
      rowId={(row) => `${row.uai} ${row.disciplineCode}`}
      empty={t('intervenants.postings.empty')}
    />
  )
}
