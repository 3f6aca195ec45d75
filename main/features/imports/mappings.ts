import type { Readable, WorkContext } from '../../store/index.ts'
import { upsertMany } from '../../store/index.ts'

/** Which profile column each column of a source's files stands for, as it was last said; empty: not read. */
export type Mapping = Readonly<Record<string, string>>

export async function savedMapping(read: Readable, feed: string): Promise<Mapping> {
  const rows = await read.selectFrom('importMapping').selectAll().where('feed', '=', feed).execute()
  return Object.fromEntries(rows.map(({ fileColumn, profileColumn }) => [fileColumn, profileColumn]))
}

/** Keeps a mapping for the next files of the source; columns it does not name keep what was said of them. */
export function saveMapping({ tx }: WorkContext, feed: string, mapping: Mapping): Promise<void> {
  const rows = Object.entries(mapping).map(([fileColumn, profileColumn]) => ({ feed, fileColumn, profileColumn }))
  return upsertMany(tx, 'importMapping', ['feed', 'fileColumn'], rows)
}
