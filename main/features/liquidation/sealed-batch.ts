import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { SealedBatch } from '../../files/finance/sealed-batch.ts'
import { linesHash } from './lines-hash.ts'

const loadBatch = async (services: Services, id: string) =>
  (await services.read().selectFrom('paymentBatch').selectAll().where('id', '=', id).executeTakeFirst()) ?? null

/** The frozen lines of a batch with the numbers people quote; their order is that of sealing. */
export const loadLines = (services: Services, batchId: string) =>
  services
    .read()
    .selectFrom('paymentLine')
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('intervenant', 'intervenant.id', 'paymentLine.intervenantId')
    .selectAll('paymentLine')
    .select([
      'claim.number as claimNumber',
      'mission.number as missionNumber',
      'session.examCode',
      'intervenant.number as intervenantNumber',
    ])
    .where('paymentLine.batchId', '=', batchId)
    .orderBy('paymentLine.lineNumber')
    .execute()

/**
 * A sealed batch as the writers of files take it, built from frozen rows only. Refused (RULE): `batchAltered` when the
 * lines no longer match the hash of their sealing.
 */
export async function loadSealedBatch(
  services: Services,
  id: string,
): Promise<Result<{ batch: SealedBatch; office: string; bureau: string }>> {
  const batch = await loadBatch(services, id)
  if (batch === null) return fail('NOT_FOUND', { id })
  const lines = await loadLines(services, id)
  const totalCents = lines.reduce((sum, { cents }) => sum + cents, 0)
  const altered =
    linesHash(lines) !== batch.linesHash || lines.length !== batch.lineCount || totalCents !== batch.totalCents
  if (altered) return refuse('batchAltered', { batch: paymentBatchName(batch) })
  const vault = services.vault()
  return ok({
    office: batch.debtorName,
    bureau: batch.debtorBureau,
    batch: {
      number: paymentBatchName(batch),
      circuit: batch.circuit,
      sealedAt: batch.sealedAt,
      executionDate: batch.executionDate,
      debtor: {
        name: batch.debtorName,
        iban: vault.open(batch.debtorIban),
        bic: batch.debtorBic,
        identifier: batch.debtorIdentifier,
      },
      lines: lines.map((line) => ({
        lineNumber: line.lineNumber,
        claimNumber: line.claimNumber,
        intervenantNumber: line.intervenantNumber,
        name: line.name,
        iban: vault.open(line.iban),
        bic: line.bic,
        cents: line.cents,
        missionNumber: String(line.missionNumber),
        // The code, not the label: a reference table may be imported again, and the same batch must give the same bytes.
        examLabel: line.examCode,
        rateCodes: line.rateCodes === '' ? [] : line.rateCodes.split(' '),
        label: line.label,
      })),
    },
  })
}
