import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { constantCost, groundAssignment } from '../../domain/assignment/grounding.ts'
import type { GroundingRequest, GroupShortage } from '../../domain/assignment/grounding-types.ts'
import { buildInstance } from '../../domain/assignment/solver/build-instance.ts'
import type { PlanStatus, SeatsDocument } from '../../domain/assignment/solver/seats-document.ts'
import { solveInstance } from '../../domain/assignment/solver/solve-instance.ts'
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

/** Grounds the rules, then plans within its budget; stopping it early keeps the best plan found. */
export function run({ request, seed, seconds, iterations }: Input, control: TaskControl): Result<AssignmentPlan> {
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

/** A group keeps its person busy until they could have reached another place, so that no plan asks for the impossible. */
const withTravelTime = (document: SeatsDocument, minutes: number): SeatsDocument => ({
  ...document,
  groups: document.groups.map((group) => (group.end > group.start ? { ...group, end: group.end + minutes } : group)),
})
