import type { PlanState } from './plan-state.ts'

/**
 * Fills the plan from the scarcest group to the easiest (candidates per seat, then dearer penalty), each seat with the
 * cheapest person still allowed; a seat stays empty when filling it costs more than its penalty.
 */
export function fillGreedily(state: PlanState): void {
  const { groupCount, groupNeed, groupOffset, groupPenalty, edgesByCost } = state.instance
  const scarcity = Float64Array.from({ length: groupCount }, (_, group) => {
    const candidates = (groupOffset[group + 1] as number) - (groupOffset[group] as number)
    return candidates / Math.max(1, groupNeed[group] as number)
  })
  const order = Int32Array.from({ length: groupCount }, (_, group) => group).sort(
    (a, b) =>
      (scarcity[a] as number) - (scarcity[b] as number) ||
      (groupPenalty[b] as number) - (groupPenalty[a] as number) ||
      a - b,
  )
  for (const group of order) {
    const candidates = edgesByCost.subarray(groupOffset[group], groupOffset[group + 1])
    while ((state.groupSeats[group] as number) < (groupNeed[group] as number)) {
      const edge = cheapestAddition(state, candidates)
      if (edge < 0) break
      state.add(edge)
    }
  }
}

/** The allowed edge of `candidates` (sorted by cost) that lowers the objective most, or -1. */
function cheapestAddition(state: PlanState, candidates: Int32Array): number {
  const { edgeCost, edgeGroup, groupPenalty } = state.instance
  let best = -1
  let bestDelta = 0
  for (const edge of candidates) {
    const floor = (edgeCost[edge] as number) - (groupPenalty[edgeGroup[edge] as number] as number)
    if (floor >= bestDelta) break
    if (state.assigned[edge]) continue
    const delta = state.addDelta(edge)
    if (delta < bestDelta && state.canAdd(edge)) {
      best = edge
      bestDelta = delta
    }
  }
  return best
}

/**
 * Fills the plan from the dearest price to the lowest, each seat with the first allowed candidate in the order of the
 * state: the plan that the prices suggest.
 */
export function fillByPrice(state: PlanState, price: Float64Array): void {
  const { groupCount, groupNeed, groupOffset } = state.instance
  const order = Int32Array.from({ length: groupCount }, (_, group) => group).sort(
    (a, b) => (price[b] as number) - (price[a] as number) || a - b,
  )
  for (const group of order) {
    for (const edge of state.candidateOrder.subarray(groupOffset[group], groupOffset[group + 1])) {
      if ((state.groupSeats[group] as number) >= (groupNeed[group] as number)) break
      if (!state.assigned[edge] && state.addDelta(edge) < 0 && state.canAdd(edge)) state.add(edge)
    }
  }
}
