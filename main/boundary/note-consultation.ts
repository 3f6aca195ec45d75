import type { SensitiveRead } from '../../shared/contract/base.ts'
import { ok } from '../../shared/model/result.ts'
import { addConsultation, isGoingOn } from '../store/index.ts'
import type { Services } from './services.ts'
import { actorOf, type Session } from './sessions.ts'

const partOf = (input: unknown, key: SensitiveRead['key']): string =>
  key !== undefined && typeof input === 'object' && input !== null && key in input
    ? String((input as Record<string, unknown>)[key])
    : ''

/** Remembers who looked at what is personal; nobody is noted for looking at their own. */
export async function noteConsultation(
  services: Services,
  session: Session,
  method: string,
  { subject, key }: SensitiveRead,
  input: unknown,
): Promise<void> {
  const id = partOf(input, key)
  if (session.role === 'intervenant' || (subject === 'intervenant' && id === session.intervenantId)) return
  const consultation = { actor: actorOf(session), method, subject: { kind: subject, id } }
  if (await isGoingOn(services.read(), consultation, services.ports.clock.now())) return
  await services.jot(async (context) => {
    await addConsultation(context, consultation)
    return ok(null)
  })
}
