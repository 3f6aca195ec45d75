import { eraseWords, sql, type WorkContext } from '../../../store/index.ts'
import { heldClaims } from '../claim-standings.ts'
import { eraseContents } from '../erase-contents.ts'
import { eraseServiceNotes } from '../erase-notes.ts'
import { erasedIds, type Keeper, listed } from '../keeper.ts'

/** What was declared, corrected or written about a claim; its states, its amounts and the rates they rest on stay. */
const contents = [
  'travelLine',
  'claimDraft',
  'claimCorrection',
  'claimRefusal',
  'claimCalculation',
  'claimDifference',
  'returnPoint',
  'reviewDecision',
] as const

async function emptyClaims({ tx }: WorkContext, ids: readonly string[]): Promise<void> {
  for (const table of contents) await tx.deleteFrom(table).where('claimId', 'in', listed(ids)).execute()
  const gone = { entry: null, sanctionedEntry: null, correctedEntry: null, correctedJourneys: null }
  await tx
    .updateTable('claim')
    .set({ ...gone, comment: '', returnReason: null })
    .set((e) => ({ rowVersion: e('rowVersion', '+', 1) }))
    .where('id', 'in', listed(ids))
    .execute()
  await tx.updateTable('claimHistory').set({ reason: '' }).where('claimId', 'in', listed(ids)).execute()
}

/** The last recaps of these claims, found by their name, which is their number. */
async function eraseRecaps(context: WorkContext, ids: readonly string[]): Promise<void> {
  const recaps = await context.tx
    .selectFrom('document')
    .select('id')
    .where('kind', '=', 'recap')
    .where(
      'name',
      'in',
      sql<string>`(SELECT 'recapitulatif-' || number || '.pdf' FROM claim WHERE id IN ${listed(ids)})`,
    )
    .execute()
  await eraseContents(
    context,
    recaps.map(({ id }) => id),
  )
}

async function eraseClaims(context: WorkContext, ids: readonly string[]): Promise<void> {
  await emptyClaims(context, ids)
  await eraseServiceNotes(context, sql`(SELECT assignmentId FROM claim WHERE id IN ${listed(ids)})`)
  await eraseRecaps(context, ids)
  await eraseWords(
    context.tx,
    sql`(SELECT seq FROM journal WHERE subjectKind = 'claim' AND subjectId IN ${listed(ids)})`,
  )
}

/**
 * What is personal in a claim: what was declared, journeys, words exchanged, recaps. The claim itself stays with its states,
 * its amounts and the lines they are made of, which are accounting; its history keeps moves, moments and authors.
 */
export const claims: Keeper = {
  candidates: async (_services, read, only) => {
    const gone = await erasedIds(read, 'claims')
    const rows = await heldClaims(read, 'id', only)
    return rows
      .filter(({ id, forgotten }) => !forgotten && !gone.has(id))
      .map(({ id, end, kept }) => ({ id, start: end, kept }))
  },
  erase: eraseClaims,
}

/**
 * Claims that nobody ever sent: they would otherwise wait for ever, and hold back the name of whoever they are about. Sent
 * after all, one of them is a claim as any other again.
 */
export const unsentClaims: Keeper = {
  candidates: async (_services, read, only) => {
    const rows = await heldClaims(read, 'id', only)
    return rows
      .filter(({ unsent, forgotten }) => unsent && !forgotten)
      .map(({ id, end }) => ({ id, start: end, kept: null }))
  },
  erase: eraseClaims,
}
