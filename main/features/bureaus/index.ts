import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { removeBureau, saveBureau } from './commands.ts'
import { bureauChoices, listBureaus } from './queries.ts'

const methods = boundary.bureaus

export {
  type BureauContact,
  bureauContacts,
  bureauName,
  bureausOf,
  examsOfBureau,
  missionsOfBureau,
} from './queries.ts'

export const bureausHandlers = {
  choices: methods.choices.handler(({ context }) => bureauChoices(context.services.read(), signedIn(context.session))),
  list: methods.list.handler(({ context }) => listBureaus(context.services.read())),
  save: methods.save.handler(async ({ input, context }) =>
    answer(await saveBureau(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: methods.remove.handler(async ({ input, context }) =>
    answer(await removeBureau(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
