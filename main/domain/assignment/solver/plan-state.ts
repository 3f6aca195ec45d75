import { findEdge, groupsConflict, type Instance } from './instance.ts'

/**
 * A plan being changed: who holds what, with the objective kept up to date. `add` and `remove` trust their caller;
 * `canAdd` tells whether an edge respects every hard rule beside what the person already holds.
 */
export class PlanState {
  readonly instance: Instance
  readonly assigned: Uint8Array
  readonly personSeats: Int32Array
  readonly personLoad: Float64Array
  readonly groupSeats: Int32Array
  private readonly personSlot: Int32Array
  private readonly personSlotOffset: Int32Array
  private readonly groupSlot: Int32Array
  private readonly groupSlotOffset: Int32Array
  /** Edges of each group, the most promising first (by cost until something better is known). */
  candidateOrder: Int32Array
  /** How many of them the search looks at, per group. */
  candidateCount: Int32Array
  total: number
  filled = 0

  constructor(instance: Instance) {
    this.instance = instance
    this.candidateOrder = instance.edgesByCost
    this.candidateCount = Int32Array.from(
      instance.groupNeed,
      (_, group) => (instance.groupOffset[group + 1] as number) - (instance.groupOffset[group] as number),
    )
    this.assigned = new Uint8Array(instance.edgeCount)
    this.personSeats = new Int32Array(instance.personCount)
    this.personLoad = new Float64Array(instance.personCount)
    this.groupSeats = new Int32Array(instance.groupCount)
    this.personSlotOffset = offsetsOf(instance.personMaxSeats)
    this.groupSlotOffset = offsetsOf(instance.groupNeed)
    this.personSlot = new Int32Array(this.personSlotOffset[instance.personCount] as number)
    this.groupSlot = new Int32Array(this.groupSlotOffset[instance.groupCount] as number)
    this.total = instance.hopelessCost
    for (let g = 0; g < instance.groupCount; g += 1)
      this.total += (instance.groupNeed[g] as number) * (instance.groupPenalty[g] as number)
    const { edgeLocked } = instance
    for (let edge = edgeLocked.indexOf(1); edge >= 0; edge = edgeLocked.indexOf(1, edge + 1)) this.add(edge)
  }

  /** The edge in slot `index` of a person, `index < personSeats[person]`. */
  heldBy(person: number, index: number): number {
    return this.personSlot[(this.personSlotOffset[person] as number) + index] as number
  }

  /** The edge in slot `index` of a group, or -1 when the seat is empty. */
  seatOf(group: number, index: number): number {
    if (index >= (this.groupSeats[group] as number)) return -1
    return this.groupSlot[(this.groupSlotOffset[group] as number) + index] as number
  }

  /** Change of the fairness cost of a person whose load changes by `change` units. */
  fairnessChange(person: number, change: number): number {
    const { fairness, personFairShare } = this.instance
    const above = (this.personLoad[person] as number) - (personFairShare[person] as number)
    return fairness(above + change) - fairness(above)
  }

  /** Change of the objective if the edge is added. */
  addDelta(edge: number): number {
    const { edgeCost, edgeLoad, edgeGroup, edgePerson, groupPenalty } = this.instance
    const fairness = this.fairnessChange(edgePerson[edge] as number, edgeLoad[edge] as number)
    return (edgeCost[edge] as number) + fairness - (groupPenalty[edgeGroup[edge] as number] as number)
  }

  canAdd(edge: number): boolean {
    const { edgeGroup, edgePerson, edgeLoad, groupNeed, personMaxSeats, personMaxLoad } = this.instance
    const group = edgeGroup[edge] as number
    const person = edgePerson[edge] as number
    const seats = this.personSeats[person] as number
    if (seats >= (personMaxSeats[person] as number)) return false
    if ((this.groupSeats[group] as number) >= (groupNeed[group] as number)) return false
    if ((this.personLoad[person] as number) + (edgeLoad[edge] as number) > (personMaxLoad[person] as number))
      return false
    for (let index = 0; index < seats; index += 1)
      if (groupsConflict(this.instance, edgeGroup[this.heldBy(person, index)] as number, group)) return false
    return true
  }

  add(edge: number): void {
    const { edgeGroup, edgePerson, edgeLoad } = this.instance
    const group = edgeGroup[edge] as number
    const person = edgePerson[edge] as number
    this.total += this.addDelta(edge)
    this.assigned[edge] = 1
    const seats = this.personSeats[person] as number
    this.personSlot[(this.personSlotOffset[person] as number) + seats] = edge
    this.personSeats[person] = seats + 1
    this.personLoad[person] = (this.personLoad[person] as number) + (edgeLoad[edge] as number)
    const taken = this.groupSeats[group] as number
    this.groupSlot[(this.groupSlotOffset[group] as number) + taken] = edge
    this.groupSeats[group] = taken + 1
    this.filled += 1
  }

  remove(edge: number): void {
    const { edgeGroup, edgePerson, edgeLoad } = this.instance
    const group = edgeGroup[edge] as number
    const person = edgePerson[edge] as number
    this.assigned[edge] = 0
    const seats = (this.personSeats[person] as number) - 1
    dropFrom(this.personSlot, this.personSlotOffset[person] as number, seats, edge)
    this.personSeats[person] = seats
    this.personLoad[person] = (this.personLoad[person] as number) - (edgeLoad[edge] as number)
    const taken = (this.groupSeats[group] as number) - 1
    dropFrom(this.groupSlot, this.groupSlotOffset[group] as number, taken, edge)
    this.groupSeats[group] = taken
    this.filled -= 1
    this.total -= this.addDelta(edge)
  }

  /** The assigned edges, in the order of the instance. */
  edges(): Int32Array {
    const list = new Int32Array(this.filled)
    let count = 0
    for (let group = 0; group < this.groupSeats.length; group += 1)
      for (let index = 0; index < (this.groupSeats[group] as number); index += 1) {
        list[count] = this.groupSlot[(this.groupSlotOffset[group] as number) + index] as number
        count += 1
      }
    return list.sort()
  }

  /** Replaces the whole plan by another one of the same instance. */
  load(edges: Int32Array): void {
    const stays = 2
    for (const edge of edges) if (this.assigned[edge]) this.assigned[edge] = stays
    for (const edge of this.edges())
      if (this.assigned[edge] === stays) this.assigned[edge] = 1
      else this.remove(edge)
    for (const edge of edges) if (!this.assigned[edge]) this.add(edge)
  }

  edgeOf(group: number, person: number): number {
    return findEdge(this.instance, group, person)
  }
}

function offsetsOf(sizes: Int32Array): Int32Array {
  const offset = new Int32Array(sizes.length + 1)
  for (let index = 0; index < sizes.length; index += 1)
    offset[index + 1] = (offset[index] as number) + (sizes[index] as number)
  return offset
}

/** Removes `value` from the `count + 1` slots at `offset` by moving the last one into its place. */
function dropFrom(slots: Int32Array, offset: number, count: number, value: number): void {
  let place = offset
  while (slots[place] !== value) place += 1
  slots[place] = slots[offset + count] as number
}
