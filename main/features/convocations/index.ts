import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import type { Actor } from '../../store/index.ts'
import { cancelRun } from './cancel.ts'
import { controlConvocations } from './control.ts'
import { listConvocations, listRuns } from './queries.ts'
import { runConvocations } from './run.ts'

const startRun = (services: Services, actor: Actor, commandId: string): Result<{ jobId: string }> =>
  services.jobs.startAlone('convocations', (progress) => runConvocations(services, actor, commandId, progress))

export const convocationsHandlers = {
  control: boundary.convocations.control.handler(({ context }) => controlConvocations(context.services)),
  runs: boundary.convocations.runs.handler(({ context }) => listRuns(context.services)),
  list: boundary.convocations.list.handler(({ input, context }) => listConvocations(context.services, input)),
  run: boundary.convocations.run.handler(({ input, context }) =>
    answer(startRun(context.services, actorOf(signedIn(context.session)), input.commandId)),
  ),
  cancelRun: boundary.convocations.cancelRun.handler(async ({ input, context }) =>
    answer(await cancelRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
