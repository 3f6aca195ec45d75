import type { Services } from '../../boundary/services.ts'
import { paymentBatchName } from '../../domain/claims/payment-batch-name.ts'
import type { PastLine } from '../../domain/liquidation/due-lines.ts'
import { groupBy, personName } from '../claims/index.ts'
import { heldAdvances } from './refused-advances.ts'
import { pastLines } from './situation.ts'

const ofClaim = ['claim.number as claimNumber', 'lastName', 'firstName'] as const

function reversalState(
  row: Readonly<{ batchId: string; lineNumber: number; recoveredReason: string | null }>,
  past: readonly PastLine[],
) {
  if (row.recoveredReason !== null) return 'recovered' as const
  const isSealed = past.some(
    ({ stands, reverses }) => stands && reverses?.batchId === row.batchId && reverses.lineNumber === row.lineNumber,
  )
  return isSealed ? ('sealed' as const) : ('waiting' as const)
}

/** Lines that the office takes back, and whether a batch has done it. */
async function listReversals(services: Services) {
  const read = services.read()
  const rows = await read
    .selectFrom('reversal')
    .innerJoin('claim', 'claim.id', 'reversal.claimId')
    .innerJoin('intervenant', 'intervenant.id', 'reversal.intervenantId')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'reversal.batchId')
    .selectAll('reversal')
    .select([...ofClaim, 'paymentBatch.number', 'paymentBatch.circuit'])
    .where('withdrawn', '=', 0)
    .orderBy('askedAt', 'desc')
    .execute()
  const ids = rows.map(({ claimId }) => claimId)
  const past = [...(await pastLines(read, 'fees', ids)), ...(await pastLines(read, 'travel', ids))]
  const byClaim = groupBy(past, ({ claimId }) => claimId)
  return rows.map((row) => ({
    id: row.id,
    batchId: row.batchId,
    batch: paymentBatchName(row),
    circuit: row.circuit,
    lineNumber: row.lineNumber,
    claimId: row.claimId,
    claimNumber: row.claimNumber,
    intervenantId: row.intervenantId,
    intervenant: personName(row),
    cents: row.cents,
    reason: row.reason,
    askedBy: row.askedBy,
    askedAt: row.askedAt,
    state: reversalState(row, byClaim.get(row.claimId) ?? []),
  }))
}

function advanceState(travelState: string, past: readonly PastLine[], isRefused: boolean) {
  const has = (kind: PastLine['kind']) => past.some((line) => line.kind === kind && line.stands)
  if (has('deduction')) return 'deducted' as const
  if (has('advance')) return 'given' as const
  if (['ACCEPTED', 'EXPORTED', 'PAID'].includes(travelState)) return 'lapsed' as const
  return isRefused ? ('refused' as const) : ('waiting' as const)
}

/** Advances on travel, and where each stands. */
async function listAdvances(services: Services) {
  const read = services.read()
  const rows = await read
    .selectFrom('travelAdvance')
    .innerJoin('claim', 'claim.id', 'travelAdvance.claimId')
    .innerJoin('intervenant', 'intervenant.id', 'travelAdvance.intervenantId')
    .selectAll('travelAdvance')
    .select([...ofClaim, 'claim.travelState'])
    .where('withdrawn', '=', 0)
    .orderBy('grantedAt', 'desc')
    .execute()
  const past = await pastLines(
    read,
    'travel',
    rows.map(({ claimId }) => claimId),
  )
  const byClaim = groupBy(past, ({ claimId }) => claimId)
  const held = await heldAdvances(read)
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claimId,
    claimNumber: row.claimNumber,
    intervenantId: row.intervenantId,
    intervenant: personName(row),
    estimateCents: row.estimateCents,
    cents: row.cents,
    reason: row.reason,
    grantedBy: row.grantedBy,
    grantedAt: row.grantedAt,
    state: advanceState(row.travelState, byClaim.get(row.claimId) ?? [], held.has(row.claimId)),
  }))
}

/** Advances and corrections, latest first. */
export const listAdjustments = async (services: Services) => ({
  advances: await listAdvances(services),
  reversals: await listReversals(services),
})
