import { type DelayBudgets, usualBudgets } from '../../../shared/model/dashboard.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading, upsertMany } from '../../store/index.ts'
import { changedSettings } from '../changed-settings.ts'

type Input = Readonly<{ commandId: string; expectedVersion: number; budgets: DelayBudgets }>

/** After how many days what waits is late, with the version (0: nobody changed anything yet). */
export async function delayBudgets(read: Readable): Promise<{ budgets: DelayBudgets; version: number }> {
  const row = await read.selectFrom('dashboardSettings').select(['budgets', 'rowVersion']).executeTakeFirst()
  if (row === undefined) return { budgets: { ...usualBudgets }, version: 0 }
  const stored = JSON.parse(row.budgets) as Partial<DelayBudgets>
  return { budgets: { ...usualBudgets, ...stored }, version: row.rowVersion }
}

/** Changes the delays of the office; the journal says from what to what. */
export function saveDelayBudgets(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, budgets }: Input,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'dashboard.saveSettings', touches: ['dashboard'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const before = await delayBudgets(reading(tx))
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    note(changedSettings(before.budgets, budgets))
    const row = { budgets: JSON.stringify(budgets), rowVersion: expectedVersion + 1 }
    await upsertMany(tx, 'dashboardSettings', ['id'], [{ id: 1, ...row }])
    return ok({ version: row.rowVersion })
  })
}
