import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { applyRepair } from './apply-repair.ts'
import { dropSubstitute, nameSubstitute, raiseSubstitute } from './named.ts'
import { addOnCall, answerOnCall, listOnCall, removeOnCall } from './on-call.ts'
import { phoneListFile } from './phone-list.ts'
import { planRepair } from './plan-repair.ts'
import { promoteSubstitute } from './promote.ts'
import { seatSubstitutes } from './substitutes.ts'

export const repairsHandlers = {
  substitutes: boundary.repairs.substitutes.handler(async ({ input, context }) =>
    answer(await seatSubstitutes(context.services.read(), input.seatId)),
  ),
  nameSubstitute: boundary.repairs.nameSubstitute.handler(async ({ input, context }) =>
    answer(await nameSubstitute(context.services, actorOf(signedIn(context.session)), input)),
  ),
  dropSubstitute: boundary.repairs.dropSubstitute.handler(async ({ input, context }) =>
    answer(await dropSubstitute(context.services, actorOf(signedIn(context.session)), input)),
  ),
  raiseSubstitute: boundary.repairs.raiseSubstitute.handler(async ({ input, context }) =>
    answer(await raiseSubstitute(context.services, actorOf(signedIn(context.session)), input)),
  ),
  promote: boundary.repairs.promote.handler(async ({ input, context }) =>
    answer(await promoteSubstitute(context.services, actorOf(signedIn(context.session)), input)),
  ),
  plan: boundary.repairs.plan.handler(async ({ input, context }) => answer(await planRepair(context.services, input))),
  apply: boundary.repairs.apply.handler(async ({ input, context }) =>
    answer(await applyRepair(context.services, actorOf(signedIn(context.session)), input)),
  ),
  onCall: boundary.repairs.onCall.handler(({ context }) => listOnCall(context.services.read())),
  phoneList: boundary.repairs.phoneList.handler(async ({ input, context }) =>
    answer(await phoneListFile(context.services, input.language)),
  ),
  addOnCall: boundary.repairs.addOnCall.handler(async ({ input, context }) =>
    answer(await addOnCall(context.services, actorOf(signedIn(context.session)), input)),
  ),
  answerOnCall: boundary.repairs.answerOnCall.handler(async ({ input, context }) =>
    answer(await answerOnCall(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removeOnCall: boundary.repairs.removeOnCall.handler(async ({ input, context }) =>
    answer(await removeOnCall(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
