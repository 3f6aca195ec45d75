import type { RepairPlan, RepairRequest } from '../../../shared/contract/repairs.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { planProposals } from '../assignments/plan-proposals.ts'
import { planningFacts } from '../assignments/planning-facts.ts'
import { describeSeats, personNames } from '../explanations/names.ts'
import { repairScope } from './repair-scope.ts'

/** Repairs are the same for the same facts. */
const seed = 1
const longest = 5

/** The smallest change that fills the seats wanted again, as a diff: nothing is written before somebody accepts it. */
export async function planRepair(services: Services, request: RepairRequest): Promise<Result<RepairPlan>> {
  const read = services.read()
  const facts = await planningFacts(read)
  const scope = repairScope(facts, request)
  if (scope.wanted === 0) return ok({ wanted: 0, unfilled: 0, moved: 0, convoked: 0, changes: [] })
  const solved = await services.threads.run('repairAssignment', {
    request: scope.request,
    kept: scope.kept,
    seed,
    seconds: longest,
  })
  if (!solved.ok) return solved
  if (!solved.value.ok) return solved.value
  const { pairs, moved } = solved.value.value
  const proposed = planProposals(scope, pairs)
  const arriving = new Set(proposed.filter(({ kind }) => kind !== 'removed').map(({ intervenantId }) => intervenantId))
  // Whom nobody replaces and who goes nowhere else stays until somebody decides: the seat is told as unfilled.
  const proposals = proposed.filter(({ kind, intervenantId }) => kind !== 'removed' || arriving.has(intervenantId))
  const states = new Map(facts.groups.flatMap(({ taken }) => taken.map(({ seatId, state }) => [seatId, state])))
  const people = await personNames(
    read,
    proposals.flatMap(({ intervenantId, replacedIntervenantId }) => [intervenantId, replacedIntervenantId]),
  )
  const seats = await describeSeats(
    read,
    proposals.map(({ seatId }) => seatId),
  )
  const changes = proposals.flatMap(({ seatId, kind, intervenantId, replacedIntervenantId }) => {
    const seat = seats.get(seatId)
    if (seat === undefined) return []
    const out = replacedIntervenantId === null ? null : people(replacedIntervenantId)
    const state = states.get(seatId) ?? null
    return [{ seat, out, state, in: kind === 'removed' ? null : people(intervenantId) }]
  })
  return ok({
    wanted: scope.wanted,
    unfilled: scope.request.groups.reduce((sum, { need }) => sum + need, 0) - pairs.length,
    moved,
    convoked: changes.filter(({ state }) => state === 'convoked').length,
    changes,
  })
}
