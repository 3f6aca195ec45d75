import type { Instance } from './instance.ts'
import { PersonProgramme, tableShare } from './person-programme.ts'

/** Weight of the earlier directions in each step: smooths the zigzag of plain subgradients. */
const momentum = 0.8
const patience = 15
/** The target of a step lies at most this share above the best bound. */
const farthestTarget = 0.04
/** Table cells that one step may spend over all people. */
const cellsPerStep = 2e8
const largestReach = 1000

/**
 * Lagrangian relaxation of "each group gets the people it wants": every group pays a price to whoever takes a seat,
 * and what is left splits by person. Each step gives a proven lower bound and moves the prices along the shortages.
 */
export class PriceSearch {
  /** Best proven lower bound on the objective, a whole number. */
  bound: number
  /** Prices of the best bound. */
  readonly price: Float64Array
  private readonly instance: Instance
  private readonly programme: PersonProgramme
  private readonly current: Float64Array
  private readonly direction: Float64Array
  /** How far each price moves for one seat short: grows while its shortage keeps its sign, shrinks when it flips. */
  private readonly reach: Float64Array
  private readonly taken: Int32Array
  private readonly grain: number
  /** Steps made. */
  steps = 0
  private bestValue = -Infinity
  private stepFactor = 1
  private sinceBest = 0

  constructor(instance: Instance) {
    this.instance = instance
    this.programme = new PersonProgramme(instance, tableShare(instance.personCount, cellsPerStep))
    // Prices are multiples of 1/grain so that every sum of the relaxation is exact in a double.
    this.grain = instance.largestObjective < 2 ** 40 ? 1024 : 1
    this.current = new Float64Array(instance.groupCount)
    this.direction = new Float64Array(instance.groupCount)
    this.reach = new Float64Array(instance.groupCount).fill(1)
    this.taken = new Int32Array(instance.groupCount)
    this.price = new Float64Array(instance.groupCount)
    this.bound = cheapestSeats(instance)
    for (let group = 0; group < instance.groupCount; group += 1) this.current[group] = firstPrice(instance, group)
    this.price.set(this.current)
  }

  /** True when further steps cannot move the bound noticeably. */
  get settled(): boolean {
    return this.stepFactor < 0.002
  }

  /** One relaxation at the current prices, then one step towards the target `best` (objective of the best plan). */
  step(best: number): void {
    const { instance, current, taken, direction, reach } = this
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
    let length = 0
    for (let group = 0; group < instance.groupCount; group += 1) {
      const shortage = (instance.groupNeed[group] as number) - (taken[group] as number)
      const price = current[group] as number
      const atLimit =
        (shortage > 0 && price >= (instance.groupPenalty[group] as number)) || (shortage < 0 && price <= 0)
      const before = direction[group] as number
      const agreement = shortage * before
      const factor = agreement > 0 ? 1.3 : agreement < 0 ? 0.7 : 1
      reach[group] = Math.min(largestReach, Math.max(1 / largestReach, (reach[group] as number) * factor))
      const pull = atLimit ? 0 : shortage + momentum * before
      direction[group] = pull
      length += (reach[group] as number) * pull * pull
    }
    if (length === 0) {
      this.stepFactor = 0
      return
    }
    // A poor plan is a poor target: steps sized on it overshoot.
    const target = Math.min(best, this.bestValue * (1 + farthestTarget))
    const stride = (this.stepFactor * Math.max(1, target - value)) / length
    for (let group = 0; group < instance.groupCount; group += 1) {
      const moved = (current[group] as number) + stride * (reach[group] as number) * (direction[group] as number)
      const inside = Math.min(instance.groupPenalty[group] as number, Math.max(0, moved))
      current[group] = Math.round(inside * this.grain) / this.grain
    }
  }

  private record(value: number): void {
    if (value > this.bestValue) {
      if (value > this.bestValue + Math.abs(value) * 1e-6) this.sinceBest = 0
      this.bestValue = value
      this.bound = Math.max(this.bound, Math.ceil(value))
      this.price.set(this.current)
    }
    this.sinceBest += 1
    if (this.sinceBest <= patience) return
    this.sinceBest = 0
    this.stepFactor *= 0.7
    this.current.set(this.price)
    this.direction.fill(0)
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
