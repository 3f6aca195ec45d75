import { heldBy } from '../claim-standings.ts'
import { type Keeper, listed } from '../keeper.ts'

/** Account and INSEE number of people, counted from their last mission or from the day they were given, the later of both. */
export const payFiles: Keeper = {
  candidates: async (services, read, only) => {
    const today = services.ports.clock.today()
    const rows = await read
      .selectFrom('payFile')
      .leftJoin('assignment', (join) =>
        join.onRef('assignment.intervenantId', '=', 'payFile.intervenantId').on('assignment.state', '<>', 'withdrawn'),
      )
      .leftJoin('mission', 'mission.id', 'assignment.missionId')
      .select(['payFile.intervenantId', 'updatedAt', (e) => e.fn.max('mission.lastDate').as('lastDate')])
      .$if(only !== null, (query) => query.where('payFile.intervenantId', 'in', listed(only ?? [])))
      .groupBy('payFile.intervenantId')
      .execute()
    const unsettled = await heldBy(read, 'intervenantId', only)
    return rows.map(({ intervenantId, updatedAt, lastDate }) => {
      const given = updatedAt.slice(0, 10)
      const start = lastDate !== null && lastDate > given ? lastDate : given
      const ahead = lastDate !== null && lastDate >= today ? 'ahead' : null
      return { id: intervenantId, start, kept: unsettled.get(intervenantId) ?? ahead }
    })
  },
  erase: async ({ tx }, ids) => {
    await tx.deleteFrom('payFile').where('intervenantId', 'in', listed(ids)).execute()
  },
}
