import { Annealer } from './anneal.ts'
import { countWithin, orderByReducedCost, reducedCosts } from './candidate-order.ts'
import { fillByPrice, fillGreedily } from './greedy.ts'
import { type Instance, typicalCost } from './instance.ts'
import { growNeighbourhood, reassignExactly } from './neighbourhood.ts'
import { PlanState } from './plan-state.ts'
import type { RandomStream } from './random.ts'

const movesPerIteration = 5000
/** Annealed moves per seat in one cycle, from hot to cold. */
const movesPerSeat = 4000
const seatsPerReassignment = [60, 120, 250] as const
/** Share of the objective that a pass of reassignments must have gained for another one to follow. */
const passWorthRepeating = 0.001
/** The last part of the budget is for exact reassignments from the best plan. */
const lastCycleEnd = 0.97
const coldShare = 0.07
/** Reduced cost, as a share of the typical cost of a seat, beyond which a candidate has hardly a chance in a good plan. */
const horizonShare = 0.3
/** A group is scarce when its price is this many times the typical cost of a seat. */
const scarcePrice = 4
/** First temperature among scarce groups, as a share of their highest price. */
const scarceHeat = 0.025
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
  private totalBeforePass = 0
  private cycleStart = 0
  private hottest = 1
  private coldest = 1
  private movesPlanned = 0
  private focused = false
  /** Groups whose price says that people are missing, and the heat at which to shuffle them. */
  private readonly scarce: number[] = []
  private scarceHeat = 0

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
  *followPrices(price: Float64Array): Generator<void, void, undefined> {
    const { instance, state } = this
    yield* this.orderByPrices(price)
    state.load(instance.edgesByCost.filter((edge) => instance.edgeLocked[edge] === 1))
    fillByPrice(state, price)
    this.keepBest()
    this.startPass()
  }

  /** Takes better prices into account without leaving the plan. */
  *orderByPrices(price: Float64Array): Generator<void, void, undefined> {
    const { instance, state } = this
    const typical = Math.max(1, typicalCost(instance))
    const horizon = Math.max(1, horizonShare * typical)
    const reduced = yield* reducedCosts(instance, price, 2 * horizon)
    state.candidateOrder = orderByReducedCost(instance, reduced)
    state.candidateCount = countWithin(instance, state.candidateOrder, reduced, price, horizon)
    this.scarce.length = 0
    let highest = 0
    for (let group = 0; group < instance.groupCount; group += 1) {
      if ((price[group] as number) <= scarcePrice * typical) continue
      this.scarce.push(group)
      highest = Math.max(highest, price[group] as number)
    }
    this.scarceHeat = scarceHeat * highest
  }

  /** One iteration of the cycles: annealed moves from hot to cold, then exact reassignments, then again. */
  improve(spent: number): void {
    if (this.reassignmentsLeft > 0 || spent >= lastCycleEnd) {
      if (spent >= lastCycleEnd && this.state.total > this.bestTotal) this.state.load(this.bestEdges)
      this.reassignmentsLeft -= 1
      this.reassign()
      const gained = this.totalBeforePass - this.state.total
      if (this.reassignmentsLeft === 0 && gained > passWorthRepeating * this.state.total) this.startPass()
      return
    }
    if (this.movesDone >= this.movesPlanned) this.startCycle(spent)
    const cooled = Math.max(
      this.movesDone / this.movesPlanned,
      (spent - this.cycleStart) / (lastCycleEnd - this.cycleStart),
    )
    this.annealer.run(movesPerIteration, this.hottest * (this.coldest / this.hottest) ** Math.min(1, cooled))
    this.movesDone += movesPerIteration
    this.keepBest()
    if (this.movesDone >= this.movesPlanned && !this.focused) this.startPass()
  }

  /** Every other cycle is for the scarce groups alone, hot enough to trade one empty seat for another. */
  private startCycle(spent: number): void {
    this.focused = this.scarce.length > 0 && this.cycle % 2 === 0
    // A focused cycle disturbs the rest of the plan: the next cycle repairs it before the two are judged together.
    if (this.focused || this.scarce.length === 0) this.state.load(this.bestEdges)
    this.annealer.focus(null)
    const rises = this.annealer.sampleRises(4000)
    const rise = Math.max(1, 0.6 * (rises[Math.floor(rises.length * 0.16)] ?? 1))
    const heat = heats[(this.cycle >> 1) % heats.length] as number
    this.coldest = rise * coldShare
    this.hottest = heat * (this.focused ? Math.max(rise, this.scarceHeat) : rise)
    if (this.focused) this.annealer.focus(this.scarce)
    this.movesPlanned = movesPerSeat * this.annealer.seatsInFocus
    this.cycle += 1
    this.cycleStart = spent
    this.movesDone = 0
  }

  private startPass(): void {
    this.reassignmentsLeft = 20 + Math.ceil(this.instance.seatCount / 10)
    this.totalBeforePass = this.state.total
  }

  private keepBest(): void {
    if (this.state.total >= this.bestTotal) return
    this.bestTotal = this.state.total
    this.bestEdges = this.state.edges()
  }
}
