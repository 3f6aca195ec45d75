import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { listActivities } from './list.ts'
import { setActivity } from './set.ts'

export const activitiesHandlers = {
  list: boundary.activities.list.handler(({ context }) => listActivities(context.services)),
  set: boundary.activities.set.handler(async ({ input, context }) =>
    answer(await setActivity(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
