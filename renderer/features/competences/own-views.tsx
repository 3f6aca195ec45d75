import { useText } from '../../components/index.ts'
import { FacetButtons } from '../claims/facet-buttons.tsx'
import type { OwnCompetence } from './own-words.ts'

const views = ['toConfirm', 'all'] as const
export type OwnView = (typeof views)[number]

export const rowsInView = (rows: readonly OwnCompetence[], view: OwnView): readonly OwnCompetence[] =>
  view === 'all' ? rows : rows.filter(({ toConfirm }) => toConfirm)

/** All of one's competences, or those that wait for one's word. */
export function OwnViews({
  rows,
  view,
  onView,
}: {
  rows: readonly OwnCompetence[]
  view: OwnView
  onView: (view: OwnView) => void
}) {
  const t = useText()
  const facets = views.map((id) => ({
    id,
    label: t(`ownCompetences.views.${id}`, { count: rowsInView(rows, id).length }),
  }))
  return <FacetButtons label={t('ownCompetences.views.label')} facets={facets} chosen={view} onChoose={onView} />
}
