import type { ConvocationSettings } from '../../../shared/contract/convocations.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, upsertMany } from '../../store/index.ts'

/** What the office asks of a run; until it says something, every limit is off: no number is guessed for it. */
export async function convocationSettings(read: Readable): Promise<ConvocationSettings & { version: number }> {
  const row = await read.selectFrom('convocationSettings').selectAll().executeTakeFirst()
  return {
    noticeDays: row?.noticeDays ?? null,
    payFileMonths: row?.payFileMonths ?? null,
    version: row?.rowVersion ?? 0,
  }
}

/** Sets the limits of the pre-flight (services.md 1.2: the validity of a pay file differs by academy). */
export function setConvocationSettings(
  services: Services,
  actor: Actor,
  input: ConvocationSettings & Readonly<{ commandId: string; expectedVersion: number }>,
): Promise<Result<{ version: number }>> {
  const { commandId, expectedVersion, ...limits } = input
  return services.write(
    actor,
    { commandId, kind: 'convocations.setSettings', facts: limits, touches: ['convocations'] },
    async ({ tx }) => {
      const known = await tx.selectFrom('convocationSettings').select('rowVersion').executeTakeFirst()
      const current = known?.rowVersion ?? 0
      if (current !== expectedVersion) return fail('CONFLICT', { current })
      const row = { ...limits, rowVersion: current + 1 }
      await upsertMany(tx, 'convocationSettings', ['id'], [{ id: 1, ...row }])
      return ok({ version: row.rowVersion })
    },
  )
}
