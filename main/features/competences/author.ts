import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { authorCodes } from '../../domain/competences/author-codes.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'

export type Author = Readonly<{ author: 'school' | 'self' | 'manager'; authorCode: string }>

const notAllowed = () => fail('NOT_ALLOWED', { method: 'competences' })

/**
 * The author a session is for these people's competences: oneself for one's own only, a school for those posted there,
 * the office for all (F146-F150). The office works at any time, the others while their activity is open (F158).
 */
export async function authorFor(
  read: Readable,
  services: Services,
  session: Session,
  people: readonly string[],
): Promise<Result<Author>> {
  if (session.role === 'manager' || session.role === 'administrator')
    return ok({ author: 'manager', authorCode: authorCodes.manager })
  const today = services.ports.clock.today()
  if (session.role === 'intervenant') {
    if (people.some((id) => id !== session.intervenantId)) return notAllowed()
    const open = await requireOpen(read, 'competenceEntry', today)
    return open.ok ? ok({ author: 'self', authorCode: authorCodes.self }) : open
  }
  const uai = session.role === 'schoolHead' ? await schoolOfAll(read, session.schoolId, [...new Set(people)]) : null
  if (uai === null) return notAllowed()
  const open = await requireOpen(read, 'schoolCompetences', today)
  return open.ok ? ok({ author: 'school', authorCode: uai }) : open
}

/** The UAI of a school where all these people are posted; null when one of them is not. */
async function schoolOfAll(read: Readable, schoolId: string | null, people: readonly string[]): Promise<string | null> {
  const posted = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .select(['posting.intervenantId', 'school.uai'])
    .distinct()
    .where('posting.schoolId', '=', schoolId)
    .where('posting.intervenantId', 'in', people)
    .execute()
  return posted.length === people.length ? (posted[0]?.uai ?? null) : null
}
