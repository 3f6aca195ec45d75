import { groupsConflict, type Instance } from './instance.ts'

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))

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
  private readonly lockedEdges: number[][]
  private readonly items: number[] = []
  private readonly gains: number[] = []
  private readonly previous: number[] = []
  private readonly largestTable: number
  /** Every load is a multiple of it. */
  private readonly loadUnit: number
  private table = new Float64Array(1 << 14)

  /**
   * `largestTable` is the number of table cells spent on one person at most; beyond it loads are coarsened, which
   * keeps the value a bound.
   */
  constructor(instance: Instance, largestTable: number) {
    this.instance = instance
    this.largestTable = largestTable
    this.loadUnit = Math.max(1, instance.edgeLoad.reduce(greatestCommonDivisor, 0))
    this.lockedEdges = Array.from({ length: instance.personCount }, (_, person) => [
      ...instance.personEdges
        .subarray(instance.personOffset[person], instance.personOffset[person + 1])
        .filter((edge) => instance.edgeLocked[edge] === 1),
    ])
  }

  /** Least (cost - price) + fairness over the sets this person may hold. */
  solve(person: number, price: Float64Array): number {
    return this.solveWith(person, price, this.lockedEdges[person] as number[])
  }

  /** Same, over the sets that hold this edge; Infinity when the locked seats exclude it. */
  solveHolding(edge: number, price: Float64Array): number {
    const { instance } = this
    const person = instance.edgePerson[edge] as number
    const locked = this.lockedEdges[person] as number[]
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
    const { instance, chosen, items, gains } = this
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
    if (items.length === 0 || freeSeats <= 0) return base + instance.fairness(above)
    this.linkPrevious()
    const seats = this.mostCompatible() <= freeSeats ? 0 : freeSeats
    return base + this.fill(above, freeLoad, seats, gains)
  }

  /** Keeps the edges that would pay, in the order of the programme; the others are in no best set. */
  private collect(person: number, price: Float64Array, locked: readonly number[], freeLoad: number): void {
    const { instance, items, gains } = this
    items.length = 0
    gains.length = 0
    for (
      let at = instance.personOffset[person] as number;
      at < (instance.personOffset[person + 1] as number);
      at += 1
    ) {
      const edge = instance.personEdges[at] as number
      const group = instance.edgeGroup[edge] as number
      const gain = (price[group] as number) - (instance.edgeCost[edge] as number)
      if (gain <= 0 || (instance.edgeLoad[edge] as number) > freeLoad) continue
      if (locked.some((held) => groupsConflict(instance, instance.edgeGroup[held] as number, group))) continue
      items.push(edge)
      gains.push(gain)
    }
  }

  /** `previous[i]` = number of leading items that remain open once item `i` is taken. */
  private linkPrevious(): void {
    const { instance, items, previous } = this
    previous.length = items.length
    let timeless = 0
    for (let index = 0; index < items.length; index += 1) {
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

  private mostCompatible(): number {
    let count = 0
    let openFrom = 0
    for (let index = 0; index < this.items.length; index += 1) {
      if ((this.previous[index] as number) < openFrom) continue
      count += 1
      openFrom = index + 1
    }
    return count
  }

  /** Layered table of best gains by (items seen, seats, load); `seats` = 0 means that the seat limit cannot bind. */
  private fill(above: number, freeLoad: number, seats: number, gains: readonly number[]): number {
    const { instance, items, previous } = this
    const count = items.length
    let heaviest = 0
    for (const edge of items) heaviest += instance.edgeLoad[edge] as number
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
    for (let index = items.length; index > 0; ) {
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
