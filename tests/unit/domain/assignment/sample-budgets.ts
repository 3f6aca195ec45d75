import { buildInstance } from '../../../../main/domain/assignment/solver/build-instance.ts'
import type { Instance } from '../../../../main/domain/assignment/solver/instance.ts'
import type { GroupPerson, SeatsDocument } from '../../../../main/domain/assignment/solver/seats-document.ts'
import type { SolveBudget } from '../../../../main/domain/assignment/solver/solve-instance.ts'

/** The instance of a document that a test knows to be sound. */
export const built = (document: SeatsDocument): Instance => {
  const result = buildInstance(document)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A budget of so many iterations: the run is repeatable. */
export const countedBudget = (iterations: number): SolveBudget => ({
  spent: (iteration) => iteration / iterations,
  cancelled: () => false,
})

/** Every set of candidates of a small document. */
export function* subsetsOf({ candidates }: SeatsDocument): Generator<GroupPerson[], void, undefined> {
  for (let subset = 0; subset < 1 << candidates.length; subset += 1)
    yield candidates.filter((_, index) => (subset >> index) & 1).map(([group, person]) => [group, person] as const)
}
