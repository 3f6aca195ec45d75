import { type Facts, fail, ok, type Result } from '../../../../shared/model/result.ts'
import { findEdge, type Instance } from './instance.ts'
import type { GroupPerson, SeatsChange } from './seats-document.ts'

/** An instance after a change, in the same edges, and what is left in it of the plan made before. */
export type ChangedInstance = Readonly<{
  instance: Instance
  /** Edges of the plan, in its order. */
  before: Int32Array
  /** Edges of the plan that the change leaves possible, in the order of the instance; some may no longer fit in their group. */
  kept: Int32Array
}>

const isIndex = (value: number, count: number): boolean => Number.isSafeInteger(value) && value >= 0 && value < count

/**
 * What is left of an instance once people are absent or busy and needs have changed. Edges and their order stay, so that
 * plans can be compared; an edge nobody may take any more carries more load than its person may hold. Locks that remain
 * possible stay locks; where a group shrinks below its locks, those the plan holds go first.
 * BAD_INPUT with the place when the change or the plan names what is not there.
 */
export function changeInstance(
  instance: Instance,
  plan: readonly GroupPerson[],
  change: SeatsChange,
): Result<ChangedInstance> {
  const fault = findFault(instance, change)
  if (fault) return fail('BAD_INPUT', fault)
  const inPlan = new Set<number>()
  for (const [group, person] of plan) {
    const edge = isIndex(group, instance.groupCount) ? findEdge(instance, group, person) : -1
    if (edge < 0) return fail('BAD_INPUT', { reason: 'plan-not-a-candidate', group, person })
    inPlan.add(edge)
  }
  const absent = new Set(change.absent)
  const busy = busyEdges(instance, change)
  const isOpen = (edge: number) => !busy.has(edge) && !absent.has(instance.edgePerson[edge] as number)
  const personMaxSeats = instance.personMaxSeats.slice()
  for (const person of absent) personMaxSeats[person] = 0
  const edgeLoad = busy.size > 0 ? instance.edgeLoad.slice() : instance.edgeLoad
  for (const edge of busy) edgeLoad[edge] = (instance.personMaxLoad[instance.edgePerson[edge] as number] as number) + 1
  const left = { ...instance, ...changedNeeds(instance, change), personMaxSeats, edgeLoad }
  return ok({
    instance: { ...left, edgeLocked: locksLeft(left, isOpen, inPlan) },
    before: Int32Array.from(inPlan),
    kept: Int32Array.from([...inPlan].filter(isOpen)).sort(),
  })
}

function findFault(instance: Instance, change: SeatsChange): Facts | null {
  for (const [index, person] of (change.absent ?? []).entries())
    if (!isIndex(person, instance.personCount)) return { reason: 'absent-index', index }
  for (const [index, [person, start, end]] of (change.busy ?? []).entries()) {
    if (!isIndex(person, instance.personCount)) return { reason: 'busy-index', index }
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start > end) return { reason: 'busy-time', index }
  }
  for (const [index, [group, need]] of (change.needs ?? []).entries()) {
    if (!isIndex(group, instance.groupCount)) return { reason: 'needs-index', index }
    if (!Number.isSafeInteger(need) || need < 0) return { reason: 'needs-not-whole', index }
  }
  return null
}

/** Edges of busy people where the busy time meets the group. */
function busyEdges(instance: Instance, change: SeatsChange): Set<number> {
  const busy = new Set<number>()
  for (const [person, from, to] of change.busy ?? [])
    for (const edge of instance.personEdges.subarray(
      instance.personOffset[person],
      instance.personOffset[person + 1],
    )) {
      const group = instance.edgeGroup[edge] as number
      const [start, end] = [instance.groupStart[group] as number, instance.groupEnd[group] as number]
      if (start < end && from < to && start < to && from < end) busy.add(edge)
    }
  return busy
}

function changedNeeds(instance: Instance, change: SeatsChange) {
  const groupNeed = instance.groupNeed.slice()
  const groupHopeless = instance.groupHopeless.slice()
  let { hopelessSeats, hopelessCost, seatCount } = instance
  for (const [group, need] of change.needs ?? []) {
    const candidates = (instance.groupOffset[group + 1] as number) - (instance.groupOffset[group] as number)
    const possible = Math.min(need, candidates)
    const hopeless = need - possible - (groupHopeless[group] as number)
    seatCount += possible - (groupNeed[group] as number)
    hopelessSeats += hopeless
    hopelessCost += hopeless * (instance.groupPenalty[group] as number)
    groupNeed[group] = possible
    groupHopeless[group] = need - possible
  }
  return { groupNeed, groupHopeless, hopelessSeats, hopelessCost, seatCount }
}

function locksLeft(
  instance: Instance,
  isOpen: (edge: number) => boolean,
  inPlan: ReadonlySet<number>,
): Uint8Array<ArrayBuffer> {
  const locked = new Uint8Array(instance.edgeCount)
  const room = instance.groupNeed.slice()
  for (const wanted of [true, false])
    for (let edge = instance.edgeLocked.indexOf(1); edge >= 0; edge = instance.edgeLocked.indexOf(1, edge + 1)) {
      const group = instance.edgeGroup[edge] as number
      if (inPlan.has(edge) !== wanted || !isOpen(edge) || room[group] === 0) continue
      room[group] = (room[group] as number) - 1
      locked[edge] = 1
    }
  return locked
}
