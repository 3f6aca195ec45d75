import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { acceptRun } from '../../assignments/accept.ts'
import { assignmentSummary } from '../../assignments/queries.ts'
import { runAssignment } from '../../assignments/run.ts'
import type { Size } from '../generate/index.ts'

/** Seconds the planner may take; a demonstration shows a good plan, not the best one. */
const secondsOf: Readonly<Record<Size, number>> = { S: 4, M: 20, L: 90 }

/** Plans the empty seats and accepts the plan. */
export async function assignSeats(
  services: Services,
  options: Readonly<{ seed: number; size: Size }>,
  progress: JobProgress,
): Promise<Result<Record<string, unknown>>> {
  const planned = await runAssignment(
    services,
    systemActor,
    { commandId: 'demo:assignment', seed: options.seed, seconds: secondsOf[options.size] },
    progress,
  )
  // Nothing left to plan means that an earlier, interrupted demonstration has accepted its plan.
  if (!planned.ok && planned.error.facts.reason !== 'noEmptySeat') return planned
  if (planned.ok) {
    const accepted = await acceptRun(services, systemActor, {
      commandId: 'demo:assignment:accept',
      runId: planned.value.runId,
    })
    if (!accepted.ok) return accepted
  }
  const { seats, filled, run } = await assignmentSummary(services)
  return ok({ seats, filled, unfilled: seats - filled, objective: run?.objective ?? null, bound: run?.bound ?? null })
}
