import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { groupClaims, ungroupClaims } from './commands.ts'
import { claimGroup } from './queries.ts'

const methods = boundary.claimGroups

export const claimGroupsHandlers = {
  get: methods.get.handler(async ({ context, input }) => answer(await claimGroup(context.services, input.id))),
  group: methods.group.handler(async ({ context, input }) =>
    answer(await groupClaims(context.services, signedIn(context.session), input)),
  ),
  ungroup: methods.ungroup.handler(async ({ context, input }) =>
    answer(await ungroupClaims(context.services, signedIn(context.session), input)),
  ),
}
