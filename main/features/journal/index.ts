import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { listConsultations } from './consultations.ts'
import { exportJournal } from './export.ts'
import { journalChoices, listJournal } from './queries.ts'
import { lastVerification, verifyChains } from './verification.ts'

const methods = boundary.journal

export const journalHandlers = {
  list: methods.list.handler(async ({ input, context }) => answer(await listJournal(context.services, input))),
  consultations: methods.consultations.handler(({ input, context }) => listConsultations(context.services, input)),
  choices: methods.choices.handler(({ context }) => journalChoices(context.services.read())),
  integrity: methods.integrity.handler(({ context }) => lastVerification(context.services.read())),
  verify: methods.verify.handler(async ({ input, context }) =>
    answer(await verifyChains(context.services, actorOf(signedIn(context.session)), input.commandId)),
  ),
  exportFile: methods.exportFile.handler(async ({ input, context }) =>
    answer(await exportJournal(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
