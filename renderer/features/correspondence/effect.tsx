import { useMemo } from 'react'
import type { CorrespondenceEffect, CorrespondenceLine } from '../../../shared/contract/correspondence.ts'
import { DataGrid, DescriptionList, type GridColumn, memoryRows, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Row = CorrespondenceEffect['rows'][number]

/** Worked out afresh each time: people and competences change without the table changing. */
const fresh = { staleTime: 0, gcTime: 0 } as const

const figures = ['gained', 'lost', 'people', 'toCreate', 'unsupported'] as const

/** What a change of the table would do, before it is written. */
export function ChangeEffect({ removes, adds }: { removes: readonly string[]; adds: readonly CorrespondenceLine[] }) {
  const input = { removes: [...removes], adds: [...adds] }
  return <Effect read={useRead(queries.correspondence.preview.queryOptions({ input, ...fresh }))} />
}

/** What the computation would create with the table as it is. */
export function GenerationEffect() {
  return <Effect read={useRead(queries.correspondence.previewGeneration.queryOptions({ input: {}, ...fresh }))} />
}

function Effect({ read: { data, problem, retry } }: { read: ReturnType<typeof useRead<CorrespondenceEffect>> }) {
  const t = useText()
  const format = useFormat()
  const source = useMemo(() => memoryRows<Row>(data?.rows ?? []), [data])
  const columns = useEffectColumns()
  if (problem !== null) return <Refusal problem={problem} onRetry={retry} />
  if (data === undefined)
    return (
      <p role="status" aria-busy="true">
        {t('correspondence.effect.reading')}
      </p>
    )
  if (data.gained + data.lost === 0) return <p role="status">{t('correspondence.effect.nothing')}</p>
  const figure = (name: (typeof figures)[number]) => ({
    term: t(`correspondence.effect.figures.${name}`),
    value:
      name === 'gained' || name === 'lost'
        ? t('correspondence.effect.pairs', { shown: format.number(data[name]) })
        : format.number(data[name]),
  })
  const total = data.gained + data.lost
  return (
    <>
      <div role="status">
        <DescriptionList items={figures.filter((name) => data[name] > 0).map(figure)} />
      </div>
      {total > data.rows.length && (
        <p>
          {t('correspondence.effect.first', { shown: format.number(data.rows.length), total: format.number(total) })}
        </p>
      )}
      <DataGrid
        id="correspondence.effect"
        title={t('correspondence.effect.list')}
        columns={columns}
        rowId={(row) => `${row.intervenantId} ${row.paperId}`}
        source={source}
        minimumHeight={14}
      />
    </>
  )
}

function useEffectColumns(): readonly GridColumn<Row>[] {
  const t = useText()
  return useMemo<GridColumn<Row>[]>(
    () => [
      {
        id: 'intervenant',
        title: t('correspondence.columns.intervenant'),
        value: (row) => row.intervenant,
        rowHeader: true,
        width: 190,
      },
      {
        id: 'change',
        title: t('correspondence.columns.change'),
        value: ({ change }) => t(`correspondence.effect.change.${change}`),
        width: 120,
      },
      { id: 'exam', title: t('correspondence.columns.exam'), value: ({ exam }) => exam, width: 90, lang: 'fr' },
      {
        id: 'specialty',
        title: t('correspondence.columns.specialty'),
        value: ({ specialty }) => specialty,
        width: 180,
        lang: 'fr',
      },
      { id: 'paper', title: t('correspondence.columns.paper'), value: ({ paper }) => paper, width: 220, lang: 'fr' },
      {
        id: 'school',
        title: t('correspondence.columns.school'),
        value: ({ school }) => school,
        width: 220,
        lang: 'fr',
      },
    ],
    [t],
  )
}
