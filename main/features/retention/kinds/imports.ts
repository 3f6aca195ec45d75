import { civilDay } from '../../../../shared/model/civil-days.ts'
import { erasedIds, type Keeper, listed } from '../keeper.ts'

/**
 * The rows of files that were read, with what they replaced: afterwards the import is neither applied nor undone any more.
 * What a source said last stays until it says something else, because the next file is compared with it.
 */
export const imports: Keeper = {
  candidates: async (_services, read, only) => {
    const gone = await erasedIds(read, 'imports')
    const rows = await read
      .selectFrom('import')
      .select(['id', 'createdAt'])
      .$if(only !== null, (query) => query.where('id', 'in', listed(only ?? [])))
      .execute()
    return rows
      .filter(({ id }) => !gone.has(id))
      .map(({ id, createdAt }) => ({ id, start: civilDay(createdAt), kept: null }))
  },
  erase: async ({ tx }, ids) => {
    await tx.deleteFrom('importConflict').where('importId', 'in', listed(ids)).execute()
    await tx.deleteFrom('importChange').where('importId', 'in', listed(ids)).execute()
    const nothing = JSON.stringify({ column: null, value: null, facts: {} })
    await tx
      .updateTable('importRow')
      .set({ rowKey: '', content: nothing, before: null, raw: null })
      .where('importId', 'in', listed(ids))
      .execute()
  },
}
