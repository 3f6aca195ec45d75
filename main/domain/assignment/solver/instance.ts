import type { FairnessCost } from './fairness-cost.ts'
import type { FairnessStep } from './seats-document.ts'

/**
 * A `seats-1` instance as typed arrays. An edge is one candidate (group, person); edges are sorted by group, then
 * person, so `groupOffset[g]..groupOffset[g + 1]` are the candidates of group `g`.
 */
export type Instance = Readonly<{
  personCount: number
  groupCount: number
  edgeCount: number
  missionCount: number
  /** Sum of `groupNeed`. */
  seatCount: number
  /** Seats wanted beyond the number of candidates of their group: empty in every plan, at `hopelessCost`. */
  hopelessSeats: number
  hopelessCost: number

  personMaxLoad: Float64Array
  /** Already limited to the number of candidacies of the person. */
  personMaxSeats: Int32Array
  personFairShare: Float64Array

  groupMission: Int32Array
  /** Already limited to the number of candidates of the group. */
  groupNeed: Int32Array
  /** Seats wanted beyond the candidates of the group. */
  groupHopeless: Int32Array
  groupStart: Float64Array
  groupEnd: Float64Array
  groupPenalty: Float64Array
  groupOffset: Int32Array

  edgeGroup: Int32Array
  edgePerson: Int32Array
  edgeCost: Float64Array
  edgeLoad: Float64Array
  /** 1 on locked edges. */
  edgeLocked: Uint8Array
  /** Edges of each group from the cheapest, same offsets as `groupOffset`. */
  edgesByCost: Int32Array

  /** Edges of each person: first those that occupy no time (by mission), then by end of the interval. */
  personOffset: Int32Array
  personEdges: Int32Array

  fairness: FairnessCost
  fairnessSteps: readonly FairnessStep[]
  /** Above every objective this instance can have; sums below it are exact in a double. */
  largestObjective: number
}>

/** The edge of a group and a person, or -1 when the person is not a candidate. */
export function findEdge(instance: Instance, group: number, person: number): number {
  let low = instance.groupOffset[group] as number
  let high = (instance.groupOffset[group + 1] as number) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = instance.edgePerson[middle] as number
    if (found === person) return middle
    if (found < person) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** True when one person cannot hold both groups: same mission, or intervals that overlap. */
export function groupsConflict(instance: Instance, first: number, second: number): boolean {
  if (instance.groupMission[first] === instance.groupMission[second]) return true
  const startFirst = instance.groupStart[first] as number
  const endFirst = instance.groupEnd[first] as number
  const startSecond = instance.groupStart[second] as number
  const endSecond = instance.groupEnd[second] as number
  return startFirst < endFirst && startSecond < endSecond && startFirst < endSecond && startSecond < endFirst
}

/** Middle of what the cheapest useful candidates cost: the scale of costs that matters. */
export function typicalCost(instance: Instance): number {
  const costs: number[] = []
  for (let group = 0; group < instance.groupCount; group += 1) {
    const need = instance.groupNeed[group] as number
    if (need === 0) continue
    const edge = instance.edgesByCost[(instance.groupOffset[group] as number) + need - 1] as number
    costs.push(instance.edgeCost[edge] as number)
  }
  costs.sort((a, b) => a - b)
  return costs[Math.floor(costs.length / 2)] ?? 0
}
