import type { ClaimTrack } from '../../domain/claims/claim-states.ts'
import { insertMany, type Readable, reading, type Tables, type WorkContext } from '../../store/index.ts'
import { type ClaimFacts, groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'

export type Decision = 'accept' | 'return' | 'cancel' | 'restore' | 'hold' | 'release'

type Kept = 'claimLine' | 'claimRefusal' | 'claimCalculation' | 'claimCorrection' | 'returnPoint'
type RowsOf<T extends Kept> = readonly Tables[T][]

/** What a claim was before it was decided on: all that undoing gives back. */
export type Before = Readonly<{
  version: number
  states: Readonly<Record<ClaimTrack, ClaimFacts['feeState']>>
  feeCents: number
  travelCents: number
  returnReason: string | null
  correctedEntry: string | null
  correctedJourneys: string | null
  lines: RowsOf<'claimLine'>
  refusals: RowsOf<'claimRefusal'>
  calculations: RowsOf<'claimCalculation'>
  corrections: RowsOf<'claimCorrection'>
  points: RowsOf<'returnPoint'>
  hold: Tables['claimHold'] | null
}>

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

async function rowsBefore(read: Readable, ids: readonly string[]) {
  const of = <T extends Kept | 'claimHold'>(table: T) =>
    inChunks(
      ids,
      async (chunk) =>
        (await read
          .selectFrom(table as 'claimHold')
          .selectAll()
          .where('claimId', 'in', chunk)
          .execute()) as unknown as readonly Tables[T][],
    )
  const byClaim = <Row extends Readonly<{ claimId: string }>>(rows: readonly Row[]) =>
    groupBy(rows, ({ claimId }) => claimId)
  return {
    lines: byClaim(await of('claimLine')),
    refusals: byClaim(await of('claimRefusal')),
    calculations: byClaim(await of('claimCalculation')),
    corrections: byClaim(await of('claimCorrection')),
    points: byClaim(await of('returnPoint')),
    holds: byClaim(await of('claimHold')),
  }
}

/**
 * Remembers what claims are before an act decides on them; `close`, once it has, keeps that with the version they came to.
 * Undoing is refused for a claim that has another version since.
 */
export async function remembering(
  context: WorkContext,
  actId: string,
  decision: Decision,
  claims: readonly ClaimFacts[],
) {
  const ids = claims.map(({ id }) => id)
  const rows = await rowsBefore(reading(context.tx), ids)
  const before = new Map(
    claims.map((claim): [string, Before] => [
      claim.id,
      {
        version: claim.rowVersion,
        states: { fee: claim.feeState, travel: claim.travelState },
        feeCents: claim.feeCents,
        travelCents: claim.travelCents,
        returnReason: claim.returnReason,
        correctedEntry: json(claim.correctedEntry),
        correctedJourneys: json(claim.correctedJourneys),
        lines: rows.lines.get(claim.id) ?? [],
        refusals: rows.refusals.get(claim.id) ?? [],
        calculations: rows.calculations.get(claim.id) ?? [],
        corrections: rows.corrections.get(claim.id) ?? [],
        points: rows.points.get(claim.id) ?? [],
        hold: rows.holds.get(claim.id)?.[0] ?? null,
      },
    ]),
  )
  return {
    async close(): Promise<void> {
      const after = await inChunks(ids, (chunk) =>
        context.tx.selectFrom('claim').select(['id', 'rowVersion']).where('id', 'in', chunk).execute(),
      )
      await insertMany(
        context.tx,
        'reviewDecision',
        after.map(({ id, rowVersion }) => ({
          actId,
          claimId: id,
          decision,
          versionAfter: rowVersion,
          before: JSON.stringify(before.get(id)),
          undoneAt: null,
        })),
      )
    },
  }
}

const gone: readonly string[] = ['EXPORTED', 'PAID']

/** Whether some money of a claim left in a sealed batch: what was decided is then corrected, no longer undone. */
export const hasLeft = ({ feeState, travelState }: Pick<ClaimFacts, 'feeState' | 'travelState'>): boolean =>
  gone.includes(feeState) || gone.includes(travelState)

/** The last act that decided on a claim, as long as nothing happened to the claim since. */
export async function undoableOf(
  read: Readable,
  claim: ClaimFacts,
): Promise<{ decision: string; claims: number } | null> {
  if (hasLeft(claim)) return null
  const last = await read
    .selectFrom('reviewDecision')
    .select('actId')
    .where('claimId', '=', claim.id)
    .where('versionAfter', '=', claim.rowVersion)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (last === undefined) return null
  const { claims } = await read
    .selectFrom('reviewDecision')
    .select((e) => e.fn.countAll<number>().as('claims'))
    .where('actId', '=', last.actId)
    .where('undoneAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { decision: last.actId, claims }
}
