import type { Instance } from './instance.ts'

/** Sums of weighted plans must stay exact in a double. */
const largestExact = 2 ** 51
/** In how many seats together the order of the three aims is kept exactly; fewer when the numbers are large. */
const seatsTogether = [250, 60, 15, 4] as const
/** What costs and penalties are scaled to when no order can be kept exactly. */
const scaledCost = 1000
const scaledPenalties = 1e9

/**
 * The same instance with one number for the three aims of a repair: seats filled, then assignments kept, then the
 * objective. An assignment that is not kept costs one move more, and so does an empty seat, so that the sum counts the
 * moves (`move` each). Numbers too large to be combined exactly are scaled down: they guide the search, and plans are compared by their
 * true figures.
 */
export function weighForRepair(instance: Instance, kept: Int32Array): Readonly<{ weighted: Instance; move: number }> {
  const { personFairShare, groupNeed } = instance
  const excess = instance.personMaxLoad.map((load, person) => load - (personFairShare[person] as number))
  const range = dearest(instance) + instance.fairness(largest(excess)) + 1
  const penalties = instance.groupPenalty.reduce(
    (sum, penalty, group) => sum + penalty * (groupNeed[group] as number),
    0,
  )
  const fits = (together: number) =>
    penalties * seatWeight(together, range) + 2 * instance.seatCount * together * range < largestExact
  const together = seatsTogether.find(fits)
  const costScale = together === undefined ? Math.max(1, range / scaledCost) : 1
  const penaltyScale = together === undefined ? Math.max(1, penalties / scaledPenalties) : 1
  const move = (together ?? 4) * Math.ceil(range / costScale)
  const seat = seatWeight(together ?? 4, Math.ceil(range / costScale))

  const costs = instance.edgeCost
  const edgeCost = new Float64Array(costs.length)
  // Millions of candidates, for one absence: costs that need no scaling are not divided.
  if (costScale === 1)
    for (let edge = 0; edge < edgeCost.length; edge += 1) edgeCost[edge] = (costs[edge] as number) + move
  else
    for (let edge = 0; edge < edgeCost.length; edge += 1)
      edgeCost[edge] = Math.round((costs[edge] as number) / costScale) + move
  for (const edge of kept) edgeCost[edge] = (edgeCost[edge] as number) - move
  const weighted = {
    ...instance,
    edgeCost,
    groupPenalty: instance.groupPenalty.map((penalty) => Math.ceil(penalty / penaltyScale) * seat + move),
    fairness: costScale === 1 ? instance.fairness : (units: number) => Math.round(instance.fairness(units) / costScale),
    hopelessCost: 0,
  }
  return { weighted, move }
}

const seatWeight = (together: number, range: number): number => (together + 1) * together * range

/** The highest cost of a candidate: that of the last one of some group. */
function dearest({ edgeCost, edgesByCost, groupOffset }: Instance): number {
  let most = 0
  for (let group = 0; group + 1 < groupOffset.length; group += 1) {
    const [start, end] = [groupOffset[group] as number, groupOffset[group + 1] as number]
    if (start < end) most = Math.max(most, edgeCost[edgesByCost[end - 1] as number] as number)
  }
  return most
}

function largest(values: Float64Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
