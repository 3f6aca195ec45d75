import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { exactPlan } from '../../domain/assignment/exact-plan.ts'
import { groundAssignment } from '../../domain/assignment/grounding.ts'
import type { GroundingRequest, SeatLock } from '../../domain/assignment/grounding-types.ts'
import { buildInstance } from '../../domain/assignment/solver/build-instance.ts'
import { repairInstance } from '../../domain/assignment/solver/repair.ts'
import type { GroupPerson } from '../../domain/assignment/solver/seats-document.ts'
import { withTravelTime } from '../../domain/assignment/travel-gap.ts'
import type { TaskControl } from '../protocol.ts'

export type RepairedAssignment = Readonly<{
  /** Who sits where once repaired. */
  pairs: readonly Readonly<{ groupId: string; personId: string }>[]
  /** Assignments that could have stayed and move all the same. */
  moved: number
}>

/** `kept` is the plan as it stands, without those who can no longer hold their seat. */
type Input = Readonly<{ request: GroundingRequest; kept: readonly SeatLock[]; seed: number; seconds: number }>

/** Grounds the rules, then makes the plan whole again with the fewest moves. */
export function run({ request, kept, seed, seconds }: Input, control: TaskControl): Result<RepairedAssignment> {
  const grounding = groundAssignment(request)
  if (!grounding.ok) return grounding
  const document = withTravelTime(grounding.value.document, request.settings.minimumGapMinutes)
  const instance = buildInstance(document)
  if (!instance.ok) return instance
  const groups = new Map(document.groups.map(({ id }, index) => [id, index]))
  const persons = new Map(document.persons.map(({ id }, index) => [id, index]))
  const plan = kept.flatMap(({ groupId, personId }): GroupPerson[] => {
    const group = groups.get(groupId)
    const person = persons.get(personId)
    return group === undefined || person === undefined ? [] : [[group, person]]
  })
  const started = performance.now()
  const budget = {
    spent: () => (performance.now() - started) / 1000 / seconds,
    cancelled: control.cancelled,
  }
  const repaired = repairInstance(instance.value, plan, {}, seed, budget)
  if (!repaired.ok) return repaired
  const pairs: { groupId: string; personId: string }[] = []
  for (const edge of repaired.value.edges.toSorted()) {
    const group = document.groups[instance.value.edgeGroup[edge] ?? -1]
    const person = document.persons[instance.value.edgePerson[edge] ?? -1]
    if (group === undefined || person === undefined) return fail('INTERNAL', { edge })
    pairs.push({ groupId: group.id, personId: person.id })
  }
  // What `seats-1` cannot say is judged here: whoever clashes is left out rather than proposed against a rule.
  const { kept: holding } = exactPlan({ ...request, standing: kept }, pairs)
  return ok({ pairs: holding, moved: repaired.value.moved })
}
