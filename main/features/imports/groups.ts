import type { AnyImporter, Keyed, Values } from './importer.ts'
import type { Group } from './plan.ts'

/**
 * Puts together what a source said before and says now of each thing that one of the `touched` rows describes; groups
 * without a touched row are left out. Rows of the file that did not change are part of what it says now.
 */
export function groupsOf(
  importer: AnyImporter,
  touched: ReadonlySet<string>,
  before: Iterable<Keyed<() => Values>>,
  now: Iterable<Keyed<() => Values>>,
): Group[] {
  const groupOf = importer.groupOf ?? ((key: string) => key)
  const groups = new Map<string, { before: Keyed<Values>[]; now: Keyed<Values>[] }>()
  for (const key of touched) {
    const name = groupOf(key)
    if (!groups.has(name)) groups.set(name, { before: [], now: [] })
  }
  for (const { key, values } of before) groups.get(groupOf(key))?.before.push({ key, values: values() })
  for (const { key, values } of now) groups.get(groupOf(key))?.now.push({ key, values: values() })
  return [...groups.values()]
}
