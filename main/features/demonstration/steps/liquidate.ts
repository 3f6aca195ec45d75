import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { paymentBatchName } from '../../../domain/claims/payment-batch-name.ts'
import { batchRow, type Circuit, circuits, exportBatch, sealBatch, waitingPayments } from '../../liquidation/index.ts'

/** Days between sealing and the execution asked for, counted in the calendar. */
const daysToExecution = 10

const laterDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

async function sealAndExport(services: Services, circuit: Circuit): Promise<Result<Record<string, unknown> | null>> {
  const executionDate = laterDay(services.ports.clock.today(), daysToExecution)
  const sealed = await sealBatch(services, systemActor, { commandId: `demo:seal:${circuit}`, circuit, executionDate })
  if (!sealed.ok) return sealed.error.rule === 'nothingToSeal' ? ok(null) : sealed
  const { id } = sealed.value
  const exported = await exportBatch(services, systemActor, { commandId: `demo:export:${circuit}`, id })
  if (!exported.ok) return exported
  const batch = await batchRow(services, id)
  if (!batch.ok) return batch
  return ok({ batch: paymentBatchName(batch.value), lines: batch.value.lineCount, cents: batch.value.totalCents })
}

/** Seals and exports one batch a circuit. Answers with their lines and cents, and with what something still stops. */
export async function liquidate(services: Services): Promise<Result<Record<string, unknown>>> {
  const done: Record<string, unknown> = {}
  for (const circuit of circuits) {
    const batch = await sealAndExport(services, circuit)
    if (!batch.ok) return batch
    done[circuit] = batch.value
  }
  const waiting = await waitingPayments(services)
  const blocked = waiting.reduce((sum, { blockers }) => sum + blockers.length, 0)
  return ok({ ...done, blocked })
}
