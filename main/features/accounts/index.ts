import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { createAccount, listAccounts } from './accounts.ts'
import { signIn, switchRole, unlock } from './sign-in.ts'
import { sessionStateOf } from './state.ts'

export const accountsHandlers = {
  state: boundary.accounts.state.handler(({ context }) => {
    const locked = context.services.sessions.lockedOf(context.client.id)
    return sessionStateOf(context.services, locked ?? context.session, locked !== null)
  }),
  signIn: boundary.accounts.signIn.handler(async ({ input, context }) =>
    sessionStateOf(context.services, answer(await signIn(context.services, context.client.id, input))),
  ),
  signOut: boundary.accounts.signOut.handler(({ context }) => {
    context.services.sessions.end(context.client.id)
    return sessionStateOf(context.services, null)
  }),
  stillHere: boundary.accounts.stillHere.handler(({ context }) => {
    const { sessions } = context.services
    sessions.seen(context.client.id)
    if (sessions.lockedOf(context.client.id) !== null) return 'locked'
    return sessions.of(context.client.id) === null ? 'signedOut' : 'signedIn'
  }),
  lock: boundary.accounts.lock.handler(({ context }) => {
    context.services.sessions.lock(context.client.id)
    return sessionStateOf(context.services, context.session, true)
  }),
  unlock: boundary.accounts.unlock.handler(async ({ input, context }) =>
    sessionStateOf(context.services, answer(await unlock(context.services, context.client.id, input.password))),
  ),
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
