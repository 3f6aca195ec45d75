import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { undoAct } from './act.ts'
import { adjustNeeds } from './adjust.ts'
import { addNeed, changeNeed, duplicateNeeds, removeNeeds } from './commands.ts'
import { acceptChanges, keepMissions } from './follow.ts'
import { generateMissions } from './generate.ts'
import { addLoadRule, changeLoadRule, listLoadRules, removeLoadRule, restoreLoadRule } from './load-rules.ts'
import { pasteNeeds, previewPaste } from './paste.ts'
import { listNeeds, needsSummary } from './queries.ts'
import { needSheet } from './sheet.ts'

export const needsHandlers = {
  list: boundary.needs.list.handler(({ input, context }) => listNeeds(context.services, input)),
  summary: boundary.needs.summary.handler(({ context }) => needsSummary(context.services)),
  get: boundary.needs.get.handler(async ({ input, context }) => answer(await needSheet(context.services, input.id))),
  add: boundary.needs.add.handler(async ({ input, context }) =>
    answer(await addNeed(context.services, actorOf(signedIn(context.session)), input)),
  ),
  change: boundary.needs.change.handler(async ({ input, context }) =>
    answer(await changeNeed(context.services, actorOf(signedIn(context.session)), input)),
  ),
  duplicate: boundary.needs.duplicate.handler(async ({ input, context }) =>
    answer(await duplicateNeeds(context.services, actorOf(signedIn(context.session)), input)),
  ),
  adjust: boundary.needs.adjust.handler(async ({ input, context }) =>
    answer(await adjustNeeds(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.needs.remove.handler(async ({ input, context }) =>
    answer(await removeNeeds(context.services, actorOf(signedIn(context.session)), input)),
  ),
  previewPaste: boundary.needs.previewPaste.handler(({ input, context }) =>
    previewPaste(context.services.read(), input.text),
  ),
  paste: boundary.needs.paste.handler(async ({ input, context }) =>
    answer(await pasteNeeds(context.services, actorOf(signedIn(context.session)), input)),
  ),
  generate: boundary.needs.generate.handler(async ({ input, context }) =>
    answer(await generateMissions(context.services, actorOf(signedIn(context.session)), input)),
  ),
  accept: boundary.needs.accept.handler(async ({ input, context }) =>
    answer(await acceptChanges(context.services, actorOf(signedIn(context.session)), input)),
  ),
  keep: boundary.needs.keep.handler(async ({ input, context }) =>
    answer(await keepMissions(context.services, actorOf(signedIn(context.session)), input)),
  ),
  loadRules: boundary.needs.loadRules.handler(({ context }) => listLoadRules(context.services)),
  addLoadRule: boundary.needs.addLoadRule.handler(async ({ input, context }) =>
    answer(await addLoadRule(context.services, actorOf(signedIn(context.session)), input)),
  ),
  changeLoadRule: boundary.needs.changeLoadRule.handler(async ({ input, context }) =>
    answer(await changeLoadRule(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removeLoadRule: boundary.needs.removeLoadRule.handler(async ({ input, context }) =>
    answer(await removeLoadRule(context.services, actorOf(signedIn(context.session)), input)),
  ),
  restoreLoadRule: boundary.needs.restoreLoadRule.handler(async ({ input, context }) =>
    answer(await restoreLoadRule(context.services, actorOf(signedIn(context.session)), input)),
  ),
  undo: boundary.needs.undo.handler(async ({ input, context }) =>
    answer(await undoAct(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
