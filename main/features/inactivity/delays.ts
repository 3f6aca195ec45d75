import { delayInForce, type InactivityDelay, inactivityMinutes } from '../../../shared/model/inactivity.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { type Readable, reading, upsertMany } from '../../store/index.ts'

async function allowed(read: Readable): Promise<Readonly<{ longest: number; version: number }>> {
  const row = await read.selectFrom('inactivitySettings').selectAll().executeTakeFirst()
  return { longest: row?.longest ?? inactivityMinutes, version: row?.rowVersion ?? 0 }
}

/** The delay in force for one person, with the longest their office allows. */
export async function delayOf(read: Readable, { accountId }: Session) {
  const { longest, version } = await allowed(read)
  const row = await read
    .selectFrom('inactivityDelay')
    .select('minutes')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return { minutes: delayInForce(row?.minutes ?? null, longest), longest: delayInForce(longest, longest), version }
}

/** Keeps the delay a person chose for every window they open; refused (RULE `inactivity.tooLong`) beyond what the office allows. */
export function chooseDelay(
  services: Services,
  session: Session,
  { commandId, minutes }: Readonly<{ commandId: string; minutes: InactivityDelay }>,
): Promise<Result<{ minutes: InactivityDelay }>> {
  const act = { commandId, kind: 'inactivity.choose', facts: { minutes }, touches: ['inactivity'] as const }
  return services.write(actorOf(session), act, async ({ tx }) => {
    const { longest } = await allowed(reading(tx))
    if (minutes > longest) return refuse('inactivity.tooLong', { longest })
    await upsertMany(tx, 'inactivityDelay', ['accountId'], [{ accountId: session.accountId, minutes }])
    return ok({ minutes })
  })
}

/** Keeps the longest delay the office allows; windows already open follow at once. */
export async function changeLongest(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; expectedVersion: number; longest: InactivityDelay }>,
): Promise<Result<{ version: number }>> {
  const { commandId, expectedVersion, longest } = input
  const act = { commandId, kind: 'inactivity.change', facts: { longest }, touches: ['inactivity'] as const }
  const done = await services.write(actorOf(session), act, async ({ tx }) => {
    const { version } = await allowed(reading(tx))
    if (version !== expectedVersion) return fail('CONFLICT', { current: version })
    await upsertMany(tx, 'inactivitySettings', ['id'], [{ id: 1, longest, rowVersion: version + 1 }])
    return ok({ version: version + 1 })
  })
  if (done.ok) services.sessions.cap(longest)
  return done
}
