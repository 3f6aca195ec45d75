import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { acceptCleanSampled, cleanPanel } from './bulk.ts'
import { acceptClaim, cancel, giveBack, hold, release, restore } from './commands.ts'
import { leave, occupations, occupy } from './desk.ts'
import { enterForPerson } from './enter.ts'
import { queueCounts, reviewQueue } from './queue.ts'
import { reviewSettings, saveReviewSettings } from './settings.ts'
import { previewCorrections, reviewSheet } from './sheet.ts'
import { undoDecision } from './undo.ts'
import { listViews, removeView, saveView } from './views.ts'

export { planAcceptMany, rulesFor, writeAccepted } from './accept.ts'
export { acceptClean } from './bulk.ts'
export { countQueue } from './counting.ts'
export { giveBackClaim } from './decisions.ts'
export { everyClaim, idsToReview, wasReturned } from './queue.ts'
export { queueCondition } from './queues.ts'

const methods = boundary.review

export const reviewHandlers = {
  queue: methods.queue.handler(({ context, input }) => reviewQueue(context.services, input)),
  counts: methods.counts.handler(({ context, input }) => queueCounts(context.services, input.bureauId)),
  get: methods.get.handler(async ({ context, input }) =>
    answer(await reviewSheet(context.services, input.id, signedIn(context.session))),
  ),
  preview: methods.preview.handler(async ({ context, input }) =>
    answer(await previewCorrections(context.services, input)),
  ),
  accept: methods.accept.handler(async ({ context, input }) =>
    answer(await acceptClaim(context.services, signedIn(context.session), input)),
  ),
  giveBack: methods.giveBack.handler(async ({ context, input }) =>
    answer(await giveBack(context.services, signedIn(context.session), input)),
  ),
  cancel: methods.cancel.handler(async ({ context, input }) =>
    answer(await cancel(context.services, signedIn(context.session), input)),
  ),
  restore: methods.restore.handler(async ({ context, input }) =>
    answer(await restore(context.services, signedIn(context.session), input)),
  ),
  hold: methods.hold.handler(async ({ context, input }) =>
    answer(await hold(context.services, signedIn(context.session), input)),
  ),
  release: methods.release.handler(async ({ context, input }) =>
    answer(await release(context.services, signedIn(context.session), input)),
  ),
  undo: methods.undo.handler(async ({ context, input }) =>
    answer(await undoDecision(context.services, signedIn(context.session), input)),
  ),
  cleanPanel: methods.cleanPanel.handler(({ context, input }) =>
    cleanPanel(context.services, signedIn(context.session), input),
  ),
  acceptClean: methods.acceptClean.handler(async ({ context, input }) =>
    answer(await acceptCleanSampled(context.services, signedIn(context.session), input)),
  ),
  enter: methods.enter.handler(async ({ context, input }) =>
    answer(await enterForPerson(context.services, signedIn(context.session), input)),
  ),
  occupy: methods.occupy.handler(({ context, input }) => occupy(context.services, signedIn(context.session), input)),
  leave: methods.leave.handler(({ context, input }) => {
    leave(context.services, signedIn(context.session), input.id)
    return {}
  }),
  occupied: methods.occupied.handler(({ context }) => occupations(context.services, signedIn(context.session))),
  views: methods.views.handler(({ context }) =>
    listViews(context.services.read(), signedIn(context.session).accountId),
  ),
  saveView: methods.saveView.handler(async ({ context, input }) =>
    answer(await saveView(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removeView: methods.removeView.handler(async ({ context, input }) =>
    answer(await removeView(context.services, actorOf(signedIn(context.session)), input)),
  ),
  settings: methods.settings.handler(({ context }) => reviewSettings(context.services.read())),
  saveSettings: methods.saveSettings.handler(async ({ context, input }) =>
    answer(await saveReviewSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
