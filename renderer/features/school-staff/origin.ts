import type { Format, Translate } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import type { SchoolCompetence } from './words.ts'

type Statement = SchoolCompetence['statements'][number]

/** Where a competence comes from, or who spoke of it since, in one sentence (F144). */
export function originSentence(
  { author, authorCode, own, verdict, at, reason }: Statement,
  schoolYear: number,
  t: Translate,
  format: Format,
): string {
  if (author === 'system') return t('schoolStaff.origins.system', { year: schoolYear })
  const date = format.date(localMinute(at).slice(0, 10))
  if (author === 'manager') return t('schoolStaff.origins.managerConfirmed', { date })
  const values = { date, reason, code: authorCode }
  const speaker = author === 'self' ? 'self' : own ? 'own' : 'school'
  return t(
    verdict === 'confirmed' ? `schoolStaff.origins.${speaker}Confirmed` : `schoolStaff.origins.${speaker}Invalidated`,
    values,
  )
}
