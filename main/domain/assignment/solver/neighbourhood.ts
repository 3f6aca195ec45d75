import { minCostAssignment } from './min-cost-assignment.ts'
import type { PlanState } from './plan-state.ts'
import type { RandomStream } from './random.ts'

/**
 * Chooses groups that compete for the same people, from a first group outwards: through a candidate of a known group
 * to another group that this person holds or could hold. Stops at about `seats` seats.
 */
export function growNeighbourhood(state: PlanState, random: RandomStream, first: number, seats: number): number[] {
  const { instance } = state
  const chosen = [first]
  const known = new Set(chosen)
  let wanted = instance.groupNeed[first] as number
  for (let attempt = 0; wanted < seats && attempt < seats * 4; attempt += 1) {
    const from = chosen[random.below(chosen.length)] as number
    const offset = instance.groupOffset[from] as number
    const degree = state.candidateCount[from] as number
    if (degree === 0) continue
    const edge = state.candidateOrder[offset + Math.floor(degree * random.next() ** 3)] as number
    const person = instance.edgePerson[edge] as number
    const held = state.personSeats[person] as number
    const start = instance.personOffset[person] as number
    const candidacies = (instance.personOffset[person + 1] as number) - start
    const through =
      held > 0 && random.next() < 0.7
        ? state.heldBy(person, random.below(held))
        : (instance.personEdges[start + random.below(candidacies)] as number)
    const group = instance.edgeGroup[through] as number
    if (known.has(group)) continue
    known.add(group)
    chosen.push(group)
    wanted += instance.groupNeed[group] as number
  }
  return chosen
}

/**
 * Frees the unlocked seats of the groups, at most one per person, and gives them back at the exact minimum cost among
 * plans in which each person takes at most one of them. The objective never rises.
 */
export function reassignExactly(state: PlanState, groups: readonly number[]): void {
  const { instance } = state
  const before = state.total
  const freed: number[] = []
  const touched = new Set<number>()
  for (const group of groups) {
    for (let index = (state.groupSeats[group] as number) - 1; index >= 0; index -= 1) {
      const edge = state.seatOf(group, index)
      const person = instance.edgePerson[edge] as number
      if (instance.edgeLocked[edge] || touched.has(person)) continue
      touched.add(person)
      freed.push(edge)
      state.remove(edge)
    }
  }
  const need = Int32Array.from(
    groups,
    (group) => (instance.groupNeed[group] as number) - (state.groupSeats[group] as number),
  )
  const offset = new Int32Array(groups.length + 1)
  const edges: number[] = []
  const columns: number[] = []
  const costs: number[] = []
  const columnOf = new Map<number, number>()
  groups.forEach((group, row) => {
    if ((need[row] as number) > 0) {
      const start = instance.groupOffset[group] as number
      for (const edge of state.candidateOrder.subarray(start, start + (state.candidateCount[group] as number))) {
        if (state.assigned[edge] || !state.canAdd(edge)) continue
        const person = instance.edgePerson[edge] as number
        const cost =
          (instance.edgeCost[edge] as number) + state.fairnessChange(person, instance.edgeLoad[edge] as number)
        if (cost > (instance.groupPenalty[group] as number)) continue
        const column = columnOf.get(person) ?? columnOf.size
        columnOf.set(person, column)
        edges.push(edge)
        columns.push(column)
        costs.push(cost)
      }
    }
    offset[row + 1] = edges.length
  })
  const serving = minCostAssignment({
    rows: groups.length,
    columns: columnOf.size,
    need,
    penalty: Float64Array.from(groups, (group) => instance.groupPenalty[group] as number),
    offset,
    column: Int32Array.from(columns),
    cost: Float64Array.from(costs),
  })
  const chosen: number[] = []
  for (const arc of serving) if (arc >= 0) chosen.push(edges[arc] as number)
  for (const edge of chosen) state.add(edge)
  if (state.total <= before) return
  for (const edge of chosen) state.remove(edge)
  for (const edge of freed) state.add(edge)
}
