import { type TravelSettings, usualTravelSettings } from '../../../shared/model/travel-settings.ts'
import type { Readable } from '../../store/index.ts'

/** What the office decided of travel, with its version (0: nobody changed anything yet). */
export async function officeTravelSettings(
  read: Readable,
): Promise<Readonly<{ settings: TravelSettings; version: number }>> {
  const row = await read.selectFrom('travelSettings').select(['content', 'rowVersion']).executeTakeFirst()
  if (row === undefined) return { settings: usualTravelSettings, version: 0 }
  const stored = JSON.parse(row.content) as Partial<TravelSettings>
  return { settings: { ...usualTravelSettings, ...stored }, version: row.rowVersion }
}
