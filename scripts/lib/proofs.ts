import type { Outcome } from './outcomes.ts'

/** One line of `tests/inventory.json`; `context` marks what no test can show. */
export type Feature = Readonly<{ id: string; label: string; context?: boolean }>

/** A feature is proved by at least one passed test that carries its tag, and by no failed one. */
export type Proof = Readonly<{
  id: string
  label: string
  state: 'proved' | 'failing' | 'not proved' | 'context'
  passed: readonly string[]
  notPassed: readonly string[]
}>

/** Tags of a title: `[F245]`, `[F245 F246]`, `[F245, F246]` and `[F245-F248]` (a range, ends included). */
export function tagsOf(title: string): string[] {
  return [...title.matchAll(/\[(F\d[^\]]*)\]/g)].flatMap((bracket) =>
    [...(bracket[1] ?? '').matchAll(/F(\d+)(?:\s*[-–]\s*F?(\d+))?/g)].flatMap(([, first, last]) => {
      const from = Number(first)
      const to = last === undefined ? from : Number(last)
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => `F${from + step}`)
    }),
  )
}

export function proofsOf(inventory: readonly Feature[], outcomes: readonly Outcome[]): Proof[] {
  const byTag = Map.groupBy(
    outcomes.flatMap((outcome) => [...new Set(tagsOf(outcome.title))].map((tag) => ({ tag, outcome }))),
    ({ tag }) => tag,
  )
  return inventory.map(({ id, label, context }) => {
    const tagged = (byTag.get(id) ?? []).map(({ outcome }) => outcome)
    const name = (outcome: Outcome) => `${outcome.file}: ${outcome.title}`
    const passed = tagged.filter((outcome) => outcome.status === 'passed').map(name)
    const failed = tagged.some((outcome) => outcome.status === 'failed')
    const notPassed = tagged.filter((outcome) => outcome.status !== 'passed').map(name)
    const state = context ? 'context' : failed ? 'failing' : passed.length > 0 ? 'proved' : 'not proved'
    return { id, label, state, passed, notPassed }
  })
}

/** Tags that no feature of the inventory has: a proof of nothing, so probably a slip. */
export function unknownTags(inventory: readonly Feature[], outcomes: readonly Outcome[]): string[] {
  const known = new Set(inventory.map((feature) => feature.id))
  return [...new Set(outcomes.flatMap((outcome) => tagsOf(outcome.title)))].filter((tag) => !known.has(tag))
}
