import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { acceptRun } from '../../assignments/accept.ts'
import { assignmentSummary } from '../../assignments/queries.ts'
import { runAssignment } from '../../assignments/run.ts'
import type { Size } from '../generate/index.ts'

/** Iterations, not seconds: the same demonstration gives the same plan on any machine, a good one rather than the best. */
const iterationsOf: Readonly<Record<Size, number>> = { S: 400, M: 400, L: 200 }

/** Plans the empty seats and accepts the plan. */
export async function assignSeats(
  services: Services,
  options: Readonly<{ seed: number; size: Size }>,
  progress: JobProgress,
): Promise<Result<Record<string, unknown>>> {
  const before = await assignmentSummary(services)
  // Seats already filled mean that an earlier, interrupted demonstration has accepted its plan.
  if (before.filled > 0) return ok(countsOf(before))
  const planned = await runAssignment(
    services,
    systemActor,
    { commandId: 'demo:assignment', seed: options.seed, seconds: 0, iterations: iterationsOf[options.size] },
    progress,
  )
  if (!planned.ok) return planned
  const run = { commandId: 'demo:assignment:accept', runId: planned.value.runId }
  const accepted = await acceptRun(services, systemActor, run)
  return accepted.ok ? ok(countsOf(await assignmentSummary(services))) : accepted
}

const countsOf = ({ seats, filled, run }: Awaited<ReturnType<typeof assignmentSummary>>) => ({
  seats,
  filled,
  unfilled: seats - filled,
  objective: run?.objective ?? null,
  bound: run?.bound ?? null,
})
