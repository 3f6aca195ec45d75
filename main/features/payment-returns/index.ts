import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { applyReturn } from './apply.ts'
import { previewReturn } from './preview.ts'
import { reconciliation } from './reconciliation.ts'
import { listReturns, returnRecord, returnSheet } from './records.ts'
import { listRejects, payAgain } from './rejects.ts'
import { keptReturnLayout } from './return-layout.ts'
import { undoReturn } from './undo.ts'

const methods = boundary.paymentReturns

/** The record of a file once something happened to it. */
async function changed(services: Services, change: Promise<Result<{ id: string }>>) {
  const { id } = answer(await change)
  return answer(await returnRecord(services, id))
}

export const paymentReturnsHandlers = {
  list: methods.list.handler(({ context }) => listReturns(context.services)),
  get: methods.get.handler(async ({ context, input }) => answer(await returnSheet(context.services, input.id))),
  preview: methods.preview.handler(({ context: { services, session }, input }) =>
    changed(services, previewReturn(services, actorOf(signedIn(session)), input)),
  ),
  apply: methods.apply.handler(({ context: { services, session }, input }) =>
    changed(services, applyReturn(services, actorOf(signedIn(session)), input)),
  ),
  undo: methods.undo.handler(({ context: { services, session }, input }) =>
    changed(services, undoReturn(services, actorOf(signedIn(session)), input)),
  ),
  layout: methods.layout.handler(({ context }) => keptReturnLayout(context.services)),
  reconciliation: methods.reconciliation.handler(({ context }) => reconciliation(context.services)),
  rejects: methods.rejects.handler(({ context }) => listRejects(context.services)),
  payAgain: methods.payAgain.handler(async ({ context: { services, session }, input }) => {
    answer(await payAgain(services, actorOf(signedIn(session)), input))
    return listRejects(services)
  }),
}
