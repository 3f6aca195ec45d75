import type { SessionState } from '../../../shared/contract/accounts.ts'
import type { Result } from '../../../shared/model/result.ts'
import type { CallContext } from '../../app/app.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { accessLetters } from './access-letters.ts'
import { createAccount, listAccounts } from './accounts.ts'
import { releaseAccount, resetAccount, setClosed } from './administer.ts'
import { changeAccount, heldAccount } from './change.ts'
import { rulesWithHistory, setEntranceRules } from './entrance-rules.ts'
import { activateOneTimeCode, ownAccess, prepareOneTimeCode, removeOneTimeCode } from './one-time-code.ts'
import { openAccesses, withoutAccess } from './open-accesses.ts'
import { changePassword } from './passwords.ts'
import { switchRole } from './session-of.ts'
import { chooseFirstPassword, proveCode, signIn, unlock } from './sign-in.ts'
import { stateOfWindow } from './state.ts'

const methods = boundary.accounts

type Call = CallContext & Readonly<{ services: Services }>

const windowState = ({ services, client }: Call): Promise<SessionState> => stateOfWindow(services, client.id)

/** What the window shows after a step that went through; throws the refusal of one that did not. */
const afterStep = async (call: Call, step: Promise<Result<Session>>): Promise<SessionState> => {
  answer(await step)
  return windowState(call)
}

export { hasOneTimeCode } from './one-time-code.ts'
export { proveAccount, proveAccountCode } from './sign-in.ts'

export const accountsHandlers = {
  state: methods.state.handler(({ context }) => windowState(context)),
  signIn: methods.signIn.handler(({ input, context }) =>
    afterStep(context, signIn(context.services, context.client.id, input)),
  ),
  proveCode: methods.proveCode.handler(({ input, context }) =>
    afterStep(context, proveCode(context.services, context.client.id, input.code)),
  ),
  chooseFirstPassword: methods.chooseFirstPassword.handler(({ input, context }) =>
    afterStep(context, chooseFirstPassword(context.services, context.client.id, input.password)),
  ),
  signOut: methods.signOut.handler(({ context }) => {
    context.services.sessions.end(context.client.id)
    return windowState(context)
  }),
  stillHere: methods.stillHere.handler(({ context }) => {
    const { sessions } = context.services
    sessions.seen(context.client.id)
    if (sessions.lockedOf(context.client.id) !== null) return 'locked'
    return sessions.of(context.client.id) === null ? 'signedOut' : 'signedIn'
  }),
  lock: methods.lock.handler(({ context }) => {
    context.services.sessions.lock(context.client.id)
    return windowState(context)
  }),
  unlock: methods.unlock.handler(({ input, context }) =>
    afterStep(context, unlock(context.services, context.client.id, input.password)),
  ),
  chooseRole: methods.chooseRole.handler(async ({ input, context }) => {
    const session = answer(
      await switchRole(context.services, signedIn(context.session), input.role, input.delegationId ?? null),
    )
    context.services.sessions.set(context.client.id, session)
    return windowState(context)
  }),

  own: methods.own.handler(async ({ context }) => answer(await ownAccess(context.services, signedIn(context.session)))),
  changePassword: methods.changePassword.handler(async ({ input, context }) =>
    answer(await changePassword(context.services, signedIn(context.session), input)),
  ),
  prepareOneTimeCode: methods.prepareOneTimeCode.handler(async ({ context }) =>
    answer(await prepareOneTimeCode(context.services, signedIn(context.session))),
  ),
  activateOneTimeCode: methods.activateOneTimeCode.handler(async ({ input, context }) =>
    answer(await activateOneTimeCode(context.services, signedIn(context.session), input)),
  ),
  removeOneTimeCode: methods.removeOneTimeCode.handler(async ({ input, context }) =>
    answer(await removeOneTimeCode(context.services, signedIn(context.session), input)),
  ),

  list: methods.list.handler(({ context }) => listAccounts(context.services)),
  create: methods.create.handler(async ({ input, context }) => {
    const account = { ...input, mustChangePassword: true }
    return answer(await createAccount(context.services, actorOf(signedIn(context.session)), account))
  }),
  one: methods.one.handler(async ({ input, context }) => answer(await heldAccount(context.services, input.id))),
  change: methods.change.handler(async ({ input, context }) =>
    answer(await changeAccount(context.services, actorOf(signedIn(context.session)), input)),
  ),
  reset: methods.reset.handler(async ({ input, context }) =>
    answer(await resetAccount(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setClosed: methods.setClosed.handler(async ({ input, context }) =>
    answer(await setClosed(context.services, actorOf(signedIn(context.session)), input)),
  ),
  release: methods.release.handler(async ({ input, context }) =>
    answer(await releaseAccount(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withoutAccess: methods.withoutAccess.handler(({ context }) => withoutAccess(context.services.read())),
  openAccesses: methods.openAccesses.handler(async ({ input, context }) =>
    answer(await openAccesses(context.services, actorOf(signedIn(context.session)), input)),
  ),
  accessLetters: methods.accessLetters.handler(async ({ input, context }) =>
    answer(await accessLetters(context.services, actorOf(signedIn(context.session)), input)),
  ),
  entranceRules: methods.entranceRules.handler(({ context }) => rulesWithHistory(context.services.read())),
  setEntranceRules: methods.setEntranceRules.handler(async ({ input, context }) =>
    answer(await setEntranceRules(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
