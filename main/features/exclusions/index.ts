import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { addExclusion, changeExclusion, removeExclusion, restoreExclusion, setExclusionActive } from './commands.ts'
import { exclusionChoices, exclusionEffect, listExclusions } from './queries.ts'

export const exclusionsHandlers = {
  list: boundary.exclusions.list.handler(({ context }) => listExclusions(context.services.read())),
  effect: boundary.exclusions.effect.handler(({ input, context }) => exclusionEffect(context.services.read(), input)),
  choices: boundary.exclusions.choices.handler(({ context }) => exclusionChoices(context.services.read())),
  add: boundary.exclusions.add.handler(async ({ input, context }) =>
    answer(await addExclusion(context.services, actorOf(signedIn(context.session)), input)),
  ),
  change: boundary.exclusions.change.handler(async ({ input, context }) =>
    answer(await changeExclusion(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setActive: boundary.exclusions.setActive.handler(async ({ input, context }) =>
    answer(await setExclusionActive(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.exclusions.remove.handler(async ({ input, context }) =>
    answer(await removeExclusion(context.services, actorOf(signedIn(context.session)), input)),
  ),
  restore: boundary.exclusions.restore.handler(async ({ input, context }) =>
    answer(await restoreExclusion(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
