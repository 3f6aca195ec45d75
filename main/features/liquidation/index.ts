import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { listAdjustments } from './adjustments.ts'
import { advanceBasis, grantAdvance, withdrawAdvance } from './advances.ts'
import { exportBatch } from './export.ts'
import { previewBatch, rehearse } from './preview.ts'
import { batchFileHead, batchRow, batchSheet, listBatches, waitingPayments } from './queries.ts'
import { recoverOtherwise, reverseLine, withdrawReversal } from './reversals.ts'
import { sealBatch } from './seal.ts'
import { changePaymentSettings, paymentSettingsSheet } from './settings.ts'

export { type Circuit, circuits } from './circuits.ts'
export { exportBatch } from './export.ts'
export { readLayout } from './layouts.ts'
export { linesHash } from './lines-hash.ts'
export { outcomesOf } from './outcomes.ts'
export { batchRow, waitingPayments } from './queries.ts'
export { refusedAdvances } from './refused-advances.ts'
export { sealBatch } from './seal.ts'
export { keepPaymentSettings, paymentSettings } from './settings.ts'
export { situationOf } from './situation.ts'

const methods = boundary.liquidation

/** Advances and corrections once one of them changed. */
async function adjusted(services: Services, change: Promise<Result<unknown>>) {
  answer(await change)
  return listAdjustments(services)
}

export const liquidationHandlers = {
  waiting: methods.waiting.handler(({ context }) => waitingPayments(context.services)),
  preview: methods.preview.handler(({ context, input }) => previewBatch(context.services, input.circuit)),
  rehearse: methods.rehearse.handler(async ({ context: { services, session }, input }) =>
    answer(await rehearse(services, actorOf(signedIn(session)), input)),
  ),
  batches: methods.batches.handler(({ context }) => listBatches(context.services)),
  batch: methods.batch.handler(async ({ context, input }) => answer(await batchSheet(context.services, input.id))),
  fileHead: methods.fileHead.handler(async ({ context, input }) =>
    answer(await batchFileHead(context.services, input)),
  ),
  seal: methods.seal.handler(async ({ context: { services, session }, input }) => {
    const { id } = answer(await sealBatch(services, actorOf(signedIn(session)), input))
    return answer(await batchRow(services, id))
  }),
  export: methods.export.handler(async ({ context: { services, session }, input }) => {
    const { id } = answer(await exportBatch(services, actorOf(signedIn(session)), input))
    return answer(await batchSheet(services, id))
  }),
  adjustments: methods.adjustments.handler(({ context }) => listAdjustments(context.services)),
  reverse: methods.reverse.handler(({ context: { services, session }, input }) =>
    adjusted(services, reverseLine(services, actorOf(signedIn(session)), input)),
  ),
  withdrawReversal: methods.withdrawReversal.handler(({ context: { services, session }, input }) =>
    adjusted(services, withdrawReversal(services, actorOf(signedIn(session)), input)),
  ),
  recoverOtherwise: methods.recoverOtherwise.handler(({ context: { services, session }, input }) =>
    adjusted(services, recoverOtherwise(services, actorOf(signedIn(session)), input)),
  ),
  advanceBasis: methods.advanceBasis.handler(async ({ context, input }) =>
    answer(await advanceBasis(context.services, input.claimNumber)),
  ),
  grantAdvance: methods.grantAdvance.handler(({ context: { services, session }, input }) =>
    adjusted(services, grantAdvance(services, actorOf(signedIn(session)), input)),
  ),
  withdrawAdvance: methods.withdrawAdvance.handler(({ context: { services, session }, input }) =>
    adjusted(services, withdrawAdvance(services, actorOf(signedIn(session)), input)),
  ),
  settings: methods.settings.handler(async ({ context }) => answer(await paymentSettingsSheet(context.services))),
  changeSettings: methods.changeSettings.handler(async ({ context: { services, session }, input }) => {
    answer(await changePaymentSettings(services, actorOf(signedIn(session)), input))
    return answer(await paymentSettingsSheet(services))
  }),
}
