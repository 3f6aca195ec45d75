import type { FairnessStep } from './seats-document.ts'

const longestTable = 1 << 20

/** Price of a load above the fair share; whole units in, whole cost out. Loads at or below the share cost nothing. */
export type FairnessCost = (unitsAboveShare: number) => number

/** Cost by walking the steps; units beyond the last step are free (contract `seats-1`). */
export function priceSteps(steps: readonly FairnessStep[], unitsAboveShare: number): number {
  let rest = Math.max(0, unitsAboveShare)
  let cost = 0
  for (const [width, price] of steps) {
    const taken = Math.min(rest, width)
    cost += taken * price
    rest -= taken
  }
  return cost
}

/** Makes the fastest exact evaluator of the steps: a table when the priced range is short enough. */
export function fairnessCost(steps: readonly FairnessStep[], largestExcess: number): FairnessCost {
  const priced = Math.min(
    Math.max(0, largestExcess),
    steps.reduce((sum, [width]) => sum + width, 0),
  )
  if (priced > longestTable) return (units) => priceSteps(steps, units)
  const table = Float64Array.from({ length: priced + 1 }, (_, units) => priceSteps(steps, units))
  return (units) => (units <= 0 ? 0 : (table[Math.min(units, priced)] as number))
}
