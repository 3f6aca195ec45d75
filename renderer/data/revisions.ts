import { useSyncExternalStore } from 'react'
import type { Slice } from '../../shared/contract/index.ts'
import { client, queryClient } from './client.ts'

const revisions = new Map<string, number>()
/** Of all slices at once. */
let wholeRevision = 0
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Number that grows when something of these slices changed: the key of a paged list, so that it reads its rows again.
 * `const revision = useRevision('missions')`, then ``pagedRows(`missions ${revision}`, …)``.
 */
export function useRevision(...slices: readonly Slice[]): number {
  const read = () => slices.reduce((sum, slice) => sum + (revisions.get(slice) ?? 0), wholeRevision)
  return useSyncExternalStore(subscribe, read)
}

/** Slices that keep little of their own and judge by everything the others hold: any change may change their answers. */
const judging: readonly Slice[] = [
  'claimDocuments',
  'dashboard',
  'explanations',
  'missionPortals',
  'repairs',
  'yearlyStatements',
]

/** Marks slices as changed: their queries are read again where they are on screen. */
export function touch(slices: readonly string[]): void {
  for (const slice of new Set([...slices, ...judging])) {
    revisions.set(slice, (revisions.get(slice) ?? 0) + 1)
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => sliceOf(queryKey) === slice })
  }
  for (const listener of listeners) listener()
}

/** Marks everything as changed: nobody knows what was missed. */
function touchEverything(): void {
  wholeRevision += 1
  void queryClient.invalidateQueries()
  for (const listener of listeners) listener()
}

/** Keys of the query utilities begin with the path of the method. */
const sliceOf = (queryKey: readonly unknown[]): unknown => (Array.isArray(queryKey[0]) ? queryKey[0][0] : undefined)

/**
 * Follows the core's news until the window ends; after a lost connection everything counts as changed. `told` hears of each,
 * null where nobody knows what was missed.
 */
export async function followChanges(told: (slices: readonly string[] | null) => void): Promise<never> {
  for (let first = true; ; first = false) {
    try {
      const news = await client.changes.watch({})
      if (!first) {
        touchEverything()
        told(null)
      }
      for await (const { touches } of news) {
        touch(touches)
        told(touches)
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}
