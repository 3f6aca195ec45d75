import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { changeLongest, chooseDelay, delayOf } from './delays.ts'

const methods = boundary.inactivity

export const inactivityHandlers = {
  /** A window keeps the usual delay until it asks for its person's own: what the page counts is what the core counts. */
  read: methods.read.handler(async ({ context }) => {
    const delay = await delayOf(context.services.read(), signedIn(context.session))
    context.services.sessions.allow(context.client.id, delay.minutes)
    return delay
  }),
  choose: methods.choose.handler(async ({ context, input }) => {
    const chosen = answer(await chooseDelay(context.services, signedIn(context.session), input))
    context.services.sessions.allow(context.client.id, chosen.minutes)
    return chosen
  }),
  change: methods.change.handler(async ({ context, input }) =>
    answer(await changeLongest(context.services, signedIn(context.session), input)),
  ),
}
