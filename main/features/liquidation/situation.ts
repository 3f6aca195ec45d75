import type { AcceptedAmount, PastLine, Situation } from '../../domain/liquidation/due-lines.ts'
import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import { outcomesOf } from './outcomes.ts'
import { heldAdvances } from './refused-advances.ts'

/** Accepted amounts of a circuit that have not left, nothing among them included. */
function acceptedAmounts(read: Readable, circuit: Circuit): Promise<AcceptedAmount[]> {
  const [state, amount] =
    circuit === 'fees' ? (['feeState', 'feeCents'] as const) : (['travelState', 'travelCents'] as const)
  return read
    .selectFrom('claim')
    .select(['id as claimId', 'intervenantId', `${amount} as cents`])
    .where(state, '=', 'ACCEPTED')
    .execute()
}

/** Lines that the office takes back in a circuit, for some claims or for all. */
export const liveReversals = (read: Readable, circuit: Circuit) =>
  read
    .selectFrom('reversal')
    .selectAll()
    .where('track', '=', claimTrackOf[circuit])
    .where('withdrawn', '=', 0)
    .execute()

/** Granted advances, but for those that finance refused and nobody has put back: the office looks at them first (ux.md S17). */
async function grantedAdvances(read: Readable): Promise<AcceptedAmount[]> {
  const granted = await read
    .selectFrom('travelAdvance')
    .select(['claimId', 'intervenantId', 'cents'])
    .where('withdrawn', '=', 0)
    .execute()
  const held = await heldAdvances(read)
  return granted.filter(({ claimId }) => !held.has(claimId))
}

/** Every line that was frozen for some claims in a circuit, and whether it still stands. */
export async function pastLines(
  read: Readable,
  circuit: Circuit,
  claimIds: readonly string[],
): Promise<readonly PastLine[]> {
  const lines = await inChunks([...new Set(claimIds)], (chunk) =>
    read
      .selectFrom('paymentLine')
      .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
      .select(['batchId', 'lineNumber', 'kind', 'claimId', 'track', 'intervenantId', 'cents'])
      .select(['reversesBatchId', 'reversesLine', 'sealedAt', 'executionDate'])
      .where('track', '=', claimTrackOf[circuit])
      .where('claimId', 'in', chunk)
      .orderBy('paymentBatch.number')
      .orderBy('lineNumber')
      .execute(),
  )
  const outcomes = await outcomesOf(read, lines)
  return lines.map(
    ({ batchId, lineNumber, kind, claimId, intervenantId, cents, reversesBatchId, reversesLine }, index) => ({
      batchId,
      lineNumber,
      kind,
      claimId,
      intervenantId,
      cents,
      reverses:
        reversesBatchId === null || reversesLine === null
          ? null
          : { batchId: reversesBatchId, lineNumber: reversesLine },
      stands: (outcomes[index] ?? null) !== null,
    }),
  )
}

/** Everything the rules of sealing ask of one circuit. */
export async function situationOf(read: Readable, circuit: Circuit): Promise<Situation> {
  const accepted = await acceptedAmounts(read, circuit)
  const advances = circuit === 'travel' ? await grantedAdvances(read) : []
  const reversals = await liveReversals(read, circuit)
  const claimIds = [...accepted, ...advances, ...reversals].map(({ claimId }) => claimId)
  return {
    accepted,
    advances,
    reversals: reversals.map(({ batchId, lineNumber, recoveredReason }) => ({
      batchId,
      lineNumber,
      recovered: recoveredReason !== null,
    })),
    past: await pastLines(read, circuit, claimIds),
  }
}
