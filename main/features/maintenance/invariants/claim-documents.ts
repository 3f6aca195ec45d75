import { documentLimits } from '../../../../shared/model/claim-documents.ts'
import type { Invariant } from '../invariant.ts'

/** A supporting document belongs to the person of each claim it is in, and is in one at least. */
const ownDocuments: Invariant = {
  name: 'supportingDocumentsFollowTheirClaims',
  check: async (read) => {
    const rows = await read
      .selectFrom('document')
      .leftJoin('claimDocument', 'claimDocument.documentId', 'document.id')
      .leftJoin('claim', 'claim.id', 'claimDocument.claimId')
      .select(['document.intervenantId as owner', 'claim.intervenantId as claimant'])
      .where('document.kind', '=', 'supporting')
      .execute()
    return { checked: rows.length, broken: rows.filter(({ owner, claimant }) => owner !== claimant).length }
  },
}

/** No file of a claim holds more documents than it may (F291, F292). */
const filesWithinLimit: Invariant = {
  name: 'claimFilesHoldTwentyDocuments',
  check: async (read) => {
    const files = await read
      .selectFrom('claimDocument')
      .select(['claimId', 'file', (e) => e.fn.countAll<number>().as('count')])
      .where('removedAt', 'is', null)
      .groupBy(['claimId', 'file'])
      .execute()
    return { checked: files.length, broken: files.filter(({ count }) => Number(count) > documentLimits.perFile).length }
  },
}

export const claimDocumentInvariants: readonly Invariant[] = [ownDocuments, filesWithinLimit]
