import type { Cell } from '../../domain/imports/merge-row.ts'
import type { PlannedConflict } from './plan.ts'
import { ruleOf } from './tables.ts'

const written = (cell: Cell): string | null => (cell === null ? null : String(cell))

/** Bank accounts and NIR are never kept in clear: a conflict shows their last characters. */
const masked = (cell: Cell): string | null => (cell === null ? null : `···· ${String(cell).slice(-4)}`)

/** A conflict as it is kept; the office's own word stands until somebody decides otherwise. */
export function conflictRow(importId: string, position: number, conflict: PlannedConflict) {
  const { tableName, rowId, subject, field } = conflict
  const show = ruleOf(tableName).sealed?.includes(field) === true ? masked : written
  return {
    importId,
    position,
    tableName,
    rowId,
    subject,
    field,
    base: show(conflict.base),
    ours: show(conflict.ours),
    theirs: show(conflict.theirs),
    decision: 'ours' as const,
  }
}

/** Names a conflict across two readings of the same import. */
export const conflictName = (one: Readonly<{ tableName: string; rowId: string; field: string }>): string =>
  `${one.tableName} ${one.rowId} ${one.field}`
