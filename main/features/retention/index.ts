import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { lostPurges } from './lost-purges.ts'
import { showPlan } from './plan.ts'
import { listPurges } from './proof.ts'
import { proofFile } from './proof-file.ts'
import { startPurge } from './purge.ts'
import { decideRule, retentionRules } from './rules.ts'

export { isErased } from './keeper.ts'
export { proofOf } from './proof.ts'

const methods = boundary.retention

export const retentionHandlers = {
  rules: methods.rules.handler(({ context }) => retentionRules(context.services.read())),
  decide: methods.decide.handler(async ({ input, context }) =>
    answer(await decideRule(context.services, actorOf(signedIn(context.session)), input)),
  ),
  plan: methods.plan.handler(({ context }) => showPlan(context.services)),
  purge: methods.purge.handler(async ({ input, context }) =>
    answer(await startPurge(context.services, actorOf(signedIn(context.session)), input)),
  ),
  purges: methods.purges.handler(({ context }) => listPurges(context.services)),
  lost: methods.lost.handler(({ context }) => lostPurges(context.services)),
  proofFile: methods.proofFile.handler(async ({ input, context }) =>
    answer(await proofFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
