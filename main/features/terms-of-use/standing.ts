import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { hasAccepted, lastTerms } from '../../boundary/terms-gate.ts'
import { reading } from '../../store/index.ts'

/** The terms that stand and whether the person signed in accepted them; null where the office published none. */
export async function standingTerms(services: Services, session: Session) {
  const read = services.read()
  const terms = await lastTerms(read)
  if (terms === undefined) return null
  const { version, text, publishedAt } = terms
  return { version, text, publishedAt, accepted: await hasAccepted(read, session, version) }
}

/** Accepts the terms that the person read; refused (RULE `termsOfUse.replaced`) when the office published others since. */
export function acceptTerms(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; version: number }>,
): Promise<Result<{ version: number }>> {
  const { commandId, version } = input
  const act = { commandId, kind: 'termsOfUse.accept', facts: { version }, touches: ['termsOfUse', 'claims'] as const }
  return services.write(actorOf(session), act, async (context) => {
    const terms = await lastTerms(reading(context.tx))
    if (terms?.version !== version) return refuse('termsOfUse.replaced', { version: terms?.version ?? 0 })
    const { intervenantId } = session
    if (intervenantId === null) return refuse('termsOfUse.noPerson')
    await context.tx
      .insertInto('termsAcceptance')
      .values({ intervenantId, version, acceptedAt: context.at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return ok({ version })
  })
}
