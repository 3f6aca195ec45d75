import type { Cell, Columns } from '../../domain/imports/merge-row.ts'
import type { Readable } from '../../store/index.ts'
import { labelOf, type RecordedChange } from './changes.ts'
import { portions } from './table-access.ts'
import { type Dependent, type ImportedTable, ruleOf } from './tables.ts'

/** Why an import cannot be taken back: a later import, a row that changed since, or something that refers to a row. */
export type Blocker = Readonly<{
  kind: 'laterImport' | 'changedSince' | 'dependent'
  table: string
  subject: string
  /** The column that changed, or how many rows of `table` refer to it. */
  detail: string
}>

/** What depends on an import, or nothing when it can be taken back. Capped: the first reasons are enough to act on. */
export async function undoBlockers(
  read: Readable,
  found: Readonly<{ id: string; feed: string; scope: string }>,
  changes: readonly RecordedChange[],
  most = 500,
): Promise<Blocker[]> {
  const later = await laterImports(read, found)
  const changed = changes.flatMap(changedSince)
  const dependents = await dependentsOf(read, changes)
  return [...later, ...changed, ...dependents].slice(0, most)
}

async function laterImports(
  read: Readable,
  { id, feed, scope }: Readonly<{ id: string; feed: string; scope: string }>,
): Promise<Blocker[]> {
  const rows = await read
    .selectFrom('importRow')
    .innerJoin('sourceRow', (join) =>
      join
        .onRef('sourceRow.rowKey', '=', 'importRow.rowKey')
        .on('sourceRow.feed', '=', feed)
        .on('sourceRow.scope', '=', scope),
    )
    .innerJoin('import', 'import.id', 'sourceRow.importId')
    .select(['import.fileName', 'import.appliedAt'])
    .select((e) => e.fn.countAll<number>().as('rows'))
    .where('importRow.importId', '=', id)
    .where('importRow.verdict', 'in', ['new', 'changed'])
    .where('sourceRow.importId', '<>', id)
    .groupBy('import.id')
    .execute()
  return rows.map(({ fileName, rows: count }) => ({
    kind: 'laterImport',
    table: 'import',
    subject: fileName,
    detail: String(count),
  }))
}

function changedSince(change: RecordedChange): Blocker[] {
  const { table, after, current } = change
  if (current === null) return [{ kind: 'changedSince', table, subject: labelOf(change), detail: '' }]
  const field = Object.keys(after).find((name) => name !== 'rowVersion' && (current[name] ?? null) !== after[name])
  return field === undefined ? [] : [{ kind: 'changedSince', table, subject: labelOf(change), detail: field }]
}

type Loose = Readonly<{
  selectFrom(table: string): {
    selectAll(): { where(column: string, how: 'in', values: readonly Cell[]): { execute(): Promise<Columns[]> } }
  }
}>

/** Rows that refer to those the import made, other than those it made itself, and those that rest on what it says. */
async function dependentsOf(read: Readable, changes: readonly RecordedChange[]): Promise<Blocker[]> {
  const there = changes.filter(({ current }) => current !== null)
  const made = there.filter(({ before }) => before === null)
  const own = new Map([...Map.groupBy(made, (one) => one.table)].map(([table, ones]) => [table, ones.map(madeRow)]))
  const blockers: Blocker[] = []
  for (const [table, all] of Map.groupBy(there, (one) => one.table)) {
    for (const dependent of ruleOf(table).dependents) {
      const ones = dependent.among === undefined ? all.filter(({ before }) => before === null) : all
      const target = dependent.target ?? ruleOf(table).key[0] ?? ''
      const byValue = new Map(ones.map((one) => [one.current?.[target] ?? null, one]))
      const counts = await referring(
        read,
        dependent,
        [...byValue.keys()],
        own.get(dependent.table as ImportedTable) ?? [],
      )
      for (const [value, count] of counts) {
        const one = byValue.get(value)
        if (one === undefined) continue
        blockers.push({ kind: 'dependent', table: dependent.table, subject: labelOf(one), detail: String(count) })
      }
    }
  }
  return blockers
}

const madeRow = ({ current }: RecordedChange): Columns => current ?? {}

/** How many rows of a table refer to each value, not counting those the import made. */
async function referring(
  read: Readable,
  { table, column, among }: Dependent,
  values: readonly Cell[],
  own: readonly Columns[],
): Promise<Map<Cell, number>> {
  const counts = new Map<Cell, number>()
  for (const part of portions(values)) {
    const rows = await (read as unknown as Loose).selectFrom(table).selectAll().where(column, 'in', part).execute()
    const holding = among === undefined ? rows : rows.filter((row) => among.values.includes(String(row[among.column])))
    for (const row of holding) counts.set(row[column] ?? null, (counts.get(row[column] ?? null) ?? 0) + 1)
  }
  for (const row of own) {
    const value = row[column] ?? null
    const count = counts.get(value)
    if (count !== undefined) counts.set(value, count - 1)
  }
  return new Map([...counts].filter(([, count]) => count > 0))
}
