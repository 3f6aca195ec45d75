import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { choicesOf } from './choices.ts'
import { setIntervenantState } from './commands.ts'
import { createIntervenant } from './create.ts'
import { addDocument, removeDocument } from './documents.ts'
import { findDuplicates } from './duplicates.ts'
import { saveIdentity } from './identity.ts'
import { checkPayFile, revealPayFile, savePayFile } from './pay-file.ts'
import { addPosting, removePosting } from './postings.ts'
import { listIntervenants } from './queries.ts'
import { removeIntervenant } from './remove.ts'
import { intervenantSheet } from './sheet.ts'

export const intervenantsHandlers = {
  list: boundary.intervenants.list.handler(async ({ input, context }) =>
    answer(await listIntervenants(context.services, input)),
  ),
  get: boundary.intervenants.get.handler(async ({ input, context }) =>
    answer(await intervenantSheet(context.services, input.id)),
  ),
  choices: boundary.intervenants.choices.handler(({ input, context }) =>
    choicesOf(context.services.read(), input.of, input.filter),
  ),
  duplicates: boundary.intervenants.duplicates.handler(async ({ input, context: { services } }) =>
    answer(await findDuplicates(services.read(), services.vault(), input)),
  ),
  create: boundary.intervenants.create.handler(async ({ input, context }) =>
    answer(await createIntervenant(context.services, actorOf(signedIn(context.session)), input)),
  ),
  saveIdentity: boundary.intervenants.saveIdentity.handler(async ({ input, context }) =>
    answer(await saveIdentity(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.intervenants.remove.handler(async ({ input, context }) =>
    answer(await removeIntervenant(context.services, actorOf(signedIn(context.session)), input)),
  ),
  addPosting: boundary.intervenants.addPosting.handler(async ({ input, context }) =>
    answer(await addPosting(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removePosting: boundary.intervenants.removePosting.handler(async ({ input, context }) =>
    answer(await removePosting(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setState: boundary.intervenants.setState.handler(async ({ input, context }) =>
    answer(await setIntervenantState(context.services, actorOf(signedIn(context.session)), input)),
  ),
  revealPayFile: boundary.intervenants.revealPayFile.handler(async ({ input, context }) =>
    answer(await revealPayFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
  checkPayFile: boundary.intervenants.checkPayFile.handler(async ({ input, context }) =>
    answer(await checkPayFile(context.services, input)),
  ),
  savePayFile: boundary.intervenants.savePayFile.handler(async ({ input, context }) =>
    answer(await savePayFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
  addDocument: boundary.intervenants.addDocument.handler(async ({ input, context }) =>
    answer(await addDocument(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removeDocument: boundary.intervenants.removeDocument.handler(async ({ input, context }) =>
    answer(await removeDocument(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
