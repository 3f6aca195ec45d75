import type { RetentionKind } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import type { Candidate } from '../../domain/retention/plan-line.ts'
import { type Readable, sql, type WorkContext } from '../../store/index.ts'

/** What knows one kind of data that is kept: what there is of it, and how it is erased. */
export type Keeper = Readonly<{
  /** Everything kept of the kind, or what is left of some of it. */
  candidates(services: Services, read: Readable, only: readonly string[] | null): Promise<readonly Candidate[]>
  /** Takes rows away, or what is personal in them. */
  erase?(context: WorkContext, ids: readonly string[]): Promise<void>
  /** Takes files away; before the act that notes it, so that no proof tells of a file that is still there. */
  eraseFiles?(services: Services, ids: readonly string[]): Promise<void>
}>

/** Ids of a list in SQL, whatever their number. */
export const listed = (ids: readonly string[]) => sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** Whether a purge erased what is personal in something. */
export async function isErased(read: Readable, kind: RetentionKind, id: string): Promise<boolean> {
  const row = await read
    .selectFrom('erasure')
    .select('subjectId')
    .where('kind', '=', kind)
    .where('subjectId', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** Ids that purges erased of one kind. */
export async function erasedIds(read: Readable, kind: RetentionKind): Promise<ReadonlySet<string>> {
  const rows = await read.selectFrom('erasure').select('subjectId').where('kind', '=', kind).execute()
  return new Set(rows.map(({ subjectId }) => subjectId))
}
