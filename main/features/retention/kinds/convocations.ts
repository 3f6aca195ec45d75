import { sql } from '../../../store/index.ts'
import { heldBy } from '../claim-standings.ts'
import { eraseContents } from '../erase-contents.ts'
import { eraseExceptions } from '../erase-notes.ts'
import { type Keeper, listed } from '../keeper.ts'

/** What convocations say, their PDF, and why somebody was called against a rule; that somebody was convoked, when and to what, stays with the mission. */
export const convocations: Keeper = {
  candidates: async (_services, read, only) => {
    const rows = await read
      .selectFrom('convocation')
      .innerJoin('mission', 'mission.id', 'convocation.missionId')
      .innerJoin('document', 'document.id', 'convocation.documentId')
      .select(['convocation.id', 'convocation.assignmentId', 'mission.lastDate'])
      .where((e) => e.or([e('document.erasedAt', 'is', null), e('convocation.content', 'is not', null)]))
      .$if(only !== null, (query) => query.where('convocation.id', 'in', listed(only ?? [])))
      .execute()
    const assignments = only === null ? null : rows.map(({ assignmentId }) => assignmentId)
    const unsettled = await heldBy(read, 'assignmentId', assignments)
    return rows.map(({ id, assignmentId, lastDate }) => ({
      id,
      start: lastDate,
      kept: unsettled.get(assignmentId) ?? null,
    }))
  },
  erase: async (context, ids) => {
    await eraseExceptions(context, sql`(SELECT assignmentId FROM convocation WHERE id IN ${listed(ids)})`)
    const rows = await context.tx
      .updateTable('convocation')
      .set({ content: null })
      .where('id', 'in', listed(ids))
      .returning('documentId')
      .execute()
    await eraseContents(
      context,
      rows.map(({ documentId }) => documentId),
    )
  },
}
