import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { declarationsFile } from './declarations.ts'
import { dossierFile, recapFile } from './files.ts'
import { informationForm, saveInformationForm } from './information-form.ts'

const methods = boundary.claimRecaps

export const claimRecapsHandlers = {
  recap: methods.recap.handler(async ({ input, context }) =>
    answer(await recapFile(context.services, signedIn(context.session), input)),
  ),
  dossier: methods.dossier.handler(async ({ input, context }) =>
    answer(await dossierFile(context.services, signedIn(context.session), input)),
  ),
  declarations: methods.declarations.handler(async ({ input, context }) =>
    answer(await declarationsFile(context.services, signedIn(context.session), input.language)),
  ),
  informationForm: methods.informationForm.handler(({ context }) => informationForm(context.services.read())),
  saveInformationForm: methods.saveInformationForm.handler(async ({ input, context }) =>
    answer(await saveInformationForm(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
