import type { Facts, Result } from '../../../../shared/model/result.ts'
import { fail, ok } from '../../../../shared/model/result.ts'
import { bucketOffsets, sortByBucket, sortWithinBuckets } from './edge-order.ts'
import { fairnessCost, priceSteps } from './fairness-cost.ts'
import type { Instance } from './instance.ts'
import { findEdge, groupsConflict } from './instance.ts'
import type { SeatsCandidate, SeatsDocument } from './seats-document.ts'

/** Sums must stay exact in a double, with room for the fractions of the prices. */
const largestExact = 2 ** 51

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/**
 * Checks a `seats-1` document and lays it out in typed arrays. BAD_INPUT with `reason` and the place when the document
 * contradicts its contract: index out of range, candidate twice, lock that is no candidate or that breaks a hard rule,
 * falling fairness prices, numbers that are not whole or too large for exact sums.
 */
export function buildInstance(document: SeatsDocument): Result<Instance> {
  const fault = findFault(document)
  if (fault) return fail('BAD_INPUT', fault)
  const instance = layOut(document)
  if (instance.largestObjective > largestExact) return fail('BAD_INPUT', { reason: 'objective-too-large' })
  const repeated = findRepeatedCandidate(instance)
  if (repeated) return fail('BAD_INPUT', repeated)
  const lockFault = setLocks(instance, document)
  return lockFault ? fail('BAD_INPUT', lockFault) : ok(instance)
}

function findFault(document: SeatsDocument): Facts | null {
  for (const [index, person] of document.persons.entries())
    if (!isWhole(person.maxLoad) || !isWhole(person.maxSeats) || !isWhole(person.fairShare))
      return { reason: 'person-not-whole', index }
  for (const [index, group] of document.groups.entries()) {
    if (!isWhole(group.need) || !isWhole(group.load) || !isWhole(group.unfilledPenalty))
      return { reason: 'group-not-whole', index }
    if (!Number.isSafeInteger(group.start) || !Number.isSafeInteger(group.end) || group.start > group.end)
      return { reason: 'group-time', index }
  }
  for (const [index, [group, person, cost, load]] of document.candidates.entries()) {
    if (!isWhole(group) || !isWhole(person) || group >= document.groups.length || person >= document.persons.length)
      return { reason: 'candidate-index', index }
    if (!isWhole(cost) || !(load === undefined || isWhole(load))) return { reason: 'candidate-not-whole', index }
  }
  let previous = 0
  for (const [index, [width, price]] of (document.fairness ?? []).entries()) {
    if (!isWhole(width) || !isWhole(price)) return { reason: 'fairness-not-whole', index }
    if (price < previous) return { reason: 'fairness-price-falls', index }
    previous = price
  }
  return null
}

