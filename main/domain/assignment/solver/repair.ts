import { ok, type Result } from '../../../../shared/model/result.ts'
import { Annealer } from './anneal.ts'
import { changeInstance } from './changed-instance.ts'
import { EjectionChains } from './ejection-chain.ts'
import type { Instance } from './instance.ts'
import { growNeighbourhood, reassignExactly } from './neighbourhood.ts'
import { PlanState } from './plan-state.ts'
import { type RandomStream, randomStream } from './random.ts'
import { weighForRepair } from './repair-weights.ts'
import type { GroupPerson, PlanObjective, SeatChange, SeatsChange } from './seats-document.ts'
import { objectiveOf } from './seats-plan.ts'
import type { SolveBudget } from './solve-instance.ts'

/** The repaired plan, as edges of the instance it was asked for. */
export type RepairOutcome = Readonly<{
  /** `stopped` when the budget ended the search before it had nothing left to try. */
  status: 'feasible' | 'stopped'
  edges: Int32Array
  /** Under the changed needs. */
  objective: PlanObjective
  /** Assignments that the change left possible and that moved all the same. */
  moved: number
  changes: readonly SeatChange[]
  iterations: number
}>

/** The plan being repaired; its objective is worked out only when asked for. */
export type RepairProgress = Readonly<{ unfilled: number; iteration: number; total(): number }>

/** Seats freed together in one exact reassignment. */
const seatsTogether = 30
/** Candidates looked at: for one seat, for all those the change empties, and for all those that were empty before. */
const looksForSeat = 500_000
const looksForLostSeats = 5_000_000
const looksForOldSeats = 500_000
const roundsWithoutGain = 2
const mostRounds = 6
/** Shuffles in one repair, and the seats their plans may have together where nothing was lost. */
const mostShuffles = 20
const mostShuffledSeats = 20_000
const shuffleSteps = 20
const movesPerShuffleStep = 100
/** First temperature as a share of the penalty of the empty seat, last one as a share of a move. */
const shuffleHeat = 0.5
const shuffleCold = 0.05

/**
 * Repairs a plan after a change (contract `seats-1`): obeys every hard rule, keeps every lock still possible, and
 * minimises unfilled penalties, then the kept assignments that move, then the objective. First the shortest chain for
 * each empty seat, then exact reassignments around the seats that changed hands. Yields between two of them. Repeatable
 * for a seed and a budget that depends on the iteration alone. BAD_INPUT when the plan or the change names what the
 * instance has not.
 */
export function* repairSteps(
  instance: Instance,
  plan: readonly GroupPerson[],
  change: SeatsChange,
  seed: number,
  budget: SolveBudget,
): Generator<RepairProgress, Result<RepairOutcome>, undefined> {
  const changed = changeInstance(instance, plan, change)
  if (!changed.ok) return changed
  const { before, kept, instance: left } = changed.value
  const { weighted, move } = weighForRepair(left, kept)
  const state = new PlanState(weighted)
  for (const edge of kept) if (!state.assigned[edge] && state.canAdd(edge)) state.add(edge)
  let iterations = 0
  let status: RepairOutcome['status'] = 'feasible'
  for (const _ of improvements(state, move, plan, kept, randomStream(seed))) {
    iterations += 1
    yield {
      unfilled: left.seatCount + left.hopelessSeats - state.filled,
      iteration: iterations,
      total: () => objectiveOf(left, state.edges()).total,
    }
    if (!budget.cancelled() && budget.spent(iterations) < 1) continue
    status = 'stopped'
    break
  }
  const edges = state.edges()
  return ok({
    status,
    edges,
    objective: objectiveOf(left, edges),
    moved: movedOf(left, kept, state),
    changes: changesOf(instance, before, state),
    iterations,
  })
}

