import type { KeptReason } from '../../../shared/model/retention.ts'
import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'
import { claimKept, isUnsent } from '../../domain/retention/kept-claim.ts'
import { type Readable, sql } from '../../store/index.ts'

/** The claims of one claim, of one person, of one assignment or of one mission, by the column that names it. */
type By = 'id' | 'intervenantId' | 'assignmentId'

/** A claim with the day its mission ended and what holds it back. */
export type HeldClaim = Readonly<{
  id: string
  owner: string
  end: string
  kept: KeptReason | null
  /** It waits to be sent, and never was. */
  unsent: boolean
  /** It was erased as never sent, and nothing was entered since. */
  forgotten: boolean
}>

type Row = Readonly<{
  id: string
  owner: string
  end: string
  feeState: string
  travelState: string
  headFee: string | null
  headTravel: string | null
  disputed: number
  exporting: number
  wasSent: number
  emptied: number
}>

/** Money to take back that no line carries yet, an advance whose journey is not paid, a claim put aside. */
const disputed = sql`(
  EXISTS (SELECT 1 FROM claimHold h WHERE h.claimId = c.id)
  OR EXISTS (SELECT 1 FROM travelAdvance a WHERE a.claimId = c.id AND a.withdrawn = 0 AND c.travelState <> 'PAID')
  OR EXISTS (SELECT 1 FROM reversal r WHERE r.claimId = c.id AND r.withdrawn = 0 AND r.recoveredReason IS NULL
    AND NOT EXISTS (SELECT 1 FROM paymentLine l WHERE l.reversesBatchId = r.batchId AND l.reversesLine = r.lineNumber)))`

const exporting = sql`(
  EXISTS (SELECT 1 FROM paymentLine l JOIN paymentBatch b ON b.id = l.batchId WHERE l.claimId = c.id AND b.state = 'sealed')
  OR EXISTS (SELECT 1 FROM paymentLine l JOIN paymentReturnRow w ON w.batchId = l.batchId AND w.lineNumber = l.lineNumber
    JOIN paymentReturn p ON p.id = w.returnId WHERE l.claimId = c.id AND p.state = 'previewed'))`

const wasSent = sql`(c.sentAt IS NOT NULL OR EXISTS (
  SELECT 1 FROM claimHistory s WHERE s.claimId = c.id AND s.event = 'send'))`

const emptied = sql`(c.entry IS NULL AND EXISTS (
  SELECT 1 FROM erasure e WHERE e.kind = 'unsentClaims' AND e.subjectId = c.id))`

/**
 * What holds claims back from being erased, for some of them or for all. A claim entered with another one is held back by
 * the one that carries its money.
 */
export async function heldClaims(read: Readable, by: By, only: readonly string[] | null): Promise<HeldClaim[]> {
  const narrowed =
    only === null ? sql`` : sql`WHERE ${sql.ref(`c.${by}`)} IN (SELECT value FROM json_each(${JSON.stringify(only)}))`
  const rows = await read
    .selectFrom(
      sql<Row>`(SELECT c.id, ${sql.ref(`c.${by}`)} AS owner, m.lastDate AS "end", c.feeState, c.travelState,
        head.feeState AS headFee, head.travelState AS headTravel,
        ${disputed} AS disputed, ${exporting} AS exporting, ${wasSent} AS wasSent, ${emptied} AS emptied
      FROM claim c JOIN mission m ON m.id = c.missionId
      LEFT JOIN groupedClaim g ON g.claimId = c.id LEFT JOIN claim head ON head.id = g.headId ${narrowed})`.as('held'),
    )
    .selectAll()
    .execute()
  return rows.map(({ id, owner, end, feeState, travelState, headFee, headTravel, ...row }) => {
    const standing = {
      states: [feeState, travelState, headFee ?? 'NONE', headTravel ?? 'NONE'] as ClaimStateCode[],
      disputed: row.disputed === 1,
      exporting: row.exporting === 1,
    }
    const unsent = isUnsent(standing, row.wasSent === 1)
    const forgotten = unsent && row.emptied === 1
    return { id, owner, end, kept: forgotten ? null : claimKept(standing), unsent, forgotten }
  })
}

/** What holds back the claims of each owner: the first reason of any of them. */
export async function heldBy(read: Readable, by: By, only: readonly string[] | null) {
  const reasons = new Map<string, KeptReason>()
  for (const { owner, kept } of await heldClaims(read, by, only))
    if (kept !== null && !reasons.has(owner)) reasons.set(owner, kept)
  return reasons
}
