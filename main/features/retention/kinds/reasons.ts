import { eraseWords, sql } from '../../../store/index.ts'
import { type Keeper, listed } from '../keeper.ts'

const day = sql<string>`date(j.at, 'localtime')`

/** Reasons and names of files written with acts, beside the journal, by the day of the act. */
export const reasons: Keeper = {
  candidates: async (_services, read, only) => {
    const rows = await read
      .selectFrom('actWords')
      .innerJoin('journal as j', 'j.seq', 'actWords.seq')
      .select(day.as('day'))
      .distinct()
      .$if(only !== null, (query) => query.where(day, 'in', listed(only ?? [])))
      .execute()
    return rows.map((row) => ({ id: row.day, start: row.day, kept: null }))
  },
  erase: ({ tx }, ids) => eraseWords(tx, sql<number>`(SELECT j.seq FROM journal j WHERE ${day} IN ${listed(ids)})`),
}
