import type { Job } from '../../../shared/contract/jobs.ts'
import { mayUse } from '../../../shared/model/permissions.ts'
import { fail } from '../../../shared/model/result.ts'
import { answer, boundary } from '../../boundary/boundary.ts'
import type { Session } from '../../boundary/sessions.ts'

const firstRunKinds: readonly Job['kind'][] = ['createOffice', 'demonstration', 'restore']

/** Before sign-in a window follows the jobs of the first run; afterwards the office's people follow the office's jobs. */
const mayFollow = (session: Session | null, job: Job): boolean =>
  session === null ? firstRunKinds.includes(job.kind) : mayUse('officeRead', session.role)

export const jobsHandlers = {
  list: boundary.jobs.list.handler(({ context }) =>
    context.services.jobs.list().filter((job) => mayFollow(context.session, job)),
  ),
  watch: boundary.jobs.watch.handler(async function* ({ context, signal }) {
    for await (const job of context.services.jobs.watch(signal)) {
      // Asked again for each event: somebody may have signed in or out at this window meanwhile.
      if (mayFollow(context.services.sessions.of(context.client.id), job)) yield job
    }
  }),
  cancel: boundary.jobs.cancel.handler(({ input, context }) => {
    const job = context.services.jobs.list().find(({ id }) => id === input.jobId)
    const known = job !== undefined && mayFollow(context.session, job)
    return answer(known ? context.services.jobs.cancel(input.jobId) : fail('NOT_FOUND', { jobId: input.jobId }))
  }),
}

export const changesHandlers = {
  watch: boundary.changes.watch.handler(async function* ({ context, signal }) {
    yield* context.services.changes.watch(signal)
  }),
}
