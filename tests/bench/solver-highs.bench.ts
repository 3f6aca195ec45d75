import { readFileSync } from 'node:fs'
import loadHighs from 'highs'
import type { GroupPerson, SeatsDocument } from '../../main/domain/assignment/solver/seats-document.ts'
import { verifyPlan } from '../../main/domain/assignment/verify-plan.ts'
import { runSolve } from '../../main/headless/solve.ts'
import { sessionInstance } from '../unit/domain/assignment/sample-instances.ts'
import { planOf, programOf } from './seats-program.ts'

export const name = 'solver-highs'

/** The part of the general solver's time that ours is given (design/solver.md). */
const ourPart = 1 / 20

/**
 * The same instance by HiGHS, a general solver, and by ours in a twentieth of its time: objective and time as ratios.
 * SEATS_INSTANCE names a file of contract `seats-1` (without it, a session of our own) and HIGHS_SECONDS limits HiGHS.
 */
export async function run(): Promise<Record<string, number>> {
  const { SEATS_INSTANCE: file, HIGHS_SECONDS = '300' } = process.env
  const document: SeatsDocument =
    file === undefined ? sessionInstance(11, 140, 200) : JSON.parse(readFileSync(file, 'utf8'))
  const solver = await loadHighs()
  const program = programOf(document)
  const started = performance.now()
  const solution = solver.solve(program, { time_limit: Number(HIGHS_SECONDS) })
  const highsSeconds = (performance.now() - started) / 1000
  const columns = solution.Columns as Readonly<Record<string, { Primal?: number }>>
  const theirs = checked(
    document,
    planOf(document, (column) => columns[column]?.Primal ?? 0),
  )
  const plan = await runSolve(document, { seconds: highsSeconds * ourPart })
  if (!plan.ok) throw new Error(JSON.stringify(plan.error))
  const ours = checked(document, plan.value.assignments)
  return {
    highsProvedCount: solution.Status === 'Optimal' ? 1 : 0,
    highsSeconds,
    highsObjectiveCount: theirs,
    ourSeconds: plan.value.seconds,
    ourObjectiveCount: ours,
    ourBoundCount: plan.value.bound ?? 0,
    objectiveRatio: ours / Math.max(1, theirs),
    timeRatio: plan.value.seconds / highsSeconds,
  }
}

/** The objective of a plan, counted by the judge's rules; throws when the plan breaks one. */
function checked(document: SeatsDocument, assignments: readonly GroupPerson[]): number {
  const { violations, objective } = verifyPlan(document, assignments)
  if (violations.length > 0) throw new Error(`The plan fails its check: ${JSON.stringify(violations[0])}`)
  return objective.total
}
