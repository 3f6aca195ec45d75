import type { AssignmentSettings } from '../../../shared/model/assignment-settings.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, upsertMany } from '../../store/index.ts'
import { changedSettings } from '../changed-settings.ts'
import { officeAssignmentSettings } from './office-settings.ts'

type Input = Readonly<{ commandId: string; expectedVersion: number; settings: AssignmentSettings }>

/** Keeps the settings of the office; the journal says which ones changed, from what to what. */
export function changeAssignmentSettings(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, settings }: Input,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'assignmentSettings.change', touches: ['assignmentSettings', 'assignments'] },
    async ({ tx, note }) => {
      const before = await officeAssignmentSettings(reading(tx))
      if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
      if (!bandsRise(settings)) return refuse('assignmentSettings.speeds')
      const changed = changedSettings(flat(before.settings), flat(settings))
      if (Object.keys(changed).length === 0) return ok({ version: before.version })
      note(changed)
      const row = { content: JSON.stringify(settings), rowVersion: expectedVersion + 1 }
      await upsertMany(tx, 'assignmentSettings', ['id'], [{ id: 1, ...row }])
      return ok({ version: row.rowVersion })
    },
  )
}

/** Each band goes further than the one before, and only the last goes to the end of the journey. */
export const bandsRise = ({ speeds }: AssignmentSettings): boolean =>
  speeds.every(({ upToKm }, index) =>
    index === speeds.length - 1 ? upToKm === null : upToKm !== null && upToKm > (speeds[index - 1]?.upToKm ?? 0),
  )

/** Every setting by its name; an aim is a setting of its own. */
const flat = ({ importances, ...rest }: AssignmentSettings) => ({ ...importances, ...rest })
