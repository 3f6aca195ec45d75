const none = '-'

function written(value: unknown): string {
  if (value === null || value === undefined) return none
  if (typeof value === 'string') return value
  const isListOfCodes = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isListOfCodes ? value.join(' ') || none : JSON.stringify(value)
}

/** The settings that differ, each as "before -> after": what the journal says of a change, and nothing of what stayed. */
export function changedSettings(before: object, after: object): Record<string, string> {
  const known = new Map(Object.entries(before).map(([name, value]) => [name, written(value)]))
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, value]) => [name, written(value)] as const)
      .filter(([name, value]) => known.get(name) !== value)
      .map(([name, value]) => [name, `${known.get(name) ?? none} -> ${value}`]),
  )
}
