import type { Insertable } from 'kysely'
import type { Writable } from './handles.ts'
import type { Tables } from './tables/index.ts'

/** SQLite accepts 32 766 parameters a statement; staying well below keeps PostgreSQL happy too. */
const parametersPerStatement = 16_000

/** Inserts rows of one table in multi-row statements; the rows must all have the same columns. */
export async function insertMany<T extends keyof Tables & string>(
  tx: Writable,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const first = rows[0]
  if (first === undefined) return
  const step = Math.max(1, Math.floor(parametersPerStatement / Object.keys(first).length))
  for (let start = 0; start < rows.length; start += step) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + step))
      .execute()
  }
}
