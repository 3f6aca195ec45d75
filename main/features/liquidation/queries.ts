import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { fileHead } from '../../files/finance/file-head.ts'
import { loadDocument } from '../../store/index.ts'
import { circuits } from './circuits.ts'
import { prepareBatch } from './prepare.ts'
import { loadLines, loadSealedBatch } from './sealed-batch.ts'
import { liveReversals } from './situation.ts'

/** What each circuit could seal now (`claims`, `cents`), and beside it every amount that something stops. */
export async function waitingPayments(services: Services) {
  const waiting = []
  const today = services.ports.clock.today()
  for (const circuit of circuits) {
    const { lines, stopped } = await prepareBatch(services.read(), services.vault(), circuit, today)
    waiting.push({
      circuit,
      claims: lines.length,
      cents: lines.reduce((sum, { cents }) => sum + cents, 0),
      blockers: stopped.map(({ rule, line }) => ({
        rule,
        claimId: line.claimId,
        claimNumber: line.claimNumber,
        intervenantId: line.intervenantId,
        intervenant: line.intervenant,
      })),
    })
  }
  return waiting
}

const batchColumns = [
  'id',
  'number',
  'circuit',
  'state',
  'lineCount',
  'transferCount',
  'totalCents',
  'executionDate',
  'sealedAt',
] as const

export const listBatches = (services: Services) =>
  services.read().selectFrom('paymentBatch').select(batchColumns).orderBy('number', 'desc').execute()

export async function batchRow(services: Services, id: string) {
  const row = await services
    .read()
    .selectFrom('paymentBatch')
    .select(batchColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? fail('NOT_FOUND', { id }) : ok(row)
}

/** A batch with its frozen lines (accounts by their last four characters) and the files handed over. */
export async function batchSheet(services: Services, id: string) {
  const row = await batchRow(services, id)
  if (!row.ok) return row
  const vault = services.vault()
  const lines = await loadLines(services, id)
  const reversals = await liveReversals(services.read(), row.value.circuit)
  const takenBack = new Set(reversals.filter(({ batchId }) => batchId === id).map(({ lineNumber }) => lineNumber))
  const files = await services
    .read()
    .selectFrom('paymentFile')
    .innerJoin('document', 'document.id', 'paymentFile.documentId')
    .select([
      'paymentFile.format',
      'paymentFile.documentId',
      'document.name',
      'document.size',
      'document.sha256',
      'paymentFile.lineCount',
      'paymentFile.totalCents',
    ])
    .where('paymentFile.batchId', '=', id)
    .orderBy('document.id')
    .execute()
  return ok({
    ...row.value,
    lines: lines.map((line) => ({
      lineNumber: line.lineNumber,
      kind: line.kind,
      takenBack: takenBack.has(line.lineNumber),
      claimId: line.claimId,
      claimNumber: line.claimNumber,
      intervenantId: line.intervenantId,
      name: line.name,
      ibanTail: vault.open(line.iban).slice(-4),
      cents: line.cents,
      label: line.label,
      rateCodes: line.rateCodes,
    })),
    files,
  })
}

/** The first lines of a file that was handed over, accounts by their last four signs; null when it is no text. */
export async function batchFileHead(
  services: Services,
  { id, documentId }: Readonly<{ id: string; documentId: string }>,
): Promise<Result<{ head: string | null }>> {
  const read = services.read()
  const file = await read
    .selectFrom('paymentFile')
    .select('format')
    .where('batchId', '=', id)
    .where('documentId', '=', documentId)
    .executeTakeFirst()
  const kept = file === undefined ? null : await loadDocument(read, documentId)
  if (file === undefined || kept === null) return fail('NOT_FOUND', { id: documentId })
  const sealed = await loadSealedBatch(services, id)
  return sealed.ok ? ok({ head: fileHead(file.format, kept.bytes, sealed.value.batch) }) : sealed
}
