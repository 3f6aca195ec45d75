import { groupsConflict, type Instance } from './instance.ts'
import type { PlanState } from './plan-state.ts'
import type { RandomStream } from './random.ts'

const ejectionsAllowed = 3
/** Share of the attempts given to groups with an empty seat. */
const shortShare = 0.1
const replacementTries = 6

/**
 * Annealed moves on a plan. One move offers a seat (filled or empty) to a random candidate; what the candidate holds
 * against it is taken away and offered in turn, first to the person who lost the seat (a swap), then to others.
 */
export class Annealer {
  private readonly state: PlanState
  private readonly random: RandomStream
  private seatGroup: Int32Array
  /** Least a seat of each group can cost. */
  private readonly floor: Float64Array
  private readonly ejected: number[] = []
  private readonly added: number[] = []
  /** Groups that had an empty seat when the run began: worth more attempts than their share of seats. */
  private readonly short: number[] = []

  constructor(state: PlanState, random: RandomStream) {
    this.state = state
    this.random = random
    this.seatGroup = seatsOf(state.instance, null)
    const { edgeCost, edgeGroup } = state.instance
    this.floor = state.instance.groupPenalty.slice()
    for (let edge = 0; edge < edgeCost.length; edge += 1) {
      const group = edgeGroup[edge] as number
      if ((edgeCost[edge] as number) < (this.floor[group] as number)) this.floor[group] = edgeCost[edge] as number
    }
  }

  /** Limits the moves to seats of these groups (null: all); what is ejected may belong to any group. */
  focus(groups: readonly number[] | null): void {
    this.seatGroup = seatsOf(this.state.instance, groups)
  }

  get seatsInFocus(): number {
    return this.seatGroup.length
  }

  /** Makes `moves` attempts at a temperature, in units of the objective. */
  run(moves: number, temperature: number): void {
    if (this.seatGroup.length === 0) return
    this.listShortGroups()
    for (let move = 0; move < moves; move += 1) {
      // Drawing the threshold first lets a move be dropped as soon as it must exceed it.
      this.attempt(-temperature * Math.log(1 - this.random.next()))
    }
  }

  private listShortGroups(): void {
    const { groupNeed, groupCount } = this.state.instance
    this.short.length = 0
    for (let group = 0; group < groupCount; group += 1)
      if ((this.state.groupSeats[group] as number) < (groupNeed[group] as number)) this.short.push(group)
  }

  /** Rises of the objective over random one-seat moves, from the smallest; used to choose temperatures. */
  sampleRises(count: number): Float64Array {
    const rises: number[] = []
    for (let index = 0; index < count && this.seatGroup.length > 0; index += 1) {
      const group = this.seatGroup[this.random.below(this.seatGroup.length)] as number
      const held = this.state.seatOf(group, 0)
      const edge = this.drawCandidate(group)
      if (held < 0 || this.state.assigned[edge]) continue
      const rise = this.state.addDelta(edge) - this.state.addDelta(held)
      if (rise > 0) rises.push(rise)
    }
    return Float64Array.from(rises).sort()
  }

  private drawGroup(): number {
    const { short, random } = this
    if (short.length > 0 && random.next() < shortShare) return short[random.below(short.length)] as number
    return this.seatGroup[random.below(this.seatGroup.length)] as number
  }

  private drawCandidate(group: number): number {
    const { candidateOrder, candidateCount, instance } = this.state
    const draw = this.random.next()
    const rank = Math.floor((candidateCount[group] as number) * draw * draw)
    return candidateOrder[(instance.groupOffset[group] as number) + rank] as number
  }

