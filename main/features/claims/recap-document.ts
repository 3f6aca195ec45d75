import type { Language } from '../../../shared/text/catalogue.ts'
import type { ClaimRecapModel } from '../../files/pdf/claim-recap.ts'
import { type Readable, storeDocument, type WorkContext } from '../../store/index.ts'
import type { ClaimFacts } from './facts.ts'
import { recapName } from './recap.ts'

type NewRecap = Readonly<{
  id: string
  claim: ClaimFacts
  recap: Uint8Array
  models: Readonly<Record<Language, ClaimRecapModel>>
}>

/** Keeps the recap of a claim as it is sent, and what it says, so that its translation never says another figure. */
export async function storeRecap({ tx, at }: WorkContext, { id, claim, recap, models }: NewRecap): Promise<void> {
  await storeDocument(tx, {
    id,
    kind: 'recap',
    name: recapName(claim),
    mime: 'application/pdf',
    bytes: recap,
    intervenantId: claim.intervenantId,
    createdAt: at,
  })
  const kept = { documentId: id, french: JSON.stringify(models.fr), english: JSON.stringify(models.en) }
  await tx.insertInto('recapModel').values(kept).execute()
}

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

/** What the last recap of a sent claim says in a language; null when it was sent before this was kept. */
export async function keptRecapModel(
  read: Readable,
  claim: ClaimFacts,
  language: Language,
): Promise<ClaimRecapModel | null> {
  const kept = await read
    .selectFrom('recapModel')
    .select(['french', 'english'])
    .where('documentId', '=', (await recapDocumentOf(read, claim)) ?? '')
    .executeTakeFirst()
  return kept === undefined ? null : JSON.parse(language === 'fr' ? kept.french : kept.english)
}
