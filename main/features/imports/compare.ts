import { canonical } from './canonical.ts'

export type Comparison = Readonly<{
  verdict: 'new' | 'changed' | 'unchanged'
  /** Names of the fields that differ, for `changed`. */
  fields: readonly string[]
}>

/** Compares a row of the file with what the same source said last time. Pure. */
export function compareRow(values: Readonly<Record<string, unknown>>, before: string | undefined): Comparison {
  if (before === undefined) return { verdict: 'new', fields: [] }
  if (before === canonical(values)) return { verdict: 'unchanged', fields: [] }
  const old = JSON.parse(before) as Record<string, unknown>
  const names = [...new Set([...Object.keys(old), ...Object.keys(values)])].sort()
  return { verdict: 'changed', fields: names.filter((name) => canonical(old[name]) !== canonical(values[name])) }
}
