import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { GroundingRequest } from '../../domain/assignment/grounding-types.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, insertMany, sha256 } from '../../store/index.ts'
import { type PlanningFacts, planningFacts } from './planning-facts.ts'
import { assignmentWeights } from './settings.ts'

export type RunOptions = Readonly<{ commandId: string; seed: number; seconds: number; iterations?: number }>

/**
 * Plans the empty seats in a thread and keeps the plan as proposals: nothing is assigned before somebody accepts them.
 * The same facts, seed and time-independent settings give the same instance (its hash is kept with the run).
 */
export async function runAssignment(
  services: Services,
  actor: Actor,
  options: RunOptions,
  progress: JobProgress,
): Promise<Result<{ runId: string; seats: number; filled: number }>> {
  progress.report('readingFacts')
  const facts = await planningFacts(services.read())
  const request: GroundingRequest = {
    persons: facts.persons,
    groups: facts.groups.map(({ need }) => need).filter(({ need }) => need > 0),
    locks: [],
    settings: facts.settings,
    weights: assignmentWeights,
  }
  const seats = request.groups.reduce((sum, group) => sum + group.need, 0)
  if (seats === 0) return fail('RULE', { reason: 'noEmptySeat' })
  progress.report('planning', 0, seats)
  const planned = await services.threads.run(
    'solveAssignment',
    { request, seed: options.seed, seconds: options.seconds, iterations: options.iterations ?? null },
    { signal: progress.signal, onProgress: (done, total) => progress.report('planning', done, total) },
  )
  if (!planned.ok) return planned
  if (!planned.value.ok) return planned.value
  const plan = planned.value.value
  const runId = services.ports.ids.next()
  const proposals = seatProposals(runId, facts, plan.pairs)
  return services.write(
    actor,
    {
      commandId: options.commandId,
      kind: 'assignments.run',
      subject: { kind: 'assignmentRun', id: runId },
      facts: { seats, filled: proposals.length, objective: plan.objective, bound: plan.bound, seed: options.seed },
      touches: ['assignments'],
    },
    async ({ tx, at }) => {
      await tx.updateTable('assignmentRun').set({ state: 'discarded' }).where('state', '=', 'proposed').execute()
      await tx
        .insertInto('assignmentRun')
        .values({
          id: runId,
          state: 'proposed',
          seed: options.seed,
          inputHash: sha256(JSON.stringify(request)),
          seats,
          filled: proposals.length,
          objective: plan.objective,
          bound: plan.bound,
          seconds: plan.seconds,
          createdAt: at,
        })
        .execute()
      await insertMany(tx, 'assignmentProposal', proposals)
      return ok({ runId, seats, filled: proposals.length })
    },
  )
}

/** Deals the people of each group out to its empty seats, in a stable order. */
function seatProposals(
  runId: string,
  facts: PlanningFacts,
  pairs: readonly Readonly<{ groupId: string; personId: string; cost: number }>[],
) {
  const seatsOf = new Map(facts.groups.map(({ need, seatIds }) => [need.id, seatIds]))
  return [...Map.groupBy(pairs, (pair) => pair.groupId)].flatMap(([groupId, members]) => {
    const seatIds = seatsOf.get(groupId) ?? []
    return members.flatMap(({ personId, cost }, index) => {
      const seatId = seatIds[index]
      if (seatId === undefined) return []
      return [{ runId, seatId, intervenantId: personId, cost, explanation: JSON.stringify({ cost }) }]
    })
  })
}
