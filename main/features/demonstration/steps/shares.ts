import type { Readable } from '../../../store/index.ts'
import { inChunks } from '../../in-chunks.ts'

/** The quantity of each mission (copies or candidates) shared among the people convoked to it, at least one each. */
export async function sharesOfMissions(
  read: Readable,
  missionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await inChunks([...new Set(missionIds)], (chunk) =>
    read
      .selectFrom('mission')
      .innerJoin('assignment', 'assignment.missionId', 'mission.id')
      .select((e) => ['mission.id', 'mission.quantity', e.fn.count<number>('assignment.id').as('people')])
      .where('mission.id', 'in', chunk)
      .where('assignment.state', '=', 'convoked')
      .groupBy('mission.id')
      .execute(),
  )
  return new Map(
    rows.map(({ id, quantity, people }) => [id, Math.max(1, Math.round(quantity / Math.max(1, Number(people))))]),
  )
}
