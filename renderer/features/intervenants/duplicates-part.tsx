import { useEffect, useMemo, useRef } from 'react'
import { type GridColumn, TextField, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { SheetTable } from '../sheet-table.tsx'

export type Duplicate = Awaited<ReturnType<typeof client.intervenants.duplicates>>[number]

type DuplicatesPartProps = Readonly<{
  found: readonly Duplicate[]
  reason: string
  error: string | undefined
  onReason: (reason: string) => void
}>

/** People who may be the one being created, with what matches, a way to each, and the reason to create anyway. */
export function DuplicatesPart({ found, reason, error, onReason }: DuplicatesPartProps) {
  const t = useText()
  const format = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const columns = useMemo<GridColumn<Duplicate>[]>(
    () => [
      {
        id: 'number',
        title: t('intervenants.columns.number'),
        value: (row) => row.number,
        rowHeader: true,
        cell: (row) => (
          <a
            href={`#/intervenants/${row.id}`}
            aria-label={t('intervenantForms.duplicates.open', { number: row.number })}
          >
            {row.number}
          </a>
        ),
      },
      {
        id: 'name',
        title: t('intervenantForms.duplicates.name'),
        value: (row) => [row.lastName, row.birthName && `(${row.birthName})`, row.firstName].filter(Boolean).join(' '),
      },
      {
        id: 'birthDate',
        title: t('intervenants.identity.birthDate'),
        value: (row) => row.birthDate,
        text: (row) => format.date(row.birthDate),
      },
      { id: 'school', title: t('intervenants.columns.school'), value: (row) => row.school, lang: 'fr' },
      {
        id: 'matches',
        title: t('intervenantForms.duplicates.matches'),
        value: (row) => row.reasons.map((one) => t(`intervenantForms.duplicates.reasons.${one}`)).join(', '),
      },
    ],
    [t, format],
  )
  const title = t('intervenantForms.duplicates.title', { count: found.length })
  return (
    <section className="sheet-conflict" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{t('intervenantForms.duplicates.sentence')}</p>
      <SheetTable
        id="intervenant-duplicates"
        title={t('intervenantForms.duplicates.list')}
        columns={columns}
        rows={found}
        rowId={({ id }) => id}
        empty={title}
      />
      <TextField
        id="create-duplicateReason"
        label={t('intervenantForms.duplicates.reason')}
        hint={t('intervenantForms.duplicates.reasonHint')}
        value={reason}
        error={error}
        maxLength={500}
        onChange={onReason}
      />
    </section>
  )
}
