import type { Services } from '../../boundary/services.ts'
import { numberRestsUntil } from '../../domain/kiosk/rest.ts'
import type { WorkContext } from '../../store/index.ts'

/** How a typed number is kept: nobody reads it in the store. */
export const guarded = (services: Services, number: string): string =>
  services.vault().fingerprint('kiosk number', number)

/** The instant until which a number is refused without being looked at; null while it is not. */
export async function restingUntil(services: Services, fingerprint: string): Promise<string | null> {
  const row = await services
    .read()
    .selectFrom('kioskGuard')
    .select('restsUntil')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  const until = row?.restsUntil ?? null
  return until !== null && until > services.ports.clock.now() ? until : null
}

/** Counts a wrong code inside an act, so that guesses sent together are counted one by one; gives how many there are. */
export async function countFailure({ tx, at }: WorkContext, fingerprint: string): Promise<number> {
  const row = await tx.selectFrom('kioskGuard').selectAll().where('fingerprint', '=', fingerprint).executeTakeFirst()
  const failures = (row?.failures ?? 0) + 1
  const resting = row?.restsUntil ?? null
  const restsUntil = numberRestsUntil(failures, at) ?? (resting !== null && resting > at ? resting : null)
  await tx
    .insertInto('kioskGuard')
    .values({ fingerprint, failures, restsUntil })
    .onConflict((known) => known.column('fingerprint').doUpdateSet({ failures, restsUntil }))
    .execute()
  return failures
}

/** A good code: what was counted before it is forgotten. */
export const forgetFailures = ({ tx }: WorkContext, fingerprint: string) =>
  tx.deleteFrom('kioskGuard').where('fingerprint', '=', fingerprint).execute()
