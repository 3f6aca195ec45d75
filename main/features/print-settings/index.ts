import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import {
  addPrintSetting,
  changePrintSetting,
  clonePrintSetting,
  listPrintSettings,
  removePrintSetting,
} from './settings.ts'

export const printSettingsHandlers = {
  list: boundary.printSettings.list.handler(({ context }) =>
    listPrintSettings(context.services.read(), signedIn(context.session).accountId),
  ),
  add: boundary.printSettings.add.handler(async ({ input, context }) =>
    answer(await addPrintSetting(context.services, actorOf(signedIn(context.session)), input)),
  ),
  change: boundary.printSettings.change.handler(async ({ input, context }) =>
    answer(await changePrintSetting(context.services, actorOf(signedIn(context.session)), input)),
  ),
  clone: boundary.printSettings.clone.handler(async ({ input, context }) =>
    answer(await clonePrintSetting(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.printSettings.remove.handler(async ({ input, context }) =>
    answer(await removePrintSetting(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