  private attempt(threshold: number): void {
    const { state, random, ejected, added } = this
    const { instance } = state
    const group = this.drawGroup()
    const offered = this.drawCandidate(group)
    if (state.assigned[offered]) return
    const taken = state.groupSeats[group] as number
    const need = instance.groupNeed[group] as number
    const index = taken < need && random.next() < 0.5 ? taken : random.below(need)
    const old = index < taken ? state.seatOf(group, index) : -1
    if (old >= 0 && instance.edgeLocked[old]) return
    const person = instance.edgePerson[offered] as number

    ejected.length = 0
    let load = (state.personLoad[person] as number) + (instance.edgeLoad[offered] as number)
    const held = state.personSeats[person] as number
    for (let slot = 0; slot < held; slot += 1) {
      const edge = state.heldBy(person, slot)
      if (!groupsConflict(instance, instance.edgeGroup[edge] as number, group)) continue
      if (instance.edgeLocked[edge] || ejected.length === ejectionsAllowed) return
      ejected.push(edge)
      load -= instance.edgeLoad[edge] as number
    }
    const maxLoad = instance.personMaxLoad[person] as number
    const maxSeats = instance.personMaxSeats[person] as number
    while (load > maxLoad || held + 1 - ejected.length > maxSeats) {
      if (ejected.length === ejectionsAllowed || held === ejected.length) return
      const edge = state.heldBy(person, random.below(held))
      if (instance.edgeLocked[edge] || ejected.includes(edge)) return
      ejected.push(edge)
      load -= instance.edgeLoad[edge] as number
    }

    const least = this.leastChange(old, offered, load)
    if (least > threshold) return
    const before = state.total
    if (old >= 0) state.remove(old)
    for (const edge of ejected) state.remove(edge)
    state.add(offered)
    added.length = 0
    for (const edge of ejected) this.replace(instance.edgeGroup[edge] as number, old)
    if (state.total - before <= threshold) return
    for (const edge of added) state.remove(edge)
    state.remove(offered)
    for (const edge of ejected) state.add(edge)
    if (old >= 0) state.add(old)
  }

  /** A floor of the change: the move itself, with each ejected seat taken back by its cheapest candidate for nothing more. */
  private leastChange(old: number, offered: number, loadAfter: number): number {
    const { state, ejected } = this
    const { instance } = state
    const person = instance.edgePerson[offered] as number
    const change = loadAfter - (state.personLoad[person] as number)
    let least = (instance.edgeCost[offered] as number) + state.fairnessChange(person, change)
    if (old >= 0) {
      const loser = instance.edgePerson[old] as number
      least -= instance.edgeCost[old] as number
      // The loser may take an ejected seat, whose load is then not known here: only a lone loss is priced.
      least += state.fairnessChange(
        loser,
        ejected.length > 0 ? -(state.personLoad[loser] as number) : -(instance.edgeLoad[old] as number),
      )
    } else least -= instance.groupPenalty[instance.edgeGroup[offered] as number] as number
    for (const edge of ejected) {
      least += (this.floor[instance.edgeGroup[edge] as number] as number) - (instance.edgeCost[edge] as number)
    }
    return least
  }

  /** Offers one seat of the group to the loser of `old` and to a few random candidates; adds the best that pays. */
  private replace(group: number, old: number): void {
    const { state, added } = this
    const { instance } = state
    let best = -1
    let bestDelta = 0
    const consider = (edge: number) => {
      if (edge < 0 || state.assigned[edge]) return
      const delta = state.addDelta(edge)
      if (delta >= bestDelta || !state.canAdd(edge)) return
      best = edge
      bestDelta = delta
    }
    if (old >= 0) consider(state.edgeOf(group, instance.edgePerson[old] as number))
    for (let attempt = 0; attempt < replacementTries; attempt += 1) consider(this.drawCandidate(group))
    if (best < 0) return
    state.add(best)
    added.push(best)
  }
}

/** The group of every seat of the groups, one entry per seat. */
function seatsOf(instance: Instance, groups: readonly number[] | null): Int32Array {
  const seats: number[] = []
  const list = groups ?? Array.from({ length: instance.groupCount }, (_, group) => group)
  for (const group of list)
    for (let seat = 0; seat < (instance.groupNeed[group] as number); seat += 1) seats.push(group)
  return Int32Array.from(seats)
}
