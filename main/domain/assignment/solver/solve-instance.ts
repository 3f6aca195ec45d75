import type { Instance } from './instance.ts'
import { PlanSearch } from './plan-search.ts'
import { cheapestSeats, PriceSearch } from './price-search.ts'
import { randomStream } from './random.ts'
import type { PlanStatus } from './seats-document.ts'

/** What limits a run. `spent` goes from 0 (nothing used) to 1 (all used); a pure count makes the run repeatable. */
export type SolveBudget = Readonly<{
  spent(iteration: number): number
  cancelled(): boolean
}>

/** The best plan and bound so far; `bound` is null before the first one is proven. */
export type SolveProgress = Readonly<{ total: number; unfilled: number; bound: number | null; iteration: number }>

export type SolveOutcome = Readonly<{
  status: PlanStatus
  total: number
  bound: number
  iterations: number
  /** Assigned edges of the instance. */
  edges: Int32Array
}>

/** Shares of the budget at which the quick start ends, and at which prices are good enough whatever they still gain. */
const quickStartUntil = 0.03
const pricesUntil = 0.3
/** Candidates per iteration between two price steps made beside the search: keeps them near a quarter of the time. */
const edgesPerIteration = 20_000

/**
 * Plans an instance: greedy plan and quick exact reassignments, then prices with their proven bound, then a search led
 * by those prices until the budget is spent or the plan meets the bound. The best plan is kept at every moment.
 * Yields after each iteration, so that a caller can let other work through. Repeatable for a seed and a budget that
 * depends on the iteration alone.
 */
export function* solveSteps(
  instance: Instance,
  seed: number,
  budget: SolveBudget,
): Generator<SolveProgress, SolveOutcome, undefined> {
  const plans = new PlanSearch(instance, randomStream(seed))
  let prices: PriceSearch | null = null
  let guided = false
  let iteration = 0
  const pricePeriod = 1 + Math.ceil(instance.edgeCount / edgesPerIteration)
  const over = () => budget.spent(iteration) >= 1 || budget.cancelled()
  const proven = () => prices !== null && prices.bound >= plans.bestTotal
  const progress = (): SolveProgress => ({
    total: plans.bestTotal,
    unfilled: plans.unfilled,
    bound: prices?.bound ?? null,
    iteration,
  })

  yield progress()
  for (;;) {
    if (over() || proven()) break
    const spent = budget.spent(iteration)
    if (spent < quickStartUntil) plans.reassign()
    else {
      prices ??= new PriceSearch(instance)
      if (!guided && (prices.steps === 0 || (spent < pricesUntil && !prices.settled))) prices.step()
      else if (!guided) {
        for (const _ of plans.followPrices(prices.price)) {
          yield progress()
          if (over()) break
        }
        guided = true
      } else if (iteration % pricePeriod === 0 && !prices.settled) {
        prices.step()
        if (prices.settled)
          for (const _ of plans.orderByPrices(prices.price)) {
            yield progress()
            if (over()) break
          }
      } else plans.improve(spent)
    }
    iteration += 1
    yield progress()
  }
  const bound = prices?.bound ?? cheapestSeats(instance)
  const status = bound >= plans.bestTotal ? 'optimal' : budget.cancelled() ? 'stopped' : 'feasible'
  return { status, total: plans.bestTotal, bound, iterations: iteration, edges: plans.bestEdges }
}

/** Runs `solveSteps` to its end; `onProgress` is called after each iteration. */
export function solveInstance(
  instance: Instance,
  seed: number,
  budget: SolveBudget,
  onProgress: (progress: SolveProgress) => void = () => {},
): SolveOutcome {
  const steps = solveSteps(instance, seed, budget)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    onProgress(step.value)
  }
}
