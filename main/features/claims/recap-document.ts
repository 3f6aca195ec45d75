import type { Readable } from '../../store/index.ts'
import type { ClaimFacts } from './facts.ts'
import { recapName } from './recap.ts'

/** The document of the last recap of a claim that is sent; null for a draft. */
export async function recapDocumentOf(read: Readable, claim: ClaimFacts): Promise<string | null> {
  if (claim.sentAt === null) return null
  const recap = await read
    .selectFrom('document')
    .select('id')
    .where('kind', '=', 'recap')
    .where('intervenantId', '=', claim.intervenantId)
    .where('name', '=', recapName(claim))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return recap?.id ?? null
}
