import type { Readable } from '../../store/index.ts'

/**
 * Needs that the last file of head-counts no longer has, by source key. A file that says nothing at all of a session does
 * not speak of it: its needs are not absent.
 */
export async function absentNeeds(read: Readable): Promise<ReadonlySet<string>> {
  const last = await read
    .selectFrom('import')
    .select('id')
    .where('feed', '=', 'candidates')
    .where('state', '=', 'applied')
    .orderBy('appliedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return new Set()
  const missing = await read
    .selectFrom('importRow')
    .innerJoin('need', 'need.sourceKey', 'importRow.rowKey')
    .select(['need.sourceKey', 'need.sessionId'])
    .where('importId', '=', last.id)
    .where('verdict', '=', 'missing')
    .execute()
  if (missing.length === 0) return new Set()
  const totals = new Map(
    (
      await read
        .selectFrom('need')
        .select('sessionId')
        .select((e) => e.fn.countAll<number>().as('needs'))
        .where('origin', '=', 'cyclades')
        .groupBy('sessionId')
        .execute()
    ).map(({ sessionId, needs }) => [sessionId, needs]),
  )
  const bySession = Map.groupBy(missing, ({ sessionId }) => sessionId)
  const spokenOf = [...bySession].filter(([sessionId, ones]) => ones.length < (totals.get(sessionId) ?? 0))
  return new Set(spokenOf.flatMap(([, ones]) => ones.map(({ sourceKey }) => sourceKey)))
}
