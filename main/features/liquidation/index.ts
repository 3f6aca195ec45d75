import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { exportBatch } from './export.ts'
import { batchRow, batchSheet, listBatches, waitingPayments } from './queries.ts'
import { sealBatch } from './seal.ts'

export { type Circuit, circuits } from './circuits.ts'
export { exportBatch } from './export.ts'
export { linesHash } from './lines-hash.ts'
export { batchRow, waitingPayments } from './queries.ts'
export { sealBatch } from './seal.ts'

const methods = boundary.liquidation

export const liquidationHandlers = {
  waiting: methods.waiting.handler(({ context }) => waitingPayments(context.services)),
  batches: methods.batches.handler(({ context }) => listBatches(context.services)),
  batch: methods.batch.handler(async ({ context, input }) => answer(await batchSheet(context.services, input.id))),
  seal: methods.seal.handler(async ({ context: { services, session }, input }) => {
    const { id } = answer(await sealBatch(services, actorOf(signedIn(session)), input))
    return answer(await batchRow(services, id))
  }),
  export: methods.export.handler(async ({ context: { services, session }, input }) => {
    const { id } = answer(await exportBatch(services, actorOf(signedIn(session)), input))
    return answer(await batchSheet(services, id))
  }),
}
