import type { CompetenceToConfirm } from '../../../shared/contract/kiosk.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { authorFor } from '../competences/author.ts'
import { personCompetences } from '../competences/person.ts'

/** The competences that whoever is at the kiosk may confirm there, while entry is open: no author, school or teaching. */
export async function competencesToConfirm(
  services: Services,
  session: Session,
): Promise<Result<CompetenceToConfirm[]>> {
  const person = session.intervenantId ?? ''
  const author = await authorFor(services.read(), services, session, [person])
  if (!author.ok) return author
  const known = await personCompetences(services, session, person)
  if (!known.ok) return known
  const waiting = known.value.competences.filter(({ toConfirm }) => toConfirm)
  return ok(waiting.map(({ id, exam, specialty, paper }) => ({ id, exam, specialty, paper })))
}
