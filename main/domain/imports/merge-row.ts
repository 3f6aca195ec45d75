/** One value of a row of the store. */
export type Cell = string | number | null
export type Columns = Readonly<Record<string, Cell>>

/** A column that the office changed and the source changes too: somebody has to decide. An empty field is the whole row. */
export type FieldConflict = Readonly<{ field: string; base: Cell; ours: Cell; theirs: Cell }>

export type Merge =
  | Readonly<{ kind: 'insert' }>
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'deletedHere'; conflict: FieldConflict }>
  | Readonly<{ kind: 'update'; writes: Columns; conflicts: readonly FieldConflict[] }>

const empty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === ''

/**
 * Compares three versions of one row: what the source said last time (`base`), what the office holds (`ours`) and what the
 * source says now (`theirs`). A column the source did not change is left alone, whatever the office made of it; one only
 * the source changed is written; one both changed is a conflict. A row the office deleted does not come back by itself.
 */
export function mergeRow(base: Columns | undefined, ours: Columns | undefined, theirs: Columns): Merge {
  const names = Object.keys(theirs).filter((name) => base === undefined || base[name] !== theirs[name])
  if (ours === undefined) {
    if (base === undefined) return { kind: 'insert' }
    if (names.length === 0) return { kind: 'nothing' }
    return { kind: 'deletedHere', conflict: { field: '', base: null, ours: null, theirs: null } }
  }
  const writes: Record<string, Cell> = {}
  const conflicts: FieldConflict[] = []
  for (const field of names) {
    const [was, here, there] = [base?.[field] ?? null, ours[field] ?? null, theirs[field] ?? null]
    if (here === there) continue
    // A source that speaks of the row for the first time fills what the office left empty, and no more.
    const untouched = base === undefined ? empty(here) : here === was
    if (untouched) writes[field] = there
    else conflicts.push({ field, base: was, ours: here, theirs: there })
  }
  if (conflicts.length === 0 && Object.keys(writes).length === 0) return { kind: 'nothing' }
  return { kind: 'update', writes, conflicts }
}
