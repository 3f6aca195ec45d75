import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { TravelSettings } from '../../../shared/model/travel-settings.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { type Actor, reading, upsertMany } from '../../store/index.ts'
import { changedSettings } from '../changed-settings.ts'
import { officeTravelSettings } from './office-settings.ts'

export { officeTravelSettings } from './office-settings.ts'

type Input = Readonly<{ commandId: string; expectedVersion: number; settings: TravelSettings }>

/** Keeps what the office decided of travel; the journal says from what to what. */
export function changeTravelSettings(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, settings }: Input,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'travelSettings.change', touches: ['travelSettings', 'claims'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const before = await officeTravelSettings(reading(tx))
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    note(changedSettings(before.settings, settings))
    const row = { content: JSON.stringify(settings), rowVersion: expectedVersion + 1 }
    await upsertMany(tx, 'travelSettings', ['id'], [{ id: 1, ...row }])
    return ok({ version: row.rowVersion })
  })
}

export const travelSettingsHandlers = {
  read: boundary.travelSettings.read.handler(async ({ context }) => {
    const { settings, version } = await officeTravelSettings(context.services.read())
    return { settings: { ...settings, miscNatures: [...settings.miscNatures] }, version }
  }),
  change: boundary.travelSettings.change.handler(async ({ input, context }) =>
    answer(await changeTravelSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
