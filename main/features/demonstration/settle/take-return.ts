import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import type { Circuit } from '../../liquidation/index.ts'
import { applyReturn } from '../../payment-returns/apply.ts'
import { previewReturn } from '../../payment-returns/preview.ts'
import { reconciliation } from '../../payment-returns/reconciliation.ts'
import { returnRecord } from '../../payment-returns/records.ts'
import { agreement, counted, part, together, totals } from './agreement.ts'
import type { Answers } from './finance-answers.ts'
import { bytesOf, lastBatch } from './measure.ts'

function receive(services: Services, name: string, text: string): Result<string> {
  const bytes = new TextEncoder().encode(text)
  const token = services.files.open(name, bytes.length)
  const received = services.files.append(token, 0, bytes)
  return received.ok ? ok(token) : received
}

/** Imports and applies what finance answers about the last batch of a circuit. */
export async function takeReturn(
  services: Services,
  circuit: Circuit,
  answer: (bankFile: string, executionDate: string) => Answers,
) {
  const batch = await lastBatch(services, circuit)
  const bankFile = new TextDecoder().decode(await bytesOf(services, batch.id, 'pain001'))
  const answers = answer(bankFile, batch.executionDate)
  const fileToken = receive(services, `retour-${batch.number}`, answers.text)
  if (!fileToken.ok) return fileToken
  const commandId = services.ports.ids.next()
  const file = { commandId, fileToken: fileToken.value, remember: false }
  const read = await previewReturn(services, systemActor, file)
  if (!read.ok) return read
  const record = await returnRecord(services, read.value.id)
  if (!record.ok) return record
  const applied = await applyReturn(services, systemActor, { ...read.value, commandId: services.ports.ids.next() })
  return applied.ok ? ok({ batch, answers, record: record.value }) : applied
}

type Taken = Extract<Awaited<ReturnType<typeof takeReturn>>, { ok: true }>['value']

/** A batch, its bank file, the return and the reconciliation, in lines of the return. */
export async function returned(services: Services, step: string, circuit: Circuit, { batch, answers, record }: Taken) {
  const reconciled = (await reconciliation(services)).find(({ batchId }) => batchId === batch.id)
  const empty = { lines: 0, cents: 0 }
  const { paid, rejected } = record
  const { paid: nowPaid = empty, rejected: nowRejected = empty, silent = empty } = reconciled ?? {}
  return [
    agreement(step, circuit, [
      { name: 'batch', lines: batch.transferCount, cents: batch.totalCents },
      totals('transfers in the bank file', answers.asked),
      together('return, paid and rejected', [part('', paid), part('', rejected)]),
      together('reconciliation, paid and rejected', [part('', nowPaid), part('', nowRejected)]),
    ]),
    agreement(`${step}, silent`, circuit, [counted('none', 0), counted('reconciliation', silent.lines)]),
    agreement(`${step}, paid`, circuit, [
      totals('answers', answers.paid),
      part('return', paid),
      part('reconciliation', nowPaid),
    ]),
  ]
}
