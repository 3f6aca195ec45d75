import { useMemo } from 'react'
import type { FairnessRow } from '../../../shared/contract/fairness.ts'
import { DataGrid, EmptyState, type GridColumn, goTo, Screen, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { pageSource } from '../../data/page-source.ts'
import { useRevision } from '../../data/revisions.ts'

const figures = [
  ['seats', 100],
  ['halfDays', 160],
  ['kilometres', 130],
  ['thisYear', 155],
  ['due', 140],
] as const

/** Everybody in the pool with what they did over the years, so that load and journeys are shared out. */
export function FairnessScreen() {
  const t = useText()
  const format = useFormat()
  const revision = useRevision('assignments', 'missions', 'intervenants')
  const source = useMemo(() => pageSource(`fairness ${revision}`, client.fairness.list, {}), [revision])
  const columns = useMemo<GridColumn<FairnessRow>[]>(
    () => [
      { id: 'name', title: t('fairness.columns.name'), value: ({ name }) => name, rowHeader: true, width: 160 },
      { id: 'school', title: t('fairness.columns.school'), value: ({ school }) => school, width: 150 },
      ...figures.map(
        ([figure, width]): GridColumn<FairnessRow> => ({
          id: figure,
          title: t(`fairness.columns.${figure}`),
          value: (row) => row[figure],
          text: (row) => format.number(row[figure]),
          align: 'end',
          width,
        }),
      ),
    ],
    [t, format],
  )
  return (
    <Screen title={t('fairness.title')} sentence={t('fairness.sentence')}>
      <DataGrid
        id="fairness"
        title={t('fairness.list')}
        columns={columns}
        source={source}
        rowId={({ id }) => id}
        onOpen={({ id }) => goTo(`/fairness/${id}`)}
        empty={<EmptyState title={t('fairness.empty')} sentence={t('fairness.emptySentence')} />}
      />
    </Screen>
  )
}
