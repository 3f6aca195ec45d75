import { type ControlSettings, usualControlSettings } from '../../../shared/model/control-levels.ts'
import type { Readable } from '../../store/index.ts'

/** What the office decided of the controls of claims, with its version (0: nobody changed anything yet). */
export async function officeControlSettings(
  read: Readable,
): Promise<Readonly<{ settings: ControlSettings; version: number }>> {
  const row = await read.selectFrom('controlSettings').select(['content', 'rowVersion']).executeTakeFirst()
  if (row === undefined) return { settings: usualControlSettings, version: 0 }
  const stored = JSON.parse(row.content) as Partial<ControlSettings>
  return { settings: { ...usualControlSettings, ...stored }, version: row.rowVersion }
}
