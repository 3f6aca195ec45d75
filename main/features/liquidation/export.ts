import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { controlTotals, type SealedBatch } from '../../files/finance/sealed-batch.ts'
import { writeExport } from '../../files/write-export.ts'
import { type Actor, sha256, storeDocument, type Writable } from '../../store/index.ts'
import { type BatchFile, buildFiles } from './batch-files.ts'
import { loadSealedBatch } from './sealed-batch.ts'

type Exporting = Readonly<{ commandId: string; id: string }>

/** Hashes of the files already handed over for a batch, by format. */
async function handedOver(services: Services, batchId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await services
    .read()
    .selectFrom('paymentFile')
    .innerJoin('document', 'document.id', 'paymentFile.documentId')
    .select(['paymentFile.format', 'document.sha256'])
    .where('paymentFile.batchId', '=', batchId)
    .execute()
  return new Map(rows.map(({ format, sha256: hash }) => [format, hash]))
}

async function keep(
  tx: Writable,
  services: Services,
  batchId: string,
  batch: SealedBatch,
  files: readonly BatchFile[],
  at: string,
) {
  const { count, cents } = controlTotals(batch)
  for (const { format, ...file } of files) {
    const documentId = services.ports.ids.next()
    await storeDocument(tx, { ...file, id: documentId, intervenantId: null, createdAt: at })
    await tx
      .insertInto('paymentFile')
      .values({ batchId, format, documentId, lineCount: count, totalCents: cents })
      .execute()
  }
}

/**
 * Writes the files of a sealed batch, reads each back with a reader of its own, puts copies in the exports folder, then
 * keeps them as documents in one act (architecture 4.9 d). A crash anywhere leaves a sealed batch whose export is simply
 * repeated: the bytes are the same, and a difference from what was handed over before refuses (`exportDiffers`).
 */
export async function exportBatch(services: Services, actor: Actor, input: Exporting): Promise<Result<{ id: string }>> {
  const sealed = await loadSealedBatch(services, input.id)
  if (!sealed.ok) return sealed
  const { batch, office, bureau } = sealed.value
  const files = await buildFiles(services, batch, { name: office, capacity: bureau })
  if (!files.ok) return files
  const before = await handedOver(services, input.id)
  for (const { format, name, bytes } of files.value) {
    const hash = before.get(format)
    if (hash !== undefined && hash !== sha256(bytes)) return refuse('exportDiffers', { file: name })
  }
  for (const { name, bytes } of files.value) {
    const written = await writeExport(services.ports.dataFolder, name, bytes)
    if (!written.ok) return written
  }
  const totals = controlTotals(batch)
  const act = {
    commandId: input.commandId,
    kind: 'liquidation.export',
    subject: { kind: 'paymentBatch', id: input.id },
    facts: { batch: batch.number, files: files.value.length, lines: totals.count, cents: totals.cents },
    touches: ['liquidation', 'claims', 'intervenants'] as const,
  }
  return services.write(actor, act, async ({ tx, at }) => {
    const known = await tx.selectFrom('paymentFile').select('format').where('batchId', '=', input.id).execute()
    if (known.length === 0) await keep(tx, services, input.id, batch, files.value, at)
    await tx.updateTable('paymentBatch').set({ state: 'exported' }).where('id', '=', input.id).execute()
    return ok({ id: input.id })
  })
}
