import type { RequiredDocument } from '../../../shared/model/claim-documents.ts'
import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'

/** The supporting documents of some claims, oldest first; removed ones that can still be restored are left out. */
export async function depositedDocuments(read: Readable, claimIds: readonly string[]) {
  const rows = await inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claimDocument')
      .innerJoin('document', 'document.id', 'claimDocument.documentId')
      .select(['claimDocument.claimId', 'file', 'documentId', 'answers', 'byOffice', 'depositedAt'])
      .select(['document.name', 'mime', 'size', 'sha256'])
      .where('claimDocument.claimId', 'in', chunk)
      .where('removedAt', 'is', null)
      .orderBy('depositedAt')
      .orderBy('documentId')
      .execute(),
  )
  return rows.map(({ answers, byOffice, ...row }) => ({
    ...row,
    answers: answers as RequiredDocument | null,
    byOffice: byOffice === 1,
  }))
}

export type DepositedDocument = Awaited<ReturnType<typeof depositedDocuments>>[number]
