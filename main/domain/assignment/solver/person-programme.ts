import { groupsConflict, type Instance } from './instance.ts'

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

const noEdges: readonly number[] = []

/** The cells one of `programmes` may use when all together may use `cells`. */
export function tableShare(programmes: number, cells: number): number {
  return Math.min(1 << 21, Math.max(8192, Math.floor(cells / Math.max(1, programmes))))
}

/**
 * The exact best set of seats of one person when each group pays a price: an interval programme over seats sorted by
 * end, with the load, and the number of seats when it can bind, as further dimensions. Locked seats are always in the
 * set. Two relaxations keep the value a lower bound where exactness would be too dear: groups of one mission that do
 * not overlap in time may both be taken, and very large loads are rounded down.
 */
export class PersonProgramme {
  /** Edges of the best set found by the last `solve`. */
  readonly chosen: number[] = []
  private readonly instance: Instance
  /** Edges of each person that may pay, in the order of the programme, with their groups and costs side by side. */
  private readonly offset: Int32Array
  private readonly edgeAt: Int32Array
  private readonly groupAt: Int32Array
  private readonly costAt: Float64Array
  private readonly lockedEdges = new Map<number, number[]>()
  private readonly items: Int32Array
  private readonly gains: Float64Array
  private readonly previous: Int32Array
  private count = 0
  private readonly largestTable: number
  /** Every load is a multiple of it. */
  private readonly loadUnit: number
  private table = new Float64Array(1 << 14)

  /**
   * `largestTable` is the number of table cells spent on one person at most; beyond it loads are coarsened, which
   * keeps the value a bound.
   */
  constructor(instance: Instance, largestTable: number) {
    const { edgeCount, edgeGroup, edgeCost, edgeLoad, edgeLocked, edgePerson, personEdges, personOffset } = instance
    this.instance = instance
    this.largestTable = largestTable
    this.offset = personOffset.slice()
    this.edgeAt = personEdges.slice()
    this.groupAt = new Int32Array(edgeCount)
    this.costAt = new Float64Array(edgeCount)
    let unit = 0
    for (let at = 0; at < edgeCount; at += 1) {
      const edge = personEdges[at] as number
      this.groupAt[at] = edgeGroup[edge] as number
      this.costAt[at] = edgeCost[edge] as number
      if (unit !== 1) unit = greatestCommonDivisor(edgeLoad[edge] as number, unit)
    }
    this.loadUnit = Math.max(1, unit)
    let most = 0
    for (let person = 0; person < instance.personCount; person += 1)
      most = Math.max(most, (personOffset[person + 1] as number) - (personOffset[person] as number))
    this.items = new Int32Array(most)
    this.gains = new Float64Array(most)
    this.previous = new Int32Array(most)
    for (let edge = edgeLocked.indexOf(1); edge >= 0; edge = edgeLocked.indexOf(1, edge + 1)) {
      const person = edgePerson[edge] as number
      this.lockedEdges.set(person, [...(this.lockedEdges.get(person) ?? []), edge])
    }
  }

  /** Leaves out the edges that cannot pay: until the next call, no price may exceed its ceiling. */
  narrow(ceiling: Float64Array): void {
    const { offset, edgeAt, groupAt, costAt } = this
    const { personCount, personOffset, personEdges, edgeGroup, edgeCost } = this.instance
    let count = 0
    for (let person = 0; person < personCount; person += 1) {
      offset[person] = count
      for (let at = personOffset[person] as number; at < (personOffset[person + 1] as number); at += 1) {
        const edge = personEdges[at] as number
        const group = edgeGroup[edge] as number
        const cost = edgeCost[edge] as number
        if (cost >= (ceiling[group] as number)) continue
        edgeAt[count] = edge
        groupAt[count] = group
        costAt[count] = cost
        count += 1
      }
    }
    offset[personCount] = count
  }

  /** Least (cost - price) + fairness over the sets this person may hold. */
  solve(person: number, price: Float64Array): number {
    return this.solveWith(person, price, this.lockedEdges.get(person) ?? noEdges)
  }

  /** Same, over the sets that hold this edge; Infinity when the locked seats exclude it. */
  solveHolding(edge: number, price: Float64Array): number {
    const { instance } = this
    const person = instance.edgePerson[edge] as number
    const locked = this.lockedEdges.get(person) ?? noEdges
    if (locked.includes(edge)) return this.solveWith(person, price, locked)
    const group = instance.edgeGroup[edge] as number
    let load = instance.edgeLoad[edge] as number
    for (const held of locked) {
      if (groupsConflict(instance, instance.edgeGroup[held] as number, group)) return Infinity
      load += instance.edgeLoad[held] as number
    }
    if (load > (instance.personMaxLoad[person] as number)) return Infinity
    if (locked.length >= (instance.personMaxSeats[person] as number)) return Infinity
    return this.solveWith(person, price, [...locked, edge])
  }

