import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { acknowledgeMessage, listMessages, publishMessage, standingMessage } from './messages.ts'

export { messageAddresses, publishMessage } from './messages.ts'

const methods = boundary.welcomeMessages

export const welcomeMessagesHandlers = {
  standing: methods.standing.handler(({ context }) => standingMessage(context.services, signedIn(context.session))),
  acknowledge: methods.acknowledge.handler(async ({ context, input }) =>
    answer(await acknowledgeMessage(context.services, signedIn(context.session), input)),
  ),
  list: methods.list.handler(({ context }) => listMessages(context.services)),
  publish: methods.publish.handler(async ({ context, input }) =>
    answer(await publishMessage(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
