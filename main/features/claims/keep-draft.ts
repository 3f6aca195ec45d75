import { type ClaimDraft, type ClaimSheet, claimDraft } from '../../../shared/contract/claims.ts'
import type { Readable, WorkContext } from '../../store/index.ts'

type Writing = Pick<WorkContext, 'tx' | 'at'>

/** Keeps what is typed in a claim beside it, in place of what was; null forgets it. The caller has checked who types. */
export async function writeDraft(
  { tx, at }: Writing,
  claimId: string,
  version: number,
  draft: ClaimDraft | null,
): Promise<void> {
  if (draft === null) {
    await tx.deleteFrom('claimDraft').where('claimId', '=', claimId).execute()
    return
  }
  const row = { version, content: JSON.stringify(draft), keptAt: at }
  await tx
    .insertInto('claimDraft')
    .values({ claimId, ...row })
    .onConflict((known) => known.column('claimId').doUpdateSet(row))
    .execute()
}

/** What is kept of a claim's typing; one that an earlier release wrote in another shape is left out. */
export async function keptDraft(read: Readable, claimId: string): Promise<ClaimSheet['draft']> {
  const row = await read
    .selectFrom('claimDraft')
    .select(['version', 'content', 'keptAt'])
    .where('claimId', '=', claimId)
    .executeTakeFirst()
  if (row === undefined) return null
  const content = claimDraft.safeParse(JSON.parse(row.content))
  return content.success ? { version: row.version, keptAt: row.keptAt, content: content.data } : null
}
