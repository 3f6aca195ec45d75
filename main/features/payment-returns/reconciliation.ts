import type { Services } from '../../boundary/services.ts'
import { reconcile } from '../../domain/payment-returns/reconcile.ts'
import { groupBy } from '../claims/index.ts'
import { linesOfBatches } from './sent-transfers.ts'

/** Every exported batch beside what finance said of its lines, the last one first (ux.md S17). */
export async function reconciliation(services: Services) {
  const read = services.read()
  const today = services.ports.clock.today()
  const batches = await read
    .selectFrom('paymentBatch')
    .select(['id', 'number', 'circuit', 'executionDate', 'lineCount', 'totalCents'])
    .where('state', '=', 'exported')
    .orderBy('number', 'desc')
    .execute()
  const lines = await linesOfBatches(
    read,
    batches.map(({ id }) => id),
  )
  const byBatch = groupBy(lines, ({ batchId }) => batchId)
  return batches.map(({ id, ...batch }) => {
    const own = (byBatch.get(id) ?? []).map(({ cents, answer, difference }) => ({
      cents,
      answer,
      difference: difference ?? 0,
    }))
    return { batchId: id, ...batch, ...reconcile(batch, own, today) }
  })
}
