import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { stateDistance, withdrawDistance } from './commands.ts'
import { distanceBetween, listStatedDistances } from './queries.ts'
import { roadFactor } from './road-factor.ts'

export const distancesHandlers = {
  stated: boundary.distances.stated.handler(({ context }) => listStatedDistances(context.services.read(), roadFactor)),
  between: boundary.distances.between.handler(({ input, context }) =>
    distanceBetween(context.services.read(), roadFactor, input),
  ),
  state: boundary.distances.state.handler(async ({ input, context }) =>
    answer(await stateDistance(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdraw: boundary.distances.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawDistance(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
