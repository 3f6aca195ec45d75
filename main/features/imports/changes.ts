import type { Columns } from '../../domain/imports/merge-row.ts'
import type { Readable, Vault } from '../../store/index.ts'
import { contentOf } from './content.ts'
import type { AnyImporter } from './importer.ts'
import { loadRows } from './table-access.ts'
import { type ImportedTable, ruleOf } from './tables.ts'

/** What an import did to one row, and the row as it stands today (null: gone). */
export type RecordedChange = Readonly<{
  table: ImportedTable
  rowId: string
  before: Columns | null
  after: Columns
  current: Columns | null
}>

/** Everything an import wrote, in the order in which it did. */
export async function changesOf(
  read: Readable,
  vault: Vault,
  importer: AnyImporter,
  importId: string,
): Promise<RecordedChange[]> {
  const rows = await read
    .selectFrom('importChange')
    .selectAll()
    .where('importId', '=', importId)
    .orderBy('position')
    .execute()
  const content = contentOf(importer, vault)
  const clear = (text: string): Columns => JSON.parse(content.clear(text)) as Columns
  const kept = rows.map(({ tableName, rowId, before, after }) => ({
    table: tableName as ImportedTable,
    rowId,
    before: before === null ? null : clear(before),
    after: clear(after ?? '{}'),
  }))
  const current = new Map<string, Columns>()
  for (const [table, ones] of Map.groupBy(kept, (one) => one.table)) {
    const firstKeys = ones.map(({ rowId }) => (JSON.parse(rowId) as (string | number)[])[0] ?? null)
    for (const [id, row] of await loadRows(read, vault, table, firstKeys)) current.set(`${table} ${id}`, row)
  }
  return kept.map((one) => ({ ...one, current: current.get(`${one.table} ${one.rowId}`) ?? null }))
}

/** What a person calls the row of a change. */
export const labelOf = ({ table, before, after, current }: RecordedChange): string =>
  ruleOf(table).label(current ?? { ...before, ...after })
