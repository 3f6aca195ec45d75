import { priceSteps } from './fairness-cost.ts'
import type { Instance } from './instance.ts'
import type { GroupPerson, PlanObjective } from './seats-document.ts'

/** The assignments of a plan as the contract writes them, `[groupIndex, personIndex]`. */
export function assignmentsOf(instance: Instance, edges: Int32Array): GroupPerson[] {
  return Array.from(edges, (edge) => [instance.edgeGroup[edge] as number, instance.edgePerson[edge] as number] as const)
}

/** The objective of a set of edges and its parts, added up from nothing. */
export function objectiveOf(instance: Instance, edges: Int32Array): PlanObjective {
  const load = new Float64Array(instance.personCount)
  const filled = new Int32Array(instance.groupCount)
  let cost = 0
  for (const edge of edges) {
    const person = instance.edgePerson[edge] as number
    const group = instance.edgeGroup[edge] as number
    cost += instance.edgeCost[edge] as number
    load[person] = (load[person] as number) + (instance.edgeLoad[edge] as number)
    filled[group] = (filled[group] as number) + 1
  }
  const fairness = load.reduce(
    (sum, units, person) =>
      sum + priceSteps(instance.fairnessSteps, units - (instance.personFairShare[person] as number)),
    0,
  )
  let unfilled = instance.hopelessSeats
  let unfilledCost = instance.hopelessCost
  for (let group = 0; group < instance.groupCount; group += 1) {
    const missing = (instance.groupNeed[group] as number) - (filled[group] as number)
    unfilled += missing
    unfilledCost += missing * (instance.groupPenalty[group] as number)
  }
  return { total: cost + fairness + unfilledCost, cost, fairness, unfilled, unfilledCost }
}
