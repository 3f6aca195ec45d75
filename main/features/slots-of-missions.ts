import type { Readable } from '../store/index.ts'
import { inChunks } from './in-chunks.ts'

/** The slots of many missions, by mission, each in the order of the days. */
export async function slotsOfMissions(read: Readable, missionIds: readonly string[]) {
  const slots = await inChunks(missionIds, (chunk) =>
    read
      .selectFrom('missionSlot')
      .selectAll()
      .where('missionId', 'in', chunk)
      .orderBy('date')
      .orderBy('startTime')
      .execute(),
  )
  return Map.groupBy(slots, ({ missionId }) => missionId)
}
