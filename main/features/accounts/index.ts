import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { createAccount, listAccounts } from './accounts.ts'
import { signIn, switchRole } from './sign-in.ts'
import { sessionStateOf } from './state.ts'

export const accountsHandlers = {
  state: boundary.accounts.state.handler(({ context }) => sessionStateOf(context.services, context.session)),
  signIn: boundary.accounts.signIn.handler(async ({ input, context }) =>
    sessionStateOf(context.services, answer(await signIn(context.services, context.client.id, input))),
  ),
  signOut: boundary.accounts.signOut.handler(({ context }) => {
    context.services.sessions.end(context.client.id)
    return sessionStateOf(context.services, null)
  }),
  chooseRole: boundary.accounts.chooseRole.handler(async ({ input, context }) => {
    const session = answer(await switchRole(context.services, signedIn(context.session), input.role))
    context.services.sessions.set(context.client.id, session)
    return sessionStateOf(context.services, session)
  }),
  list: boundary.accounts.list.handler(({ context }) => listAccounts(context.services)),
  create: boundary.accounts.create.handler(async ({ input, context }) =>
    answer(await createAccount(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
