import type { PersonCompetences } from '../../../shared/contract/competences.ts'
import type { Format, Translate } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'

export type OwnCompetence = PersonCompetences['competences'][number]
type Author = OwnCompetence['authors'][number]

/** Where one's competence stands, as the person reads it (ux S5); keys are those of `ownCompetences.states`. */
export function ownState({ state, own, toConfirm }: OwnCompetence) {
  if (own === 'invalidated' && state === 'effective') return 'kept'
  if (own === 'invalidated') return state === 'contradictory' ? 'removedContradictory' : 'removed'
  if (state === 'contradictory') return 'contradictory'
  if (own === 'confirmed') return 'confirmed'
  if (toConfirm) return 'toConfirm'
  return state === 'suspended' ? 'removedBySchool' : 'kept'
}

/** What one author said, when, and why, in a sentence; the code goes beside it. */
export function saidSentence({ author, verdict, school, at, reason }: Author, t: Translate, format: Format): string {
  const date = format.longDate(localMinute(at).slice(0, 10))
  const sentence = t(`ownCompetences.said.${author}.${verdict}`, { school, date })
  return reason === '' ? sentence : t('ownCompetences.said.withReason', { sentence, reason })
}
