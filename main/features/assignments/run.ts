import type { AssignmentScope } from '../../../shared/contract/assignments.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { constantCost } from '../../domain/assignment/grounding.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, insertMany, sha256 } from '../../store/index.ts'
import { planProposals } from './plan-proposals.ts'
import { planningFacts } from './planning-facts.ts'
import { everyHole, plannedSeats } from './run-scope.ts'

export type RunOptions = Readonly<{
  commandId: string
  seed: number
  seconds: number
  iterations?: number
  scope?: AssignmentScope | undefined
}>

/**
 * Plans the seats of the scope in a thread and keeps the plan as proposals: nothing is assigned before somebody accepts
 * them. The same facts, seed and time-independent settings give the same instance (its hash is kept with the run).
 */
export async function runAssignment(
  services: Services,
  actor: Actor,
  options: RunOptions,
  progress: JobProgress,
): Promise<Result<{ runId: string; seats: number; filled: number }>> {
  progress.report('readingFacts')
  const scope = options.scope ?? everyHole
  const facts = await planningFacts(services.read())
  const planned = plannedSeats(facts, scope)
  const { request } = planned
  const seats = request.groups.reduce((sum, group) => sum + group.need, 0)
  if (seats === 0) return fail('RULE', { reason: 'noEmptySeat' })
  progress.report('planning', 0, seats)
  const solved = await services.threads.run(
    'solveAssignment',
    { request, seed: options.seed, seconds: options.seconds, iterations: options.iterations ?? null },
    {
      signal: progress.signal,
      onProgress: (done, total, figures) => progress.report('planning', done, total, figures),
    },
  )
  if (!solved.ok) return solved
  if (!solved.value.ok) return solved.value
  const plan = solved.value.value
  const runId = services.ports.ids.next()
  const proposals = planProposals(planned, plan.pairs).map((proposal) => ({ runId, ...proposal }))
  const filled = plan.pairs.length
  const constant = constantCost(request)
  const objective = plan.objective - constant
  const bound = plan.bound === null ? null : Math.max(0, plan.bound - constant)
  const counted = (kind: string) => proposals.filter((proposal) => proposal.kind === kind).length
  const moved = counted('moved')
  const removed = counted('removed')
  return services.write(
    actor,
    {
      commandId: options.commandId,
      kind: 'assignments.run',
      subject: { kind: 'assignmentRun', id: runId },
      facts: { seats, filled, moved, removed, objective, bound, seed: options.seed },
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
          filled,
          objective,
          bound,
          seconds: plan.seconds,
          createdAt: at,
          scope: JSON.stringify(scope),
          moved,
          removed,
        })
        .execute()
      await insertMany(tx, 'assignmentProposal', proposals)
      return ok({ runId, seats, filled })
    },
  )
}
