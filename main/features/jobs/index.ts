import { answer, boundary } from '../../boundary/boundary.ts'

export const jobsHandlers = {
  list: boundary.jobs.list.handler(({ context }) => context.services.jobs.list()),
  watch: boundary.jobs.watch.handler(async function* ({ context, signal }) {
    yield* context.services.jobs.watch(signal)
  }),
  cancel: boundary.jobs.cancel.handler(({ input, context }) => answer(context.services.jobs.cancel(input.jobId))),
}

export const changesHandlers = {
  watch: boundary.changes.watch.handler(async function* ({ context, signal }) {
    yield* context.services.changes.watch(signal)
  }),
}
