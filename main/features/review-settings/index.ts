import { alertRules, type ControlSettings, controlRights, levelsOf } from '../../../shared/model/control-levels.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { type Actor, reading, upsertMany } from '../../store/index.ts'
import { changedSettings } from '../changed-settings.ts'
import { officeControlSettings } from './office-settings.ts'

type Input = Readonly<{ commandId: string; expectedVersion: number; settings: ControlSettings }>

/** The first control given a level that the rules do not leave to the office. */
export const forbidden = ({ levels }: ControlSettings) =>
  alertRules.find((rule) => {
    const level = levels[rule]
    return level !== undefined && !levelsOf(rule).includes(level)
  })

/** What changed, for the journal: each control with its former and new level. */
const changesOf = (before: ControlSettings, after: ControlSettings): string =>
  alertRules
    .map((rule) => {
      const [was, is] = [before, after].map(({ levels }) => levels[rule] ?? controlRights[rule].usual)
      return was === is ? '' : `${rule}: ${was} > ${is}`
    })
    .filter((change) => change !== '')
    .join(', ')

/**
 * Keeps the levels of the controls, the age of pay files and the ceilings of the office; decisions made before stand. The
 * journal says what changed. Refused (RULE): `reviewSettings.locked` (facts: control).
 */
export function changeControlSettings(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, settings }: Input,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'reviewSettings.change', touches: ['reviewSettings', 'review'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const locked = forbidden(settings)
    if (locked !== undefined) return refuse('reviewSettings.locked', { control: locked })
    const before = await officeControlSettings(reading(tx))
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    note({
      levels: changesOf(before.settings, settings),
      ...changedSettings(
        { payFileMonths: before.settings.payFileMonths, ceilings: before.settings.ceilings },
        { payFileMonths: settings.payFileMonths, ceilings: settings.ceilings },
      ),
    })
    const row = { content: JSON.stringify(settings), rowVersion: expectedVersion + 1 }
    await upsertMany(tx, 'controlSettings', ['id'], [{ id: 1, ...row }])
    return ok({ version: row.rowVersion })
  })
}

export const reviewSettingsHandlers = {
  read: boundary.reviewSettings.read.handler(async ({ context }) => {
    const { settings, version } = await officeControlSettings(context.services.read())
    return { settings: { ...settings, ceilings: [...settings.ceilings] }, version }
  }),
  change: boundary.reviewSettings.change.handler(async ({ input, context }) =>
    answer(await changeControlSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
