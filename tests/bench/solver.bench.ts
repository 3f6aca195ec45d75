import { buildInstance } from '../../main/domain/assignment/solver/build-instance.ts'
import { fillGreedily } from '../../main/domain/assignment/solver/greedy.ts'
import { PlanState } from '../../main/domain/assignment/solver/plan-state.ts'
import { assignmentsOf } from '../../main/domain/assignment/solver/seats-plan.ts'
import { solveInstance } from '../../main/domain/assignment/solver/solve-instance.ts'
import { verifyPlan } from '../../main/domain/assignment/verify-plan.ts'
import { sessionInstance } from '../unit/domain/assignment/sample-instances.ts'
import { timeOf } from './harness.ts'

export const name = 'solver'

const iterations = 1500

/**
 * Plans a session of 1 000 seats with a fixed count of iterations: how far the plan is from its proven bound and from
 * the greedy plan, and how its time compares with the greedy plan's in the same run.
 */
export async function run(): Promise<Record<string, number>> {
  const document = sessionInstance(11, 700, 1000)
  const built = buildInstance(document)
  if (!built.ok) throw new Error(built.error.code)
  const instance = built.value
  const greedy = new PlanState(instance)
  const greedyMs = await timeOf(() => fillGreedily(greedy))
  const budget = { spent: (iteration: number) => iteration / iterations, cancelled: () => false }
  const started = performance.now()
  const outcome = solveInstance(instance, 1, budget)
  const solveMs = performance.now() - started
  const verdict = verifyPlan(document, assignmentsOf(instance, outcome.edges))
  if (verdict.violations.length > 0 || verdict.objective.total !== outcome.total)
    throw new Error(`The plan fails its check: ${JSON.stringify(verdict.violations[0] ?? verdict.objective)}`)
  return {
    greedyMs,
    solveMs,
    objectiveOverBoundRatio: outcome.total / outcome.bound,
    objectiveOverGreedyRatio: outcome.total / greedy.total,
    timeOverGreedyRatio: solveMs / greedyMs,
    iterationsPerSecond: (outcome.iterations / solveMs) * 1000,
    unfilledCount: verdict.objective.unfilled,
  }
}
