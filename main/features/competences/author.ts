import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { authorCodes } from '../../domain/competences/author-codes.ts'
import type { Readable } from '../../store/index.ts'
import { activityStateOf, requireOpen } from '../activities/state.ts'
import { ownStaff, requireOwn } from '../own-staff.ts'

export type Author = Readonly<{ author: 'school' | 'self' | 'manager'; authorCode: string }>

/**
 * The author a session is for these people's competences: oneself for one's own only, a school for those posted there,
 * the office for all (F146-F150).
 */
async function authorOf(
  read: Readable,
  services: Services,
  session: Session,
  people: readonly string[],
): Promise<Result<Author>> {
  if (session.role === 'manager' || session.role === 'administrator')
    return ok({ author: 'manager', authorCode: authorCodes.manager })
  if (session.role === 'intervenant' && people.every((id) => id === session.intervenantId))
    return ok({ author: 'self', authorCode: authorCodes.self })
  if (session.role !== 'schoolHead') return fail('NOT_ALLOWED', { method: 'competences' })
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, people)
  return members.ok ? ok({ author: 'school', authorCode: own.value.school.uai }) : members
}

/** Who speaks; refused while their activity is closed (F158). The office works at any time. */
export async function authorFor(
  read: Readable,
  services: Services,
  session: Session,
  people: readonly string[],
): Promise<Result<Author>> {
  const author = await authorOf(read, services, session, people)
  if (!author.ok || author.value.author === 'manager') return author
  const activity = author.value.author === 'self' ? 'competenceEntry' : 'schoolCompetences'
  const open = await requireOpen(read, activity, services.ports.clock.today())
  return open.ok ? author : open
}

/** Who looks at the competences of one person; oneself while consultation or entry is open (F142, F158). */
export async function readerOf(
  read: Readable,
  services: Services,
  session: Session,
  intervenantId: string,
): Promise<Result<Author>> {
  const author = await authorOf(read, services, session, [intervenantId])
  if (!author.ok || author.value.author !== 'self') return author
  const today = services.ports.clock.today()
  const entry = await activityStateOf(read, 'competenceEntry', today)
  if (entry.open) return author
  const consultation = await requireOpen(read, 'competenceConsultation', today)
  return consultation.ok ? author : consultation
}
