import { Icon, useFormat, useText } from '../../components/index.ts'
import { type Criteria, type CriterionName, criterionText } from './criteria.ts'

/** The criteria in force, each with a button that takes it away. */
export function CriteriaChips({ criteria, onChange }: { criteria: Criteria; onChange: (criteria: Criteria) => void }) {
  const t = useText()
  const format = useFormat()
  const active = Object.entries(criteria) as [CriterionName, NonNullable<Criteria[CriterionName]>][]
  if (active.length === 0) return null
  const without = (name: CriterionName) => Object.fromEntries(active.filter(([other]) => other !== name))
  return (
    <ul className="criteria-chips" aria-label={t('intervenantForms.criteria.active')}>
      {active.map(([name, choice]) => {
        const criterion = t('intervenantForms.criteria.chip', {
          name: t(`intervenantForms.criteria.names.${name}`),
          value: criterionText(t, format, name, choice),
        })
        return (
          <li key={name}>
            <button
              type="button"
              className="button"
              data-variant="small"
              aria-label={t('intervenantForms.criteria.remove', { criterion })}
              onClick={() => onChange(without(name))}
            >
              <span>{criterion}</span>
              <Icon name="close" />
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className="link-button" onClick={() => onChange({})}>
          {t('intervenantForms.criteria.clear')}
        </button>
      </li>
    </ul>
  )
}
