import { useText } from '../../components/index.ts'
import { FacetSelect } from '../facet-select.tsx'
import { useBureau } from './bureau-choice.ts'

/**
 * Keeps the lists of work to the exams of one bureau; nothing where the office has no bureaus. `onChosen` lets a list forget
 * what was selected in it.
 */
export function BureauSelect({ onChosen }: { onChosen?: () => void }) {
  const t = useText()
  const { choices, bureauId, choose } = useBureau()
  if (choices.length === 0) return null
  return (
    <FacetSelect
      label={t('bureaus.facet')}
      value={bureauId ?? ''}
      onChange={(next) => {
        choose(next)
        onChosen?.()
      }}
      everything={t('bureaus.everyBureau')}
      options={choices.map(({ id, name, mine }) => ({ value: id, label: mine ? t('bureaus.mine', { name }) : name }))}
    />
  )
}
