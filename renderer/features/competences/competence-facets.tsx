import { CheckboxField, useText } from '../../components/index.ts'
import { FacetSelect } from '../facet-select.tsx'

export type Facets = Readonly<{ exam: string; state: string; toConfirm: boolean }>

export const noFacets: Facets = { exam: '', state: '', toConfirm: false }

/** The facets as the core wants them: those that narrow something. */
export const wantedFacets = ({ exam, state, toConfirm }: Facets): Record<string, string> => ({
  ...(exam === '' ? {} : { exam }),
  ...(state === '' ? {} : { state }),
  ...(toConfirm ? { toConfirm: 'yes' } : {}),
})

const states = ['effective', 'suspended', 'contradictory'] as const

type CompetenceFacetsProps = Readonly<{
  facets: Facets
  exams: readonly Readonly<{ code: string; label: string }>[]
  onFacets: (facets: Facets) => void
}>

/** Narrows the office's list to an exam, to a state, to what nobody but the computation has confirmed. */
export function CompetenceFacets({ facets, exams, onFacets }: CompetenceFacetsProps) {
  const t = useText()
  return (
    <>
      <FacetSelect
        label={t('competences.facets.exam')}
        everything={t('competences.facets.everyExam')}
        value={facets.exam}
        options={exams.map(({ code, label }) => ({ value: code, label }))}
        onChange={(exam) => onFacets({ ...facets, exam })}
      />
      <FacetSelect
        label={t('competences.facets.state')}
        everything={t('competences.facets.everyState')}
        value={facets.state}
        options={states.map((value) => ({ value, label: t(`competences.states.${value}`) }))}
        onChange={(state) => onFacets({ ...facets, state })}
      />
      <CheckboxField
        label={t('competences.facets.toConfirm')}
        value={facets.toConfirm}
        onChange={(toConfirm) => onFacets({ ...facets, toConfirm })}
      />
    </>
  )
}
