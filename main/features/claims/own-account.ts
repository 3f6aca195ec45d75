import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'

/**
 * The account and INSEE number the office has for the person signed in, by their last characters only (F183): enough to
 * recognise them, nothing to copy. Null where the office has none.
 */
export async function ownAccount(services: Services, session: Session) {
  if (session.intervenantId === null) return null
  const row = await services
    .read()
    .selectFrom('payFile')
    .select(['holderName', 'ibanTail', 'bic', 'nirTail', 'updatedAt'])
    .where('intervenantId', '=', session.intervenantId)
    .executeTakeFirst()
  return row ?? null
}
