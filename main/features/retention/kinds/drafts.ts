import { civilDay } from '../../../../shared/model/civil-days.ts'
import { type Keeper, listed } from '../keeper.ts'

/** What somebody typed in a claim and did not save, counted from the last key. */
export const drafts: Keeper = {
  candidates: async (_services, read, only) => {
    const rows = await read
      .selectFrom('claimDraft')
      .select(['claimId', 'keptAt'])
      .$if(only !== null, (query) => query.where('claimId', 'in', listed(only ?? [])))
      .execute()
    return rows.map(({ claimId, keptAt }) => ({ id: claimId, start: civilDay(keptAt), kept: null }))
  },
  erase: async ({ tx }, ids) => {
    await tx.deleteFrom('claimDraft').where('claimId', 'in', listed(ids)).execute()
  },
}
