import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'

type ReviewSettings = { samplingPercent: number }

/** Until the office decides otherwise, a bulk offers samples and asks for none. */
const usual: ReviewSettings = { samplingPercent: 0 }

export async function reviewSettings(read: Readable): Promise<{ settings: ReviewSettings; version: number }> {
  const row = await read.selectFrom('reviewSettings').selectAll().executeTakeFirst()
  if (row === undefined) return { settings: usual, version: 0 }
  return { settings: { samplingPercent: row.samplingPercent }, version: row.rowVersion }
}

/** Keeps how many clean claims must be opened before a bulk is accepted; the journal says from what to what. */
export function saveReviewSettings(
  services: Services,
  actor: Actor,
  {
    commandId,
    expectedVersion,
    settings,
  }: Readonly<{ commandId: string; expectedVersion: number; settings: ReviewSettings }>,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'review.saveSettings', touches: ['review'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const before = await reviewSettings(reading(tx))
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    note({ before: before.settings.samplingPercent, after: settings.samplingPercent })
    const row = { ...settings, rowVersion: expectedVersion + 1 }
    await tx
      .insertInto('reviewSettings')
      .values({ id: 1, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
    return ok({ version: row.rowVersion })
  })
}
