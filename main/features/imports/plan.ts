import { type Cell, type Columns, type FieldConflict, mergeRow } from '../../domain/imports/merge-row.ts'
import type { Readable, Vault } from '../../store/index.ts'
import type { AnyImporter, Keyed, LookupPorts, Target, Values } from './importer.ts'
import { loadRows } from './table-access.ts'
import { type ImportedTable, importedTables, rowIdOf, ruleOf } from './tables.ts'

/** A conflict and the row it is about. */
export type PlannedConflict = FieldConflict & Readonly<{ tableName: ImportedTable; rowId: string; subject: string }>

export type Insertion = Readonly<{ table: ImportedTable; row: Columns }>
export type Update = Readonly<{ table: ImportedTable; before: Columns; writes: Columns }>

export type Plan = Readonly<{
  insertions: readonly Insertion[]
  updates: readonly Update[]
  /** Every conflict, whatever was decided. */
  conflicts: readonly PlannedConflict[]
}>

/** What a source said before and says now of one group of rows. */
export type Group = Readonly<{ before: readonly Keyed<Values>[]; now: readonly Keyed<Values>[] }>

/** Decides a conflict; the office's own word stands unless somebody chose the file's. */
export type Decide = (conflict: PlannedConflict) => 'ours' | 'theirs'

/**
 * Works out what an import would write: three-way comparison of every row that a changed group describes, with each conflict
 * decided. Writes nothing.
 */
export async function planImport(
  read: Readable,
  vault: Vault,
  importer: AnyImporter,
  groups: readonly Group[],
  ports: LookupPorts,
  decide: Decide,
): Promise<Plan> {
  const everyRow = groups.flatMap(({ before, now }) => [...before, ...now]).map(({ values }) => values)
  const lookup = await importer.lookup(read, everyRow, ports)
  const base = new Map<string, Target>()
  const theirs: Target[] = []
  for (const { before, now } of groups) {
    const kept = new Set(now.map(({ key }) => key))
    for (const target of importer.targets(lookup, before, [])) base.set(idOf(target), target)
    theirs.push(
      ...importer.targets(
        lookup,
        now,
        before.filter(({ key }) => !kept.has(key)),
      ),
    )
  }
  const ours = await currentRows(read, vault, theirs)
  const insertions: Insertion[] = []
  const updates: Update[] = []
  const conflicts: PlannedConflict[] = []
  const planned = new Set<string>()
  const insert = (target: Target): void => {
    if (target.updateOnly === true) return
    const { table } = target
    const whole = { ...target.fresh?.(), ...target.key, ...target.columns }
    insertions.push({ table, row: { ...whole, ...ruleOf(table).derive?.(whole) } })
    for (const child of target.children ?? []) insert(child)
  }
  for (const target of theirs) {
    const { table } = target
    const id = idOf(target)
    if (planned.has(id)) continue
    planned.add(id)
    const here = ours.get(id)
    const merge = mergeRow(base.get(id)?.columns, here, target.columns)
    const about = { tableName: table, rowId: rowIdOf(table, target.key) }
    if (merge.kind === 'insert') insert(target)
    else if (merge.kind === 'deletedHere') {
      const conflict = {
        ...merge.conflict,
        ...about,
        subject: ruleOf(table).label({ ...target.key, ...target.columns }),
      }
      conflicts.push(conflict)
      if (decide(conflict) === 'theirs') insert(target)
    } else if (merge.kind === 'update' && here !== undefined) {
      const writes: Record<string, Cell> = { ...merge.writes }
      for (const one of merge.conflicts) {
        const conflict = { ...one, ...about, subject: ruleOf(table).label(here) }
        conflicts.push(conflict)
        if (decide(conflict) === 'theirs') writes[one.field] = one.theirs
      }
      if (Object.keys(writes).length > 0) {
        updates.push({ table, before: here, writes: { ...writes, ...ruleOf(table).derive?.({ ...here, ...writes }) } })
      }
    }
  }
  return { insertions: parentsFirst(insertions), updates, conflicts }
}

const idOf = ({ table, key }: Target): string => `${table} ${rowIdOf(table, key)}`

/** The office's rows that the targets name, by table and row id. */
async function currentRows(
  read: Readable,
  vault: Vault,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, Columns>> {
  const ours = new Map<string, Columns>()
  for (const [table, ones] of Map.groupBy(targets, (target) => target.table)) {
    const [first = ''] = ruleOf(table).key
    const rows = await loadRows(
      read,
      vault,
      table,
      ones.map(({ key }) => key[first] ?? null),
    )
    for (const [id, row] of rows) ours.set(`${table} ${id}`, row)
  }
  return ours
}

const order = new Map(importedTables.map((table, index) => [table, index]))

const parentsFirst = (insertions: readonly Insertion[]): Insertion[] =>
  insertions.toSorted((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0))
