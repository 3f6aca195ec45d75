import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { controlTotals } from '../../files/finance/sealed-batch.ts'
import { writeExport } from '../../files/write-export.ts'
import { type Actor, loadDocument, sha256, storeDocument, type Writable } from '../../store/index.ts'
import { type BatchFile, buildFiles } from './batch-files.ts'
import { loadSealedBatch } from './sealed-batch.ts'
import { paymentSettings } from './settings.ts'

type Exporting = Readonly<{ commandId: string; id: string }>

type NamedBytes = Readonly<{ name: string; bytes: Uint8Array }>

/** The files already handed over for a batch, byte for byte; refused when one no longer matches its hash. */
async function handedOver(services: Services, batchId: string): Promise<Result<readonly NamedBytes[]>> {
  const read = services.read()
  const rows = await read.selectFrom('paymentFile').select('documentId').where('batchId', '=', batchId).execute()
  const files: NamedBytes[] = []
  for (const { documentId } of rows) {
    const kept = await loadDocument(read, documentId)
    if (kept === null || sha256(kept.bytes) !== kept.sha256) return refuse('exportDiffers', { file: kept?.name ?? '' })
    files.push(kept)
  }
  return ok(files)
}

async function keep(tx: Writable, services: Services, batchId: string, files: readonly BatchFile[], at: string) {
  for (const { format, totals, ...file } of files) {
    const documentId = services.ports.ids.next()
    await storeDocument(tx, { ...file, id: documentId, intervenantId: null, createdAt: at })
    await tx
      .insertInto('paymentFile')
      .values({ batchId, format, documentId, lineCount: totals.count, totalCents: totals.cents })
      .execute()
  }
}

async function putCopies(services: Services, files: readonly NamedBytes[]): Promise<Result<null>> {
  for (const { name, bytes } of files) {
    const written = await writeExport(services.ports.dataFolder, name, bytes)
    if (!written.ok) return written
  }
  return ok(null)
}

/**
 * Writes the files of a sealed batch, reads each back with a reader of its own, puts copies in the exports folder, then
 * keeps them as documents in one act (architecture 4.9 d). A crash anywhere leaves a sealed batch whose export is simply
 * repeated with the same bytes; what was handed over once is put back as it was kept. Refused (RULE): `secondPersonNeeded`
 * when the office wants somebody else than who sealed (ux.md S17), `exportDiffers` when a kept file was altered.
 */
export async function exportBatch(services: Services, actor: Actor, input: Exporting): Promise<Result<{ id: string }>> {
  const sealed = await loadSealedBatch(services, input.id)
  if (!sealed.ok) return sealed
  const { batch, row } = sealed.value
  const { settings } = await paymentSettings(services.read())
  if (settings.twoPeople && row.state === 'sealed' && row.sealedBy === actor.id) return refuse('secondPersonNeeded')
  const before = await handedOver(services, input.id)
  if (!before.ok) return before
  const isRepeated = before.value.length > 0
  const built = isRepeated ? ok([]) : await buildFiles(services, sealed.value)
  if (!built.ok) return built
  const copies = await putCopies(services, isRepeated ? before.value : built.value)
  if (!copies.ok) return copies
  const totals = controlTotals(batch)
  const files = isRepeated ? before.value.length : built.value.length
  const act = {
    commandId: input.commandId,
    kind: 'liquidation.export',
    subject: { kind: 'paymentBatch', id: input.id },
    facts: { batch: batch.number, files, lines: totals.count, cents: totals.cents },
    touches: ['liquidation', 'claims', 'intervenants'] as const,
  }
  return services.write(actor, act, async ({ tx, at }) => {
    const known = await tx.selectFrom('paymentFile').select('format').where('batchId', '=', input.id).execute()
    if (known.length === 0) await keep(tx, services, input.id, built.value, at)
    await tx.updateTable('paymentBatch').set({ state: 'exported' }).where('id', '=', input.id).execute()
    return ok({ id: input.id })
  })
}
