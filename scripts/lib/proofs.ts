import type { Outcome } from './outcomes.ts'

/**
 * One line of `tests/inventory.json` (F) or of `tests/accessibility-checklist.json` (C: ux.md 1.11, K: 1.9); `context`
 * marks what no test can show, `seen` what a person looked at: when, who, what was seen.
 */
export type Feature = Readonly<{ id: string; label: string; context?: boolean; seen?: string }>

/** A feature is proved by at least one passed test that carries its tag, and by no failed one. */
export type Proof = Readonly<{
  id: string
  label: string
  state: 'proved' | 'failing' | 'seen' | 'not proved' | 'context'
  seen?: string
  passed: readonly string[]
  notPassed: readonly string[]
}>

/** Tags of a title: `[F245]`, `[F245 F246]`, `[C12, C14]` and `[F245-F248]` (a range, ends included). */
export function tagsOf(title: string): string[] {
  return [...title.matchAll(/\[([FCK]\d[^\]]*)\]/g)].flatMap((bracket) =>
    [...(bracket[1] ?? '').matchAll(/([FCK])(\d+)(?:\s*[-–]\s*\1?(\d+))?/g)].flatMap(([, list, first, last]) => {
      const from = Number(first)
      const to = last === undefined ? from : Number(last)
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => `${list}${from + step}`)
    }),
  )
}

export function proofsOf(inventory: readonly Feature[], outcomes: readonly Outcome[]): Proof[] {
  const byTag = Map.groupBy(
    outcomes.flatMap((outcome) => [...new Set(tagsOf(outcome.title))].map((tag) => ({ tag, outcome }))),
    ({ tag }) => tag,
  )
  return inventory.map(({ id, label, context, seen }) => {
    const tagged = (byTag.get(id) ?? []).map(({ outcome }) => outcome)
    const name = (outcome: Outcome) => `${outcome.file}: ${outcome.title}`
    const passed = tagged.filter((outcome) => outcome.status === 'passed').map(name)
    const failed = tagged.some((outcome) => outcome.status === 'failed')
    const notPassed = tagged.filter((outcome) => outcome.status !== 'passed').map(name)
    const proved = passed.length > 0 ? 'proved' : seen ? 'seen' : 'not proved'
    const state = context ? 'context' : failed ? 'failing' : proved
    return { id, label, state, passed, notPassed, ...(seen && { seen }) }
  })
}

/** Tags that no line of these lists has: a proof of nothing, so probably a slip. */
export function unknownTags(lists: readonly Feature[], outcomes: readonly Outcome[]): string[] {
  const known = new Set(lists.map(({ id }) => id))
  return [...new Set(outcomes.flatMap((outcome) => tagsOf(outcome.title)))].filter((tag) => !known.has(tag))
}
