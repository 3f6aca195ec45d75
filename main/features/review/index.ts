import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { acceptClaim, acceptClean, cancel, giveBack, restore } from './commands.ts'
import { reviewQueue, reviewSheet } from './queries.ts'

export { acceptClean } from './commands.ts'
export { giveBackClaim, planAcceptMany, writeAccepted } from './decisions.ts'
export { queueIds } from './queries.ts'

const methods = boundary.review

export const reviewHandlers = {
  queue: methods.queue.handler(({ context, input }) => reviewQueue(context.services, input)),
  get: methods.get.handler(async ({ context, input }) =>
    answer(await reviewSheet(context.services, input.id, signedIn(context.session))),
  ),
  accept: methods.accept.handler(async ({ context, input }) =>
    answer(await acceptClaim(context.services, signedIn(context.session), input)),
  ),
  giveBack: methods.giveBack.handler(async ({ context, input }) =>
    answer(await giveBack(context.services, signedIn(context.session), input)),
  ),
  cancel: methods.cancel.handler(async ({ context, input }) =>
    answer(await cancel(context.services, signedIn(context.session), input)),
  ),
  restore: methods.restore.handler(async ({ context, input }) =>
    answer(await restore(context.services, signedIn(context.session), { ...input, reason: '' })),
  ),
  acceptClean: methods.acceptClean.handler(async ({ context, input }) =>
    answer(await acceptClean(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
