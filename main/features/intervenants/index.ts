import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { addUnavailability, revealPayFile, setIntervenantState } from './commands.ts'
import { listIntervenants } from './queries.ts'
import { intervenantSheet } from './sheet.ts'

export const intervenantsHandlers = {
  list: boundary.intervenants.list.handler(({ input, context }) => listIntervenants(context.services, input)),
  get: boundary.intervenants.get.handler(async ({ input, context }) =>
    answer(await intervenantSheet(context.services, input.id)),
  ),
  setState: boundary.intervenants.setState.handler(async ({ input, context }) =>
    answer(await setIntervenantState(context.services, actorOf(signedIn(context.session)), input)),
  ),
  addUnavailability: boundary.intervenants.addUnavailability.handler(async ({ input, context }) =>
    answer(await addUnavailability(context.services, actorOf(signedIn(context.session)), input)),
  ),
  revealPayFile: boundary.intervenants.revealPayFile.handler(async ({ input, context }) =>
    answer(await revealPayFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
