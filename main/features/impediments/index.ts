import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { acceptImpediment, refuseImpediment, reopenImpediment } from './answer.ts'
import { listImpediments, openCount, ownImpediments } from './queries.ts'
import { signalImpediment, withdrawImpediment } from './signal.ts'

export const impedimentsHandlers = {
  mine: boundary.impediments.mine.handler(({ context }) =>
    ownImpediments(context.services.read(), signedIn(context.session).intervenantId ?? ''),
  ),
  signal: boundary.impediments.signal.handler(async ({ input, context }) =>
    answer(await signalImpediment(context.services, signedIn(context.session), input)),
  ),
  withdraw: boundary.impediments.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawImpediment(context.services, signedIn(context.session), input)),
  ),
  list: boundary.impediments.list.handler(({ context }) => listImpediments(context.services.read())),
  openCount: boundary.impediments.openCount.handler(({ context }) => openCount(context.services.read())),
  accept: boundary.impediments.accept.handler(async ({ input, context }) =>
    answer(await acceptImpediment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  refuse: boundary.impediments.refuse.handler(async ({ input, context }) =>
    answer(await refuseImpediment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  reopen: boundary.impediments.reopen.handler(async ({ input, context }) =>
    answer(await reopenImpediment(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
