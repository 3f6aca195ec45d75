import { groupsConflict } from './instance.ts'
import { PersonHeap } from './person-heap.ts'
import type { PlanState } from './plan-state.ts'

/** One step of a chain: a person takes `added`, and leaves `left` for it (-1: nothing). */
type Link = Readonly<{ added: number; left: number }>

/**
 * Fills an empty seat by the cheapest chain: somebody takes it, leaving at most one other seat, which somebody else takes,
 * and so on until a person has room or a seat is cheaper left empty. Each person moves at most once in a chain.
 */
export class EjectionChains {
  private readonly state: PlanState
  private readonly open: PersonHeap
  /** How each group was reached: by whom its seat was left, for which edge, and from which group. */
  private readonly reached: (Link & Readonly<{ from: number }>)[] = []
  private readonly ejections: number[] = []
  /** Candidates looked at so far. */
  looked = 0

  /** Least an addition can cost: no chain is followed where even that makes it too dear. */
  private readonly leastAddition: number

  constructor(state: PlanState, leastAddition: number) {
    this.state = state
    this.leastAddition = leastAddition
    this.open = new PersonHeap(state.instance.groupCount)
  }

  /** Makes the chain that lowers the objective most for an empty seat of the group; false when none does within `looks` candidates. */
  fill(root: number, looks: number): boolean {
    const { open, reached, state } = this
    const penalty = state.instance.groupPenalty
    const limit = this.looked + looks
    let best = penalty[root] as number
    let last: (Link & Readonly<{ from: number }>) | null = null
    open.clear()
    open.offer(root, 0)
    reached[root] = { added: -1, left: -1, from: -1 }
    while (open.size > 0 && this.looked < limit) {
      const group = open.peek()
      const spent = open.key(group)
      if (spent + this.leastAddition >= best) break
      open.pop()
      const leave = group === root ? Infinity : spent + (penalty[group] as number)
      if (leave < best) {
        best = leave
        last = reached[group] as Link & Readonly<{ from: number }>
      }
      this.expand(group, (link, change) => {
        const total = spent + change
        if (link.left < 0) {
          if (total >= best) return
          best = total
          last = { ...link, from: group }
          return
        }
        const next = state.instance.edgeGroup[link.left] as number
        if (total + this.leastAddition < best && open.offer(next, total)) reached[next] = { ...link, from: group }
      })
    }
    if (last === null) return false
    this.apply(last)
    return true
  }

  private expand(group: number, visit: (link: Link, change: number) => void): void {
    const { state, ejections } = this
    const { instance } = state
    const start = instance.groupOffset[group] as number
    const end = start + (state.candidateCount[group] as number)
    for (let place = start; place < end; place += 1) {
      const added = state.candidateOrder[place] as number
      this.looked += 1
      if (state.assigned[added]) continue
      const person = instance.edgePerson[added] as number
      if (!this.listEjections(added, person) || this.moves(person, group)) continue
      const load = instance.edgeLoad[added] as number
      const cost = instance.edgeCost[added] as number
      if (ejections.length === 0) visit({ added, left: -1 }, cost + state.fairnessChange(person, load))
      for (const left of ejections) {
        const change = load - (instance.edgeLoad[left] as number)
        visit({ added, left }, cost - (instance.edgeCost[left] as number) + state.fairnessChange(person, change))
      }
    }
  }

  /** The seats of which the person must leave one to take the edge, none when there is room; false when one is not enough. */
  private listEjections(added: number, person: number): boolean {
    const { state, ejections } = this
    const { instance } = state
    ejections.length = 0
    const group = instance.edgeGroup[added] as number
    const held = state.personSeats[person] as number
    const most = instance.personMaxSeats[person] as number
    const excess =
      (state.personLoad[person] as number) +
      (instance.edgeLoad[added] as number) -
      (instance.personMaxLoad[person] as number)
    if (most === 0) return false
    let conflict = -1
    for (let slot = 0; slot < held; slot += 1) {
      const edge = state.heldBy(person, slot)
      if (!groupsConflict(instance, instance.edgeGroup[edge] as number, group)) continue
      if (conflict >= 0) return false
      conflict = edge
    }
    if (conflict < 0 && excess <= 0 && held < most) return true
    for (let slot = 0; slot < held; slot += 1) {
      const edge = state.heldBy(person, slot)
      if (conflict >= 0 && edge !== conflict) continue
      if (!instance.edgeLocked[edge] && (instance.edgeLoad[edge] as number) >= excess) ejections.push(edge)
    }
    return ejections.length > 0
  }

  /** True when the person already moves in the chain that reached the group. */
  private moves(person: number, group: number): boolean {
    const { edgePerson } = this.state.instance
    for (let at = this.reached[group]; at !== undefined && at.from >= 0; at = this.reached[at.from])
      if (edgePerson[at.added] === person) return true
    return false
  }

  private apply(last: Link & Readonly<{ from: number }>): void {
    const { state, reached } = this
    const links: Link[] = []
    for (let at = last; at.from >= 0; at = reached[at.from] as typeof last) links.push(at)
    for (const { left } of links) if (left >= 0) state.remove(left)
    for (const { added } of links) state.add(added)
  }
}
