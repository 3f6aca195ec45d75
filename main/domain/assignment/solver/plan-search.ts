import { Annealer } from './anneal.ts'
import { countWithin, orderByReducedCost, reducedCosts } from './candidate-order.ts'
import { fillByPrice, fillGreedily } from './greedy.ts'
import type { Instance } from './instance.ts'
import { growNeighbourhood, reassignExactly } from './neighbourhood.ts'
import { PlanState } from './plan-state.ts'
import type { RandomStream } from './random.ts'

const movesPerIteration = 5000
/** Annealed moves per seat in one cycle, from hot to cold. */
const movesPerSeat = 4000
const seatsPerReassignment = [60, 120, 250] as const
/** The last part of the budget is for exact reassignments from the best plan. */
const lastCycleEnd = 0.97
const coldShare = 0.07
/** Heat of successive cycles, relative to the first temperature. */
const heats = [1, 0.5, 1.5] as const

/** The search for plans: holds the plan being changed and the best one so far. */
export class PlanSearch {
  bestTotal: number
  bestEdges: Int32Array
  private readonly instance: Instance
  private readonly random: RandomStream
  private readonly state: PlanState
  private readonly annealer: Annealer
  private cycle = 0
  private movesDone = 0
  private reassignmentsLeft = 0
  private cycleStart = 0
  private hottest = 0

  constructor(instance: Instance, random: RandomStream) {
    this.instance = instance
    this.random = random
    this.state = new PlanState(instance)
    fillGreedily(this.state)
    this.annealer = new Annealer(this.state, random)
    this.bestTotal = this.state.total
    this.bestEdges = this.state.edges()
  }

  /** Empty seats of the best plan. */
  get unfilled(): number {
    return this.instance.seatCount + this.instance.hopelessSeats - this.bestEdges.length
  }

  /** One exact reassignment of a random neighbourhood; never worsens the plan. */
  reassign(): void {
    if (this.instance.groupCount > 0) {
      const { state, random } = this
      const seats = seatsPerReassignment[random.below(seatsPerReassignment.length)] as number
      reassignExactly(state, growNeighbourhood(state, random, random.below(this.instance.groupCount), seats))
    }
    this.keepBest()
  }

  /** Restarts from the plan that the prices suggest, and from now on looks first where they point. */
  followPrices(price: Float64Array): void {
    const { instance, state } = this
    // Beyond the typical cost of a seat a candidate that the prices reject has no chance in a good plan.
    const horizon = Math.max(1, typicalCost(instance))
    const reduced = reducedCosts(instance, price, 2 * horizon)
    const order = orderByReducedCost(instance, reduced)
    state.candidateOrder = order
    state.load(instance.edgesByCost.filter((edge) => instance.edgeLocked[edge] === 1))
    fillByPrice(state, price)
    state.candidateCount = countWithin(instance, order, reduced, horizon)
    this.keepBest()
    this.reassignmentsLeft = this.reassignmentsPerCycle()
    this.movesDone = Infinity
  }

  /** One iteration of the cycles: annealed moves from hot to cold, then exact reassignments, then again. */
  improve(spent: number): void {
    if (this.reassignmentsLeft > 0 || spent >= lastCycleEnd) {
      if (spent >= lastCycleEnd && this.state.total > this.bestTotal) this.state.load(this.bestEdges)
      this.reassignmentsLeft -= 1
      this.reassign()
      return
    }
    const planned = movesPerSeat * this.instance.seatCount
    if (this.movesDone >= planned) this.startCycle(spent)
    const cooled = Math.max(this.movesDone / planned, (spent - this.cycleStart) / (lastCycleEnd - this.cycleStart))
    this.annealer.run(movesPerIteration, this.hottest * coldShare ** Math.min(1, cooled))
    this.movesDone += movesPerIteration
    this.keepBest()
    if (this.movesDone >= planned) this.reassignmentsLeft = this.reassignmentsPerCycle()
  }

  private startCycle(spent: number): void {
    this.state.load(this.bestEdges)
    const rises = this.annealer.sampleRises(4000)
    const rise = rises[Math.floor(rises.length * 0.16)] ?? 1
    this.hottest = Math.max(1, 0.6 * rise) * (heats[this.cycle % heats.length] as number)
    this.cycle += 1
    this.cycleStart = spent
    this.movesDone = 0
  }

  private reassignmentsPerCycle(): number {
    return 20 + Math.ceil(this.instance.seatCount / 10)
  }

  private keepBest(): void {
    if (this.state.total >= this.bestTotal) return
    this.bestTotal = this.state.total
    this.bestEdges = this.state.edges()
  }
}

/** Middle of what the cheapest useful candidates cost: the scale of costs that matters. */
function typicalCost(instance: Instance): number {
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
