import { civilDay } from '../../../../shared/model/civil-days.ts'
import type { KeptReason } from '../../../../shared/model/retention.ts'
import { heldBy, heldClaims } from '../claim-standings.ts'
import { type Keeper, listed } from '../keeper.ts'

/** The day the last of some claims ended, and what holds one of them back. */
async function ofClaims(read: Parameters<typeof heldClaims>[0], claimIds: readonly string[]) {
  const held = await heldClaims(read, 'id', [...new Set(claimIds)])
  return new Map(held.map(({ id, end, kept }) => [id, { end, kept }]))
}

/**
 * Papers that people gave with their claims or that the office put on their sheet: they go whole, with their names. Those of
 * claims count from the end of the last mission they were given for, the others from the day they came.
 */
export const supportingDocuments: Keeper = {
  candidates: async (_services, read, only) => {
    const documents = await read
      .selectFrom('document')
      .leftJoin('claimDocument', 'claimDocument.documentId', 'document.id')
      .select(['document.id', 'document.intervenantId', 'createdAt', 'claimId'])
      .where('document.kind', 'in', ['supporting', 'deposited'])
      .$if(only !== null, (query) => query.where('document.id', 'in', listed(only ?? [])))
      .execute()
    const claims = await ofClaims(
      read,
      documents.flatMap(({ claimId }) => claimId ?? []),
    )
    const people = documents.flatMap(({ claimId, intervenantId }) => (claimId === null ? (intervenantId ?? []) : []))
    const unsettled = await heldBy(read, 'intervenantId', people)
    return [...Map.groupBy(documents, ({ id }) => id)].map(([id, rows]) => {
      const own = rows.flatMap(({ claimId }) => claims.get(claimId ?? '') ?? [])
      const came = rows.map(({ createdAt }) => civilDay(createdAt))
      const start = [...(own.length > 0 ? own.map(({ end }) => end) : came)].toSorted().at(-1) ?? ''
      const reasons: (KeptReason | null)[] = own.map(({ kept }) => kept)
      if (own.length === 0) reasons.push(unsettled.get(rows[0]?.intervenantId ?? '') ?? null)
      return { id, start, kept: reasons.find((reason) => reason !== null) ?? null }
    })
  },
  erase: async ({ tx }, ids) => {
    await tx.deleteFrom('claimDocument').where('documentId', 'in', listed(ids)).execute()
    await tx.deleteFrom('documentContent').where('documentId', 'in', listed(ids)).execute()
    await tx.deleteFrom('document').where('id', 'in', listed(ids)).execute()
  },
}