  private solveWith(person: number, price: Float64Array, locked: readonly number[]): number {
    const { instance, chosen } = this
    chosen.length = 0
    let base = 0
    let load = 0
    for (const edge of locked) {
      chosen.push(edge)
      base += (instance.edgeCost[edge] as number) - (price[instance.edgeGroup[edge] as number] as number)
      load += instance.edgeLoad[edge] as number
    }
    const freeLoad = (instance.personMaxLoad[person] as number) - load
    const freeSeats = (instance.personMaxSeats[person] as number) - locked.length
    this.collect(person, price, locked, freeLoad)
    const above = load - (instance.personFairShare[person] as number)
    if (this.count === 0 || freeSeats <= 0) return base + instance.fairness(above)
    this.linkPrevious()
    const value = this.fill(above, freeLoad, 0)
    if (chosen.length - locked.length <= freeSeats) return base + value
    chosen.length = locked.length
    return base + this.fill(above, freeLoad, freeSeats)
  }

  /**
   * Keeps the edges that would pay, in the order of the programme; the others are in no best set, nor is an edge when
   * another one pays as much in the same interval for no more load.
   */
  private collect(person: number, price: Float64Array, locked: readonly number[], freeLoad: number): void {
    const { instance, items, gains, edgeAt, groupAt, costAt } = this
    const { groupStart, groupEnd, edgeLoad, edgeGroup } = instance
    const end = this.offset[person + 1] as number
    let count = 0
    for (let at = this.offset[person] as number; at < end; at += 1) {
      const group = groupAt[at] as number
      const gain = (price[group] as number) - (costAt[at] as number)
      if (gain <= 0) continue
      const edge = edgeAt[at] as number
      const load = edgeLoad[edge] as number
      if (load > freeLoad) continue
      if (locked.length > 0 && locked.some((held) => groupsConflict(instance, edgeGroup[held] as number, group)))
        continue
      const start = groupStart[group] as number
      if (count > 0 && start < (groupEnd[group] as number)) {
        const last = items[count - 1] as number
        const lastGroup = edgeGroup[last] as number
        if (groupStart[lastGroup] === start && groupEnd[lastGroup] === groupEnd[group]) {
          if (load >= (edgeLoad[last] as number) && gain <= (gains[count - 1] as number)) continue
          if (load <= (edgeLoad[last] as number) && gain >= (gains[count - 1] as number)) count -= 1
        }
      }
      items[count] = edge
      gains[count] = gain
      count += 1
    }
    this.count = count
  }

  /** `previous[i]` = number of leading items that remain open once item `i` is taken. */
  private linkPrevious(): void {
    const { instance, items, previous, count } = this
    let timeless = 0
    for (let index = 0; index < count; index += 1) {
      const group = instance.edgeGroup[items[index] as number] as number
      const start = instance.groupStart[group] as number
      if (start === instance.groupEnd[group]) {
        const before = index > 0 ? (instance.edgeGroup[items[index - 1] as number] as number) : -1
        const sameMission = before >= 0 && instance.groupMission[before] === instance.groupMission[group]
        previous[index] = sameMission ? (previous[index - 1] as number) : index
        timeless = index + 1
        continue
      }
      let low = timeless
      let high = index
      while (low < high) {
        const middle = (low + high) >> 1
        const end = instance.groupEnd[instance.edgeGroup[items[middle] as number] as number] as number
        if (end <= start) low = middle + 1
        else high = middle
      }
      previous[index] = low
    }
  }

  /** Layered table of best gains by (items seen, seats, load); `seats` = 0 leaves the seat limit out. */
  private fill(above: number, freeLoad: number, seats: number): number {
    const { instance, items, gains, previous, count } = this
    let heaviest = 0
    for (let index = 0; index < count; index += 1) heaviest += instance.edgeLoad[items[index] as number] as number
    const room = Math.min(freeLoad, heaviest)
    const cells = (count + 1) * (seats + 1) * (Math.floor(room / this.loadUnit) + 1)
    const coarse = this.loadUnit * Math.max(1, Math.ceil(cells / this.largestTable))
    const width = Math.floor(room / coarse) + 1
    const layer = (seats + 1) * width
    if (this.table.length < layer * (count + 1)) this.table = new Float64Array(layer * (count + 1) * 2)
    const table = this.table
    table.fill(0, 0, layer)
    const seatStep = seats > 0 ? width : 0
    for (let index = 0; index < count; index += 1) {
      const weight = Math.floor((instance.edgeLoad[items[index] as number] as number) / coarse)
      const gain = gains[index] as number
      const from = index * layer
      const to = from + layer
      const open = (previous[index] as number) * layer - seatStep - weight
      table.copyWithin(to, from, to)
      for (let row = seatStep; row < layer; row += width) {
        for (let cell = row + weight; cell < row + width; cell += 1) {
          const value = (table[open + cell] as number) + gain
          if (value > (table[to + cell] as number)) table[to + cell] = value
        }
      }
    }
    const last = count * layer + seats * width
    let best = Infinity
    let bestLoad = 0
    for (let load = 0; load < width; load += 1) {
      const value = instance.fairness(above + load * coarse) - (table[last + load] as number)
      if (value >= best) continue
      best = value
      bestLoad = load
    }
    this.trace(layer, seats * width + bestLoad, seatStep, coarse)
    return best
  }

  private trace(layer: number, from: number, seatStep: number, coarse: number): void {
    const { instance, items, previous, table, chosen } = this
    let cell = from
    for (let index = this.count; index > 0; ) {
      if (table[index * layer + cell] === table[(index - 1) * layer + cell]) {
        index -= 1
        continue
      }
      const edge = items[index - 1] as number
      chosen.push(edge)
      cell -= seatStep + Math.floor((instance.edgeLoad[edge] as number) / coarse)
      index = previous[index - 1] as number
    }
  }
}