/** Runs `repairSteps` to its end. */
export function repairInstance(
  instance: Instance,
  plan: readonly GroupPerson[],
  change: SeatsChange,
  seed: number,
  budget: SolveBudget,
): Result<RepairOutcome> {
  const steps = repairSteps(instance, plan, change, seed, budget)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Chains, then reassignments until nothing gains; yields after each, when the plan is whole. */
function* improvements(
  state: PlanState,
  move: number,
  plan: readonly GroupPerson[],
  kept: Int32Array,
  random: RandomStream,
): Generator<void, void, undefined> {
  const { instance } = state
  const chains = new EjectionChains(state, move)
  const heldBefore = new Int32Array(instance.groupCount)
  for (const [group] of plan) heldBefore[group] = (heldBefore[group] as number) + 1
  const lost = (group: number) => (state.groupSeats[group] as number) < (heldBefore[group] as number)
  const short = shortGroups(state)
  for (const [groups, looks] of [
    [short.filter(lost), looksForLostSeats],
    [short.filter((group) => !lost(group)), looksForOldSeats],
  ] as const) {
    const limit = chains.looked + looks
    for (const group of groups)
      while ((state.groupSeats[group] as number) < (instance.groupNeed[group] as number) && chains.looked < limit) {
        if (!chains.fill(group, Math.min(looksForSeat, limit - chains.looked))) break
        yield
      }
  }
  let without = 0
  for (let round = 0; without < roundsWithoutGain && round < mostRounds; round += 1) {
    const before = state.total
    for (const group of changedGroups(state, kept)) {
      reassignExactly(state, growNeighbourhood(state, random, group, seatsTogether))
      yield
    }
    without = state.total < before ? 0 : without + 1
  }
  const left = shortGroups(state)
  const others = left.filter((group) => !lost(group)).slice(0, Math.floor(mostShuffledSeats / instance.seatCount))
  yield* shuffles(state, [...left.filter(lost), ...others].slice(0, mostShuffles), move, random)
}

/**
 * Shuffles the seats around each group that still has an empty one, hot enough to trade it for another, and keeps what
 * is better: what no single chain reaches, such as a person who must leave two seats to take one.
 */
function* shuffles(
  state: PlanState,
  groups: readonly number[],
  move: number,
  random: RandomStream,
): Generator<void, void, undefined> {
  const { instance } = state
  const annealer = new Annealer(state, random)
  for (const group of groups) {
    let best = state.total
    let kept = state.edges()
    annealer.focus(growNeighbourhood(state, random, group, seatsTogether))
    const hottest = shuffleHeat * (instance.groupPenalty[group] as number)
    const coldest = Math.min(hottest, shuffleCold * move)
    for (let step = 0; step < shuffleSteps; step += 1) {
      annealer.run(movesPerShuffleStep, hottest * (coldest / hottest) ** (step / (shuffleSteps - 1)))
      if (state.total >= best) continue
      best = state.total
      kept = state.edges()
    }
    if (state.total > best) state.load(kept)
    yield
  }
}

/** Groups with an empty seat, the dearest first. */
function shortGroups(state: PlanState): number[] {
  const { instance } = state
  const groups: number[] = []
  for (let group = 0; group < instance.groupCount; group += 1)
    if ((state.groupSeats[group] as number) < (instance.groupNeed[group] as number)) groups.push(group)
  return groups.sort((a, b) => (instance.groupPenalty[b] as number) - (instance.groupPenalty[a] as number) || a - b)
}

/** Groups whose people differ from those kept. */
function changedGroups(state: PlanState, kept: Int32Array): number[] {
  const { edgeGroup } = state.instance
  const groups = new Set<number>()
  const was = marked(edgeGroup.length, kept)
  for (const edge of state.edges()) if (was[edge] === 0) groups.add(edgeGroup[edge] as number)
  for (const edge of kept) if (!state.assigned[edge]) groups.add(edgeGroup[edge] as number)
  return [...groups]
}

/** 1 on these edges, 0 on every other. */
function marked(edgeCount: number, edges: Int32Array): Uint8Array {
  const marks = new Uint8Array(edgeCount)
  for (const edge of edges) marks[edge] = 1
  return marks
}

/** Kept assignments that are no longer in the plan, without those that a smaller need had to end. */
function movedOf(instance: Instance, kept: Int32Array, state: PlanState): number {
  const inGroup = new Int32Array(instance.groupCount)
  let gone = 0
  for (const edge of kept) {
    const group = instance.edgeGroup[edge] as number
    inGroup[group] = (inGroup[group] as number) + 1
    if (!state.assigned[edge]) gone += 1
  }
  return inGroup.reduce((rest, count, group) => rest - Math.max(0, count - (instance.groupNeed[group] as number)), gone)
}

function changesOf(instance: Instance, before: Int32Array, state: PlanState): SeatChange[] {
  const outs = new Map<number, number[]>()
  const ins = new Map<number, number[]>()
  const note = (lists: Map<number, number[]>, group: number, person: number): void => {
    const list = lists.get(group)
    if (list) list.push(person)
    else lists.set(group, [person])
  }
  const { edgeGroup, edgePerson, edgeCount } = instance
  const was = marked(edgeCount, before)
  for (const edge of before)
    if (!state.assigned[edge]) note(outs, edgeGroup[edge] as number, edgePerson[edge] as number)
  for (const edge of state.edges())
    if (was[edge] === 0) note(ins, edgeGroup[edge] as number, edgePerson[edge] as number)
  return [...new Set([...outs.keys(), ...ins.keys()])]
    .sort((a, b) => a - b)
    .flatMap((group) => {
      const [left, came] = [outs.get(group) ?? [], ins.get(group) ?? []]
      return Array.from({ length: Math.max(left.length, came.length) }, (_, index) => ({
        group,
        out: left[index] ?? null,
        in: came[index] ?? null,
      }))
    })
}
