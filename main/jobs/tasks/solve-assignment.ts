import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { exactPlan } from '../../domain/assignment/exact-plan.ts'
import { constantCost, groundAssignment } from '../../domain/assignment/grounding.ts'
import type { GroundingRequest, GroupShortage, SeatLock } from '../../domain/assignment/grounding-types.ts'
import { buildInstance } from '../../domain/assignment/solver/build-instance.ts'
import type { PlanStatus } from '../../domain/assignment/solver/seats-document.ts'
import { solveInstance } from '../../domain/assignment/solver/solve-instance.ts'
import { withTravelTime } from '../../domain/assignment/travel-gap.ts'
import { verifyPlan } from '../../domain/assignment/verify-plan.ts'
import type { TaskControl } from '../protocol.ts'

export type AssignmentPlan = Readonly<{
  status: PlanStatus
  objective: number
  bound: number | null
  seconds: number
  /** Who sits where, with what it cost. */
  pairs: readonly Readonly<{ groupId: string; personId: string; cost: number }>[]
  shortages: readonly GroupShortage[]
}>

/** A count of iterations makes the plan repeatable; seconds alone give the best plan the machine finds in that time. */
type Input = Readonly<{ request: GroundingRequest; seed: number; seconds: number; iterations: number | null }>

/** Rounds after the first in which what clashed is planned again, each with this part of the time. */
const rounds = 4
const partOfTime = 0.1

/**
 * Plans within its budget, then judges the plan by the rule book: `seats-1` knows neither the road between two centres
 * nor who else sits in a jury. Whoever clashes is planned again, the rest of the plan kept; in the end every pair holds.
 * The bound is that of the first round, which the rules can only raise.
 */
export function run(input: Input, control: TaskControl): Result<AssignmentPlan> {
  const { request } = input
  const first = solve(input, control)
  if (!first.ok) return first
  let plan = first.value
  let exact = exactPlan(request, plan.pairs)
  const forbidden: SeatLock[] = []
  for (let round = 0; exact.refused.length > 0 && round < rounds; round += 1) {
    forbidden.push(...exact.refused)
    const again = { ...request, locks: exact.kept, forbidden }
    const next = solve({ ...input, request: again, seconds: input.seconds * partOfTime }, control)
    if (!next.ok) return next
    plan = { ...next.value, seconds: plan.seconds + next.value.seconds }
    exact = exactPlan({ ...request, locks: exact.kept }, plan.pairs)
  }
  const { bound, shortages } = first.value
  const status = plan === first.value || plan.status === 'stopped' ? plan.status : 'feasible'
  return ok({ ...plan, status, bound, shortages, pairs: exact.kept, objective: objectiveOf(request, plan, exact.kept) })
}

type Pair = AssignmentPlan['pairs'][number]

/** The objective of what is kept of a plan; that of the plan itself when nothing was left out. */
function objectiveOf(request: GroundingRequest, plan: AssignmentPlan, kept: readonly Pair[]): number {
  if (kept.length === plan.pairs.length) return plan.objective
  const grounding = groundAssignment(request)
  if (!grounding.ok) return plan.objective
  const { document } = grounding.value
  const groups = new Map(document.groups.map(({ id }, index) => [id, index]))
  const persons = new Map(document.persons.map(({ id }, index) => [id, index]))
  const places = kept.map(({ groupId, personId }) => [groups.get(groupId) ?? -1, persons.get(personId) ?? -1] as const)
  return verifyPlan(document, places).objective.total
}

/** Grounds the rules, then plans within the budget; stopping it early keeps the best plan found. */
function solve({ request, seed, seconds, iterations }: Input, control: TaskControl): Result<AssignmentPlan> {
  const grounding = groundAssignment(request)
  if (!grounding.ok) return grounding
  const document = withTravelTime(grounding.value.document, request.settings.minimumGapMinutes)
  const instance = buildInstance(document)
  if (!instance.ok) return instance
  const started = performance.now()
  const elapsed = (): number => (performance.now() - started) / 1000
  const seats = instance.value.seatCount + instance.value.hopelessSeats
  // What every plan costs alike is no news to the screen.
  const constant = constantCost(request)
  let told = 0
  const outcome = solveInstance(
    instance.value,
    seed,
    { spent: (done) => (iterations === null ? elapsed() / seconds : done / iterations), cancelled: control.cancelled },
    ({ total, bound, unfilled }) => {
      if (elapsed() - told < 0.25) return
      told = elapsed()
      control.progress(seats - unfilled, seats, {
        best: total - constant,
        bound: bound === null ? null : Math.max(0, bound - constant),
        unfilled,
        seconds: told,
      })
    },
  )
  const pairs: { groupId: string; personId: string; cost: number }[] = []
  // Edges in order are groups in order, and people in order within a group.
  for (const edge of outcome.edges.toSorted()) {
    const group = document.groups[instance.value.edgeGroup[edge] ?? -1]
    const person = document.persons[instance.value.edgePerson[edge] ?? -1]
    if (group === undefined || person === undefined) return fail('INTERNAL', { edge })
    pairs.push({ groupId: group.id, personId: person.id, cost: instance.value.edgeCost[edge] ?? 0 })
  }
  const bound = outcome.bound > 0 ? Math.ceil(outcome.bound) : null
  const { status, total: objective } = outcome
  return ok({ status, objective, bound, seconds: elapsed(), pairs, shortages: grounding.value.shortages })
}
