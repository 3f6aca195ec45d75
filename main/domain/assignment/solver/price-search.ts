import { type Instance, typicalCost } from './instance.ts'
import { PersonProgramme, tableShare } from './person-programme.ts'

/**
 * How much of its past the smoothed shortage of a group keeps, and that of its square. The memory is long because scarce
 * groups must rise together while their people keep switching between them: a short one sees only the switching.
 */
const memory = 0.95
const squareMemory = 0.97
/** A shortage steady beyond the first share of its own size lengthens the stride of its group; below the second it shortens it. */
const steady = 0.25
const wavering = 0.08
const lengthen = 1.3
const shorten = 0.93
const shortestStride = 0.02
/** Longest stride as a share of the penalty: a price never needs to rise above it. */
const longestShare = 0.2
/** Steps without a better bound before every stride shrinks. */
const patience = 10
/** First steps, in which prices still travel far and the bound may rest without a reason to shrink the strides. */
const warmUp = 60
/** Share of the stride that is made against the shortage of the moment: keeps the long memory from running past. */
const brake = 0.3
const cooling = 0.8
const coolest = 0.02
/** Prices may rise by so many strides before the candidates are chosen again, at the latest after so many steps. */
const stridesOfRoom = 6
const stepsPerChoice = 12
/** Share of the groups that may wait for room. */
const waitingShare = 0.01
/** A gain of the bound below this share of it is none. */
const leastGain = 1e-6
/** Table cells that one step may spend over all people. */
const cellsPerStep = 2e8

/**
 * Lagrangian relaxation of "each group gets the people it wants": every group pays a price to whoever takes a seat,
 * and what is left splits by person. Each step gives a proven lower bound and moves the prices along the shortages.
 * Every group has its own stride, since prices are nearly independent between groups that share few people: one length
 * for all would be set by the noise of the many, and the few scarce groups would never reach their price.
 */
export class PriceSearch {
  /** Best proven lower bound on the objective, a whole number. */
  bound: number
  /** Prices of the best bound. */
  readonly price: Float64Array
  private readonly instance: Instance
  private readonly programme: PersonProgramme
  private readonly current: Float64Array
  private readonly stride: Float64Array
  private readonly shortage: Float64Array
  private readonly square: Float64Array
  private readonly taken: Int32Array
  /** Prices below which the programme still knows every candidate that pays. */
  private readonly ceiling: Float64Array
  private waiting = 0
  private sinceChoice = stepsPerChoice
  private readonly grain: number
  /** Steps made. */
  steps = 0
  private bestValue = -Infinity
  private heat = 1
  private sinceBest = 0

  constructor(instance: Instance) {
    this.instance = instance
    this.programme = new PersonProgramme(instance, tableShare(instance.personCount, cellsPerStep))
    // Prices are multiples of 1/grain so that every sum of the relaxation is exact in a double.
    this.grain = instance.largestObjective < 2 ** 40 ? 1024 : 1
    this.current = new Float64Array(instance.groupCount)
    this.stride = new Float64Array(instance.groupCount).fill(Math.max(shortestStride, typicalCost(instance) / 10))
    this.shortage = new Float64Array(instance.groupCount)
    this.square = new Float64Array(instance.groupCount)
    this.ceiling = new Float64Array(instance.groupCount)
    this.taken = new Int32Array(instance.groupCount)
    this.price = new Float64Array(instance.groupCount)
    this.bound = cheapestSeats(instance)
    for (let group = 0; group < instance.groupCount; group += 1) this.current[group] = firstPrice(instance, group)
    this.price.set(this.current)
  }

  /** True when further steps cannot move the bound noticeably. */
  get settled(): boolean {
    return this.heat < coolest
  }

  /** One relaxation at the current prices, then one step along the shortages that it leaves. */
  step(): void {
    const { instance, current, taken } = this
    if (this.sinceChoice >= stepsPerChoice || this.waiting > waitingShare * instance.groupCount) this.makeRoom()
    this.sinceChoice += 1
    this.steps += 1
    taken.fill(0)
    let value = instance.hopelessCost
    for (let group = 0; group < instance.groupCount; group += 1)
      value += (current[group] as number) * (instance.groupNeed[group] as number)
    for (let person = 0; person < instance.personCount; person += 1) {
      value += this.programme.solve(person, current)
      for (const edge of this.programme.chosen) {
        const group = instance.edgeGroup[edge] as number
        taken[group] = (taken[group] as number) + 1
      }
    }
    this.record(value)
    for (let group = 0; group < instance.groupCount; group += 1) this.move(group)
  }

  private makeRoom(): void {
    const { instance, current, stride, ceiling } = this
    for (let group = 0; group < instance.groupCount; group += 1)
      ceiling[group] = (current[group] as number) + Math.max(1, stridesOfRoom * this.heat * (stride[group] as number))
    this.programme.narrow(ceiling)
    this.waiting = 0
    this.sinceChoice = 0
  }

  private move(group: number): void {
    const { instance, current, stride, shortage, square, steps } = this
    const short = (instance.groupNeed[group] as number) - (this.taken[group] as number)
    const smooth = memory * (shortage[group] as number) + (1 - memory) * short
    const smoothSquare = squareMemory * (square[group] as number) + (1 - squareMemory) * short * short
    shortage[group] = smooth
    square[group] = smoothSquare
    if (smoothSquare === 0) return
    const size = Math.sqrt(smoothSquare / (1 - squareMemory ** steps))
    const lean = smooth / (1 - memory ** steps) / size
    const penalty = instance.groupPenalty[group] as number
    const factor = Math.abs(lean) > steady ? lengthen : Math.abs(lean) < wavering ? shorten : 1
    const length = Math.min(penalty * longestShare, Math.max(shortestStride, (stride[group] as number) * factor))
    stride[group] = length
    const price = current[group] as number
    if ((short > 0 && price >= penalty) || (short < 0 && price <= 0)) return
    const held = short * lean < 0 ? brake : 1
    const wanted = Math.min(penalty, Math.max(0, price + this.heat * length * lean * held))
    const moved = Math.round(wanted * this.grain) / this.grain
    if (moved > (this.ceiling[group] as number)) this.waiting += 1
    else current[group] = moved
  }

  private record(value: number): void {
    this.sinceBest += 1
    if (value > this.bestValue) {
      if (value > this.bestValue + Math.abs(value) * leastGain) this.sinceBest = 0
      this.bestValue = value
      this.bound = Math.max(this.bound, Math.ceil(value))
      this.price.set(this.current)
    }
    if (this.sinceBest <= patience || this.steps < warmUp) return
    this.sinceBest = 0
    this.heat *= cooling
  }
}

/** Proven bound without prices: each seat costs at least its cheapest remaining candidate or its penalty. */
export function cheapestSeats(instance: Instance): number {
  let total = instance.hopelessCost
  for (let group = 0; group < instance.groupCount; group += 1) {
    const offset = instance.groupOffset[group] as number
    for (let seat = 0; seat < (instance.groupNeed[group] as number); seat += 1) {
      const cost = instance.edgeCost[instance.edgesByCost[offset + seat] as number] as number
      total += Math.min(cost, instance.groupPenalty[group] as number)
    }
  }
  return total
}

function firstPrice(instance: Instance, group: number): number {
  const offset = instance.groupOffset[group] as number
  const degree = (instance.groupOffset[group + 1] as number) - offset
  const need = instance.groupNeed[group] as number
  if (degree === 0) return 0
  const edge = instance.edgesByCost[offset + Math.min(degree - 1, 2 * need)] as number
  return Math.min(instance.groupPenalty[group] as number, instance.edgeCost[edge] as number)
}