function layOut(document: SeatsDocument): Instance {
  const { persons, groups, candidates } = document
  const count = candidates.length
  const all = Int32Array.from({ length: count }, (_, index) => index)
  const sourceGroup = (index: number) => candidates[index]?.[0] as number
  const sourcePerson = (index: number) => candidates[index]?.[1] as number
  const personOffset = bucketOffsets(count, persons.length, sourcePerson)
  const groupOffset = bucketOffsets(count, groups.length, sourceGroup)
  const order = sortByBucket(sortByBucket(all, personOffset, sourcePerson), groupOffset, sourceGroup)

  const edgeGroup = new Int32Array(count)
  const edgePerson = new Int32Array(count)
  const edgeCost = new Float64Array(count)
  const edgeLoad = new Float64Array(count)
  for (let edge = 0; edge < count; edge += 1) {
    const [group, person, cost, load] = candidates[order[edge] as number] as SeatsCandidate
    edgeGroup[edge] = group
    edgePerson[edge] = person
    edgeCost[edge] = cost
    edgeLoad[edge] = load ?? groups[group]?.load ?? 0
  }

  const missions = new Map<string, number>()
  const groupMission = Int32Array.from(groups, ({ mission }) => {
    const index = missions.get(mission) ?? missions.size
    missions.set(mission, index)
    return index
  })
  const groupStart = Float64Array.from(groups, (group) => group.start)
  const groupEnd = Float64Array.from(groups, (group) => group.end)
  const emptyTime = (group: number) => (groupStart[group] === groupEnd[group] ? 0 : 1)
  const byTime = (a: number, b: number) => {
    const [first, second] = [edgeGroup[a] as number, edgeGroup[b] as number]
    const kind = emptyTime(first) - emptyTime(second)
    if (kind !== 0) return kind
    const key = emptyTime(first) === 0 ? groupMission : groupEnd
    return (
      (key[first] as number) - (key[second] as number) ||
      (groupStart[first] as number) - (groupStart[second] as number) ||
      a - b
    )
  }
  const byCost = (a: number, b: number) => (edgeCost[a] as number) - (edgeCost[b] as number) || a - b
  const degree = (offset: Int32Array, index: number) => (offset[index + 1] as number) - (offset[index] as number)
  const groupNeed = Int32Array.from(groups, (group, index) => Math.min(group.need, degree(groupOffset, index)))
  const missing = groups.map((group, index) => group.need - (groupNeed[index] as number))
  const steps = document.fairness ?? []
  const largestExcess = persons.reduce((most, person) => Math.max(most, person.maxLoad - person.fairShare), 0)
  const sum = (values: Iterable<number>) => Iterator.from(values).reduce((total, value) => total + value, 0)
  const penalties = sum(groups.map((group) => group.need * group.unfilledPenalty))

  return {
    personCount: persons.length,
    groupCount: groups.length,
    edgeCount: count,
    missionCount: missions.size,
    seatCount: sum(groupNeed),
    hopelessSeats: sum(missing),
    hopelessCost: sum(missing.map((seats, index) => seats * (groups[index]?.unfilledPenalty ?? 0))),
    personMaxLoad: Float64Array.from(persons, (person) => person.maxLoad),
    personMaxSeats: Int32Array.from(persons, (person, index) => Math.min(person.maxSeats, degree(personOffset, index))),
    personFairShare: Float64Array.from(persons, (person) => person.fairShare),
    groupMission,
    groupNeed,
    groupHopeless: Int32Array.from(missing),
    groupStart,
    groupEnd,
    groupPenalty: Float64Array.from(groups, (group) => group.unfilledPenalty),
    groupOffset,
    edgeGroup,
    edgePerson,
    edgeCost,
    edgeLoad,
    edgeLocked: new Uint8Array(count),
    edgesByCost: sortWithinBuckets(all.slice(), groupOffset, byCost),
    personOffset,
    personEdges: sortWithinBuckets(
      sortByBucket(all, personOffset, (edge) => edgePerson[edge] as number),
      personOffset,
      byTime,
    ),
    fairness: fairnessCost(steps, largestExcess),
    fairnessSteps: steps,
    largestObjective: penalties + sum(edgeCost) + persons.length * priceSteps(steps, largestExcess),
  }
}

function findRepeatedCandidate(instance: Instance): Facts | null {
  for (let edge = 1; edge < instance.edgeCount; edge += 1) {
    const [group, person] = [instance.edgeGroup[edge] as number, instance.edgePerson[edge] as number]
    if (group === instance.edgeGroup[edge - 1] && person === instance.edgePerson[edge - 1])
      return { reason: 'candidate-twice', group, person }
  }
  return null
}

/** Marks the locked edges; a set of locks that no plan can keep is a fault of the instance. */
function setLocks(instance: Instance, document: SeatsDocument): Facts | null {
  const heldBy = new Map<number, number[]>()
  const taken = new Int32Array(instance.groupCount)
  for (const [group, person] of document.locks ?? []) {
    const edge = group < instance.groupCount ? findEdge(instance, group, person) : -1
    if (edge < 0) return { reason: 'lock-not-a-candidate', group, person }
    if (instance.edgeLocked[edge]) continue
    instance.edgeLocked[edge] = 1
    const held = heldBy.get(person) ?? []
    if (held.some((other) => groupsConflict(instance, instance.edgeGroup[other] as number, group)))
      return { reason: 'lock-conflict', group, person }
    held.push(edge)
    heldBy.set(person, held)
    taken[group] = (taken[group] as number) + 1
    if ((taken[group] as number) > (instance.groupNeed[group] as number))
      return { reason: 'lock-overfills', group, person }
    const load = held.reduce((total, other) => total + (instance.edgeLoad[other] as number), 0)
    if (load > (instance.personMaxLoad[person] as number) || held.length > (instance.personMaxSeats[person] as number))
      return { reason: 'lock-over-capacity', group, person }
  }
  return null
}
