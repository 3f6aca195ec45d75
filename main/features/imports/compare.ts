import { canonical } from './canonical.ts'

/** Compares a row of the file with what the same source said last time. Pure. */
export function compareRow(
  values: Readonly<Record<string, unknown>>,
  before: string | undefined,
): 'new' | 'changed' | 'unchanged' {
  if (before === undefined) return 'new'
  return before === canonical(values) ? 'unchanged' : 'changed'
}

/** A field that differs between two versions of a row. */
export type FieldChange = Readonly<{ field: string; before: string; after: string }>

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What changed between two versions of a row, field by field. */
export function fieldChanges(before: string, after: string): FieldChange[] {
  const [was, is] = [JSON.parse(before), JSON.parse(after)] as Record<string, unknown>[]
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].sort()
  return names
    .filter((name) => canonical(was?.[name]) !== canonical(is?.[name]))
    .map((field) => ({ field, before: shown(was?.[field]), after: shown(is?.[field]) }))
}
