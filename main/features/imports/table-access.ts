import type { Cell, Columns } from '../../domain/imports/merge-row.ts'
import { insertMany, type Readable, type Vault, type Writable } from '../../store/index.ts'
import { type ImportedTable, rowIdOf, ruleOf } from './tables.ts'

/** SQLite takes 32 766 values a statement. */
const valuesPerStatement = 5_000

/** Splits a list of values so that each part fits in one statement. */
export function portions<T>(values: Iterable<T>): T[][] {
  const all = [...new Set(values)]
  const parts: T[][] = []
  for (let start = 0; start < all.length; start += valuesPerStatement) {
    parts.push(all.slice(start, start + valuesPerStatement))
  }
  return parts
}

/** The sealed columns of a row in clear, so that two versions of it can be compared. */
const openRow = (table: ImportedTable, vault: Vault, row: Columns): Columns =>
  inClear(table, row, (text) => vault.open(text))

const sealRow = (table: ImportedTable, vault: Vault, row: Columns): Columns =>
  inClear(table, row, (text) => vault.seal(text))

function inClear(table: ImportedTable, row: Columns, turn: (text: string) => string): Columns {
  const { sealed } = ruleOf(table)
  if (sealed === undefined) return row
  const turned: Record<string, Cell> = { ...row }
  for (const column of sealed) {
    const value = turned[column]
    if (typeof value === 'string') turned[column] = turn(value)
  }
  return turned
}

// The tables are known by name only here: the query builder cannot type a row of "any of them".
type Loose = Readonly<{
  selectFrom(table: string): {
    selectAll(): { where(column: string, how: 'in', values: readonly Cell[]): { execute(): Promise<Columns[]> } }
  }
}>

/** Rows of a table whose first key column has one of the values, in clear, by row id. */
export async function loadRows(
  read: Readable,
  vault: Vault,
  table: ImportedTable,
  firstKeys: Iterable<Cell>,
): Promise<Map<string, Columns>> {
  const [column = ''] = ruleOf(table).key
  const found = new Map<string, Columns>()
  for (const values of portions(firstKeys)) {
    const rows = await (read as unknown as Loose).selectFrom(table).selectAll().where(column, 'in', values).execute()
    for (const row of rows) found.set(rowIdOf(table, row), openRow(table, vault, row))
  }
  return found
}

export const insertRows = (tx: Writable, vault: Vault, table: ImportedTable, rows: readonly Columns[]): Promise<void> =>
  insertMany(tx, table, rows.map((row) => sealRow(table, vault, row)) as never)

type LooseWrite = Readonly<{
  updateTable(table: string): { set(values: object): Filter }
  deleteFrom(table: string): Filter
}>
type Filter = Readonly<{ where(column: string, how: '=', value: Cell): Filter; execute(): Promise<unknown> }>

const oneRow = (table: ImportedTable, row: Columns, statement: Filter): Filter =>
  ruleOf(table).key.reduce((filter, column) => filter.where(column, '=', row[column] ?? null), statement)

/** Writes some columns of one row; a versioned row moves on by one. */
export async function updateRow(
  tx: Writable,
  vault: Vault,
  table: ImportedTable,
  row: Columns,
  columns: Columns,
): Promise<void> {
  const loose = tx as unknown as LooseWrite
  const values = sealRow(table, vault, columns)
  const versioned = ruleOf(table).versioned === true ? { rowVersion: Number(row.rowVersion) + 1 } : {}
  await oneRow(table, row, loose.updateTable(table).set({ ...values, ...versioned })).execute()
}

export async function deleteRow(tx: Writable, table: ImportedTable, row: Columns): Promise<void> {
  await oneRow(table, row, (tx as unknown as LooseWrite).deleteFrom(table)).execute()
}
