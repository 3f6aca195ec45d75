import type { Readable } from '../../../store/index.ts'

type CircuitTotals = Readonly<{
  circuit: 'fees' | 'travel'
  /** What the office has accepted, in all. */
  acceptedCents: number
  /** Accepted, but stopped before payment (no pay file). */
  waitingCents: number
  batchLines: number
  batchLineCents: number
  batchCents: number
  /** Control totals read back from each file that carries them. */
  files: readonly Readonly<{ format: string; lines: number; cents: number }>[]
  agree: boolean
}>

export type Totals = Readonly<{
  convoked: number
  claims: number
  circuits: readonly CircuitTotals[]
  agree: boolean
}>

const settled = ['ACCEPTED', 'EXPORTED', 'PAID'] as const

/** The totals of an office read from its own tables: accepted = waiting + batch lines = batch = each file. */
export async function officeTotals(read: Readable): Promise<Totals> {
  const circuits = [await circuitTotals(read, 'fees'), await circuitTotals(read, 'travel')]
  const convoked = await read.selectFrom('assignment').select('id').where('state', '=', 'convoked').execute()
  const claims = await read.selectFrom('claim').select('id').execute()
  return {
    convoked: convoked.length,
    claims: claims.length,
    circuits,
    agree: circuits.every(({ agree }) => agree),
  }
}

async function circuitTotals(read: Readable, circuit: 'fees' | 'travel'): Promise<CircuitTotals> {
  const claims = await read
    .selectFrom('claim')
    .select(['id', 'feeState', 'travelState', 'feeCents', 'travelCents'])
    .execute()
  const accepted = claims
    .map((claim) =>
      circuit === 'fees'
        ? { id: claim.id, state: claim.feeState, cents: claim.feeCents }
        : { id: claim.id, state: claim.travelState, cents: claim.travelCents },
    )
    .filter(({ state }) => (settled as readonly string[]).includes(state))
  const lines = await read
    .selectFrom('paymentLine')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
    .select(['claimId', 'cents'])
    .where('circuit', '=', circuit)
    .execute()
  const batches = await read.selectFrom('paymentBatch').selectAll().where('circuit', '=', circuit).execute()
  const files = await read
    .selectFrom('paymentFile')
    .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentFile.batchId')
    .select(['format', 'paymentFile.lineCount as lines', 'paymentFile.totalCents as cents'])
    .where('circuit', '=', circuit)
    .orderBy('format')
    .execute()
  const paid = new Set(lines.map(({ claimId }) => claimId))
  const acceptedCents = sum(accepted)
  const waitingCents = sum(accepted.filter(({ id }) => !paid.has(id)))
  const batchLineCents = sum(lines)
  const batchCents = batches.reduce((total, batch) => total + batch.totalCents, 0)
  const agree =
    acceptedCents === waitingCents + batchLineCents &&
    batchLineCents === batchCents &&
    files.every((file) => file.cents === batchCents && file.lines === lines.length)
  return { circuit, acceptedCents, waitingCents, batchLines: lines.length, batchLineCents, batchCents, files, agree }
}

const sum = (rows: readonly Readonly<{ cents: number }>[]): number =>
  rows.reduce((total, { cents }) => total + cents, 0)
