import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'

/**
 * Somebody has read their convocation (pain 21): the person says so themselves, or tells the office, which writes it down.
 * A person acknowledges their own only; anybody else's is as unknown. Said twice, the first time stands.
 */
export function acknowledge(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; convocationId: string }>,
): Promise<Result<{ at: string }>> {
  const { commandId, convocationId } = input
  const channel = session.role === 'intervenant' ? 'self' : 'office'
  const actor = actorOf(session)
  const subject = { kind: 'convocation', id: convocationId }
  const act = {
    commandId,
    kind: 'convocations.acknowledge',
    subject,
    facts: { channel },
    touches: ['convocations', 'missions', 'ownMissions'] as const,
  }
  return services.write(actor, act, async ({ tx, at }) => {
    const row = await tx
      .selectFrom('convocation')
      .select(['state', 'intervenantId'])
      .where('id', '=', convocationId)
      .executeTakeFirst()
    if (row === undefined || (channel === 'self' && row.intervenantId !== session.intervenantId))
      return fail('NOT_FOUND', { convocationId })
    if (row.state !== 'official') return refuse('convocations.notStanding')
    const known = await tx
      .selectFrom('convocationAcknowledgement')
      .select('createdAt')
      .where('convocationId', '=', convocationId)
      .executeTakeFirst()
    if (known !== undefined) return ok({ at: known.createdAt })
    await tx
      .insertInto('convocationAcknowledgement')
      .values({ convocationId, channel, author: actor.name, createdAt: at })
      .execute()
    return ok({ at })
  })
}
