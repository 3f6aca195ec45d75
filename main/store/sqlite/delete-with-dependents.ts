import { sql } from 'kysely'
import type { Writable } from '../handles.ts'
import type { Tables } from '../tables/index.ts'

type Reference = Readonly<{ child: string; own: string; parent: string; target: string; required: number }>

/** Every foreign key of the store. */
const references = async (tx: Writable): Promise<readonly Reference[]> =>
  (
    await sql<Reference>`
      SELECT m.name AS child, f."from" AS own, f."table" AS parent, f."to" AS target,
        (SELECT MAX(c."notnull", c.pk) FROM pragma_table_info(m.name) c WHERE c.name = f."from") AS required
      FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`.execute(tx)
  ).rows

/**
 * Deletes rows with whatever hangs from them, found by the foreign keys, so that a table added later is not forgotten:
 * rows that must refer to a deleted one go with it, those that may refer to nothing are cut loose. What must never go
 * (money that left) is checked by the caller first.
 */
export async function deleteWithDependents(
  tx: Writable,
  table: keyof Tables & string,
  column: string,
  values: readonly string[],
): Promise<void> {
  if (values.length > 0) await drop(tx, await references(tx), table, column, values)
}

async function drop(
  tx: Writable,
  all: readonly Reference[],
  table: string,
  column: string,
  values: readonly unknown[],
): Promise<void> {
  const chosen = sql`${sql.ref(column)} IN (${sql.join(values)})`
  for (const { child, own, target, required } of all.filter(({ parent }) => parent === table)) {
    const keys = (
      await sql<{ key: unknown }>`SELECT ${sql.ref(target)} AS key FROM ${sql.table(table)} WHERE ${chosen}`.execute(tx)
    ).rows.map(({ key }) => key)
    if (keys.length === 0) continue
    if (required > 0) await drop(tx, all, child, own, keys)
    else
      await sql`UPDATE ${sql.table(child)} SET ${sql.ref(own)} = NULL WHERE ${sql.ref(own)} IN (${sql.join(keys)})`.execute(
        tx,
      )
  }
  await sql`DELETE FROM ${sql.table(table)} WHERE ${chosen}`.execute(tx)
}
