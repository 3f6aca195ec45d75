import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { latestTerms } from '../../boundary/terms-gate.ts'
import { type Actor, reading } from '../../store/index.ts'

/** Every version, the standing one first, with how many people accepted it. */
export const listTerms = (services: Services) =>
  services
    .read()
    .selectFrom('termsOfUse')
    .leftJoin('termsAcceptance as accepted', 'accepted.version', 'termsOfUse.version')
    .select((e) => [
      'termsOfUse.version',
      'termsOfUse.text',
      'termsOfUse.publishedAt',
      'termsOfUse.publishedBy',
      e.fn.count<number>('accepted.intervenantId').as('acceptances'),
    ])
    .groupBy('termsOfUse.version')
    .orderBy('termsOfUse.version', 'desc')
    .execute()

/**
 * Publishes a new version of the terms (F115): from then on nobody opens their claims before accepting it. Versions stay as
 * they were accepted. Refused (RULE `termsOfUse.unchanged`) for the text that stands already.
 */
export function publishTerms(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; expectedVersion: number; text: string }>,
): Promise<Result<{ version: number }>> {
  const { commandId, expectedVersion, text } = input
  const version = expectedVersion + 1
  const act = { commandId, kind: 'termsOfUse.publish', facts: { version }, touches: ['termsOfUse', 'claims'] as const }
  return services.write(actor, act, async (context) => {
    const last = await latestTerms(reading(context.tx))
    if ((last?.version ?? 0) !== expectedVersion) return fail('CONFLICT', { current: last?.version ?? 0 })
    if (last?.text === text) return refuse('termsOfUse.unchanged', { version: expectedVersion })
    const row = { version, text, publishedAt: context.at, publishedBy: actor.name }
    await context.tx.insertInto('termsOfUse').values(row).execute()
    return ok({ version })
  })
}
