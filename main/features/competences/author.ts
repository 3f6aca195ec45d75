import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { authorCodes } from '../../domain/competences/author-codes.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { ownStaff, requireOwn } from '../own-staff.ts'

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
  if (session.role !== 'schoolHead') return notAllowed()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, people)
  if (!members.ok) return members
  const open = await requireOpen(read, 'schoolCompetences', today)
  return open.ok ? ok({ author: 'school', authorCode: own.value.school.uai }) : open
}
