import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { fairnessOf, listFairness, ownFairness } from './queries.ts'

export const fairnessHandlers = {
  list: boundary.fairness.list.handler(({ input, context }) => listFairness(context.services, input)),
  person: boundary.fairness.person.handler(async ({ input, context }) =>
    answer(await fairnessOf(context.services, input.id)),
  ),
  mine: boundary.fairness.mine.handler(async ({ context }) =>
    answer(await ownFairness(context.services, signedIn(context.session))),
  ),
}
