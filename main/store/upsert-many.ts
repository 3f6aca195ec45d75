import type { Insertable } from 'kysely'
import type { Writable } from './handles.ts'
import type { Tables } from './tables/index.ts'

const parametersPerStatement = 16_000

/**
 * Inserts rows of one table, or gives their columns to the rows that have the same key already. The id of a known row
 * never changes.
 */
export async function upsertMany<T extends keyof Tables & string>(
  tx: Writable,
  table: T,
  key: readonly (keyof Insertable<Tables[T]> & string)[],
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const first = rows[0]
  if (first === undefined) return
  const columns = Object.keys(first)
  const changing = columns.filter((column) => column !== 'id' && !(key as readonly string[]).includes(column))
  const step = Math.max(1, Math.floor(parametersPerStatement / columns.length))
  for (let start = 0; start < rows.length; start += step) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + step))
      .onConflict((conflict) => {
        const target = conflict.columns(key as never)
        if (changing.length === 0) return target.doNothing()
        return target.doUpdateSet(
          (e) => Object.fromEntries(changing.map((column) => [column, e.ref(`excluded.${column}` as never)])) as never,
        )
      })
      .execute()
  }
}
