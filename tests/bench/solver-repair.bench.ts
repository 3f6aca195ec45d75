import { readFileSync } from 'node:fs'
import { buildInstance } from '../../main/domain/assignment/solver/build-instance.ts'
import { repairInstance } from '../../main/domain/assignment/solver/repair.ts'
import type { GroupPerson, SeatsDocument } from '../../main/domain/assignment/solver/seats-document.ts'
import { assignmentsOf } from '../../main/domain/assignment/solver/seats-plan.ts'
import { solveInstance } from '../../main/domain/assignment/solver/solve-instance.ts'
import { verifyPlan } from '../../main/domain/assignment/verify-plan.ts'
import { sessionInstance } from '../unit/domain/assignment/sample-instances.ts'

export const name = 'solver-repair'

const iterations = 2000
const patient = { spent: () => 0, cancelled: () => false }

/**
 * Repairs a plan after 1, 10 and 100 absences of people who hold seats: seats lost, assignments moved beyond them, seats
 * left empty and time. SEATS_INSTANCE and SEATS_PLAN name files of contract `seats-1`; without them, a session of our own.
 */
export async function run(): Promise<Record<string, number>> {
  const { SEATS_INSTANCE: instanceFile, SEATS_PLAN: planFile } = process.env
  const document: SeatsDocument =
    instanceFile === undefined ? sessionInstance(11, 1400, 2000) : JSON.parse(readFileSync(instanceFile, 'utf8'))
  const built = buildInstance(document)
  if (!built.ok) throw new Error(built.error.code)
  const instance = built.value
  const plan: readonly GroupPerson[] =
    planFile === undefined
      ? assignmentsOf(
          instance,
          solveInstance(instance, 1, { spent: (done) => done / iterations, cancelled: () => false }).edges,
        )
      : JSON.parse(readFileSync(planFile, 'utf8')).assignments
  const before = verifyPlan(document, plan).objective.unfilled
  const holders = [...new Set(plan.map(([, person]) => person))]
  const measures: Record<string, number> = {}
  for (const count of [1, 10, 100]) {
    const absent = holders.filter((_, index) => index % Math.ceil(holders.length / count) === 0)
    const started = performance.now()
    const repaired = repairInstance(instance, plan, { absent }, 1, patient)
    const elapsed = performance.now() - started
    if (!repaired.ok) throw new Error(repaired.error.code)
    const gone = new Set(absent)
    const left = {
      ...document,
      candidates: document.candidates.filter(([, person]) => !gone.has(person)),
      locks: (document.locks ?? []).filter(([, person]) => !gone.has(person)),
    }
    const verdict = verifyPlan(left, assignmentsOf(instance, repaired.value.edges))
    if (verdict.violations.length > 0 || verdict.objective.total !== repaired.value.objective.total)
      throw new Error(`The repair fails its check: ${JSON.stringify(verdict.violations[0] ?? verdict.objective)}`)
    measures[`absences${count}Ms`] = elapsed
    measures[`absences${count}LostCount`] = plan.filter(([, person]) => gone.has(person)).length
    measures[`absences${count}MovedCount`] = repaired.value.moved
    measures[`absences${count}EmptiedCount`] = verdict.objective.unfilled - before
  }
  return measures
}
