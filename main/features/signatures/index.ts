import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { saveSignature, withdrawSignature } from './commands.ts'
import { listSignatures } from './queries.ts'

export const signaturesHandlers = {
  list: boundary.signatures.list.handler(({ context }) => listSignatures(context.services.read())),
  save: boundary.signatures.save.handler(async ({ input, context }) =>
    answer(await saveSignature(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdraw: boundary.signatures.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawSignature(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
