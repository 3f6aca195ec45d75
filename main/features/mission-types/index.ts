import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { addType, changeType, putTypeBack, removeType, restoreType, setTypeActive } from './commands.ts'
import { listRateTypes, listTypes, previewType } from './queries.ts'

export const missionTypesHandlers = {
  list: boundary.missionTypes.list.handler(({ context }) => listTypes(context.services)),
  rateTypes: boundary.missionTypes.rateTypes.handler(({ context }) => listRateTypes(context.services)),
  preview: boundary.missionTypes.preview.handler(({ input, context }) => previewType(context.services, input)),
  add: boundary.missionTypes.add.handler(async ({ input, context }) =>
    answer(await addType(context.services, actorOf(signedIn(context.session)), input)),
  ),
  change: boundary.missionTypes.change.handler(async ({ input, context }) =>
    answer(await changeType(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setActive: boundary.missionTypes.setActive.handler(async ({ input, context }) =>
    answer(await setTypeActive(context.services, actorOf(signedIn(context.session)), input)),
  ),
  putBack: boundary.missionTypes.putBack.handler(async ({ input, context }) =>
    answer(await putTypeBack(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.missionTypes.remove.handler(async ({ input, context }) =>
    answer(await removeType(context.services, actorOf(signedIn(context.session)), input)),
  ),
  restore: boundary.missionTypes.restore.handler(async ({ input, context }) =>
    answer(await restoreType(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
