/** Settings of an office that another academy may take over. */
export const settingSections = [
  'activities',
  'welcomeMessages',
  'termsOfUse',
  'travelSettings',
  'reviewSettings',
  'assignmentSettings',
  'dashboard',
  'inactivity',
  'documentSettings',
  'convocationSettings',
  'printSettings',
  'entranceRules',
] as const
export type SettingSection = (typeof settingSections)[number]

/** One value that a file would change; `path` names it inside its section. */
export type SettingChange = Readonly<{ path: string; before: string; after: string }>

type Leaves = ReadonlyMap<string, string>

function leavesOf(value: unknown, path: string): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, value === null ? '' : String(value)]]
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    return [[path, value.join(', ')]]
  return Object.entries(value).flatMap(([name, child]) => leavesOf(child, path === '' ? name : `${path}.${name}`))
}

/** What differs between two values of one section, leaf by leaf, in the order of the one in force. */
export function settingChanges(before: unknown, after: unknown): readonly SettingChange[] {
  const [known, wanted]: readonly Leaves[] = [new Map(leavesOf(before, '')), new Map(leavesOf(after, ''))]
  return [...new Set([...(known?.keys() ?? []), ...(wanted?.keys() ?? [])])]
    .map((path) => ({ path, before: known?.get(path) ?? '', after: wanted?.get(path) ?? '' }))
    .filter((change) => change.before !== change.after)
}
