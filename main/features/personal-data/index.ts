import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { exportPersonalData } from './export.ts'

export const personalDataHandlers = {
  ofPerson: boundary.personalData.ofPerson.handler(async ({ input, context }) =>
    answer(await exportPersonalData(context.services, actorOf(signedIn(context.session)), input)),
  ),
  mine: boundary.personalData.mine.handler(async ({ input: { commandId }, context }) => {
    const session = signedIn(context.session)
    const asked = { commandId, id: session.intervenantId ?? '' }
    return answer(await exportPersonalData(context.services, actorOf(session), asked))
  }),
}
