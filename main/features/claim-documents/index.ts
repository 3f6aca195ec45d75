import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { depositDocument, depositJoined } from './deposit.ts'
import { attachDocument, heldDocuments } from './held.ts'
import { documentsPanel } from './panel.ts'
import { removeDocument, restoreDocument } from './remove.ts'
import { readDocumentSettings, saveDocumentSettings } from './settings.ts'

const methods = boundary.claimDocuments

export const claimDocumentsHandlers = {
  panel: methods.panel.handler(async ({ context, input }) =>
    answer(await documentsPanel(context.services, signedIn(context.session), input)),
  ),
  deposit: methods.deposit.handler(async ({ context, input, signal }) =>
    answer(await depositDocument(context.services, signedIn(context.session), input, signal)),
  ),
  depositJoined: methods.depositJoined.handler(async ({ context, input, signal }) =>
    answer(await depositJoined(context.services, signedIn(context.session), input, signal)),
  ),
  held: methods.held.handler(async ({ context, input }) =>
    answer(await heldDocuments(context.services, signedIn(context.session), input)),
  ),
  attach: methods.attach.handler(async ({ context, input }) =>
    answer(await attachDocument(context.services, signedIn(context.session), input)),
  ),
  remove: methods.remove.handler(async ({ context, input }) =>
    answer(await removeDocument(context.services, signedIn(context.session), input)),
  ),
  restore: methods.restore.handler(async ({ context, input }) =>
    answer(await restoreDocument(context.services, signedIn(context.session), input)),
  ),
  settings: methods.settings.handler(({ context }) => readDocumentSettings(context.services.read())),
  saveSettings: methods.saveSettings.handler(async ({ context, input }) =>
    answer(await saveDocumentSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
