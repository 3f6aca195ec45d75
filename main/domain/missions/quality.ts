import type { Quality } from '../../../shared/model/qualities.ts'

type Served = Readonly<{ role: string; entryForm: string; enteredBy: string; needsCompetence: boolean }>

const interrogations: readonly string[] = ['candidates', 'slots', 'applications']

function examinerQuality({ entryForm, enteredBy }: Served): Quality {
  if (entryForm === 'copies') return enteredBy === 'santorin' ? 'correctorSantorin' : 'corrector'
  return interrogations.includes(entryForm) ? 'interrogator' : 'examiner'
}

/**
 * The quality that goes with a role on a type of mission (F128): who marks is a corrector, on SANTORIN where copies are
 * marked there; who hears candidates is an interrogator; a member called for a competence sits for the teaching side.
 * A role that has no such word gives none.
 */
export function qualityOf(served: Served): Quality | null {
  const { role, needsCompetence } = served
  if (role === 'examiner') return examinerQuality(served)
  if (role === 'member') return needsCompetence ? 'teachingMember' : 'member'
  return role === 'president' || role === 'vicePresident' || role === 'professional' ? role : null
}
