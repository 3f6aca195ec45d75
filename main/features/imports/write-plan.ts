import type { Columns } from '../../domain/imports/merge-row.ts'
import { insertMany, type Vault, type WorkContext } from '../../store/index.ts'
import { contentOf } from './content.ts'
import type { AnyImporter } from './importer.ts'
import type { Plan } from './plan.ts'
import { insertRows, updateRow } from './table-access.ts'
import { rowIdOf } from './tables.ts'

const only = (row: Columns, names: readonly string[]): Columns =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]))

const rowsAtOnce = 2_000

/** Tells how many rows are written, and answers whether to stop there. */
export type OnWritten = (done: number) => 'goOn' | 'stop'

/**
 * Writes a plan into the office's tables, and what it did to each row, so that the import can be undone. Answers false when
 * it was told to stop: the act must then be refused, so that nothing of it stays.
 */
export async function writePlan(
  { tx }: WorkContext,
  vault: Vault,
  importer: AnyImporter,
  importId: string,
  { insertions, updates }: Plan,
  onWritten: OnWritten,
): Promise<boolean> {
  let done = 0
  const stopped = (more: number): boolean => {
    done += more
    return onWritten(done) === 'stop'
  }
  for (const [table, ones] of Map.groupBy(insertions, (one) => one.table)) {
    for (let start = 0; start < ones.length; start += rowsAtOnce) {
      const part = ones.slice(start, start + rowsAtOnce).map(({ row }) => row)
      await insertRows(tx, vault, table, part)
      if (stopped(part.length)) return false
    }
  }
  for (const { table, before, writes } of updates) {
    await updateRow(tx, vault, table, before, writes)
    if (stopped(1)) return false
  }
  const content = contentOf(importer, vault)
  const keep = (row: Columns): string => content.keep(JSON.stringify(row))
  const inserted = insertions.map(({ table, row }) => ({
    tableName: table as string,
    rowId: rowIdOf(table, row),
    before: null,
    after: keep(row),
  }))
  const updated = updates.map(({ table, before, writes }) => ({
    tableName: table as string,
    rowId: rowIdOf(table, before),
    before: keep(only(before, Object.keys(writes))),
    after: keep(writes),
  }))
  const changes = [...inserted, ...updated].map((change, index) => ({ importId, position: index + 1, ...change }))
  await insertMany(tx, 'importChange', changes)
  return true
}
