import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { BatchRateRow, SealedBatch } from '../../files/finance/sealed-batch.ts'
import type { Tables, Vault } from '../../store/index.ts'
import { type FrozenLine, linesHash } from './lines-hash.ts'

export type BatchRow = Tables['paymentBatch']

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

/** A frozen line with the numbers people quote. */
export type QuotedLine = FrozenLine &
  Readonly<{ claimNumber: string; missionNumber: number; examCode: string; intervenantNumber: string }>

/** What writers of files take: the batch, who sealed it for the signature, the layout that was chosen. */
export type ReadyBatch = Readonly<{
  batch: SealedBatch
  office: string
  bureau: string
  transferVersion: BatchRow['transferVersion']
  layout: string | null
}>

const rateRowsOf = (stored: string | null): readonly BatchRateRow[] =>
  stored === null ? [] : (JSON.parse(stored) as BatchRateRow[])

/** A batch and its frozen lines as the writers of files take them, with the accounts in clear. */
export function readyBatch(row: BatchRow, lines: readonly QuotedLine[], vault: Vault): ReadyBatch {
  return {
    office: row.debtorName,
    bureau: row.debtorBureau,
    transferVersion: row.transferVersion,
    layout: row.layout,
    batch: {
      number: paymentBatchName(row),
      circuit: row.circuit,
      sealedAt: row.sealedAt,
      executionDate: row.executionDate,
      debtor: {
        name: row.debtorName,
        iban: vault.open(row.debtorIban),
        bic: row.debtorBic,
        identifier: row.debtorIdentifier,
      },
      lines: lines.map((line) => ({
        kind: line.kind,
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
        rateRows: rateRowsOf(line.rateRows),
        label: line.label,
      })),
    },
  }
}

/**
 * A sealed batch as the writers of files take it, built from frozen rows only. Refused (RULE): `batchAltered` when the
 * lines no longer match the hash of their sealing.
 */
export async function loadSealedBatch(services: Services, id: string): Promise<Result<ReadyBatch & { row: BatchRow }>> {
  const row = await loadBatch(services, id)
  if (row === null) return fail('NOT_FOUND', { id })
  const lines = await loadLines(services, id)
  const totalCents = lines.reduce((sum, { cents }) => sum + cents, 0)
  const altered = linesHash(lines) !== row.linesHash || lines.length !== row.lineCount || totalCents !== row.totalCents
  if (altered) return refuse('batchAltered', { batch: paymentBatchName(row) })
  return ok({ ...readyBatch(row, lines, services.vault()), row })
}
