import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { giveDelegation, ownDelegations, withdrawDelegation } from './delegations.ts'

const methods = boundary.delegations

export const delegationsHandlers = {
  mine: methods.mine.handler(({ context }) => ownDelegations(context.services, signedIn(context.session))),
  give: methods.give.handler(async ({ input, context }) =>
    answer(await giveDelegation(context.services, signedIn(context.session), input)),
  ),
  withdraw: methods.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawDelegation(context.services, signedIn(context.session), input)),
  ),
}
