import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { listTerms, publishTerms } from './publish.ts'
import { acceptTerms, standingTerms } from './standing.ts'

export { publishTerms } from './publish.ts'

const methods = boundary.termsOfUse

export const termsOfUseHandlers = {
  standing: methods.standing.handler(({ context }) => standingTerms(context.services, signedIn(context.session))),
  accept: methods.accept.handler(async ({ context, input }) =>
    answer(await acceptTerms(context.services, signedIn(context.session), input)),
  ),
  list: methods.list.handler(({ context }) => listTerms(context.services)),
  publish: methods.publish.handler(async ({ context, input }) =>
    answer(await publishTerms(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
