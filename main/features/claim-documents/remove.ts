import type { DocumentFile } from '../../../shared/model/claim-documents.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { judgeDeposit, judgeRemoval } from '../../domain/claim-documents/deposit-rules.ts'
import { deleteDocument, reading, type WorkContext, type Writable } from '../../store/index.ts'
import { type ClaimFile, seenFile } from './claim-file.ts'

type OnDocument = Readonly<{ commandId: string; claimId: string; file: DocumentFile; documentId: string }>
type Named = Readonly<{ name: string }>

/** Takes away for good what was removed before today, with the bytes that no claim holds any more. */
export async function purgeRemoved(tx: Writable, today: string): Promise<void> {
  const gone = await tx.deleteFrom('claimDocument').where('removedAt', '<', today).returning('documentId').execute()
  for (const { documentId } of gone) {
    const held = await tx
      .selectFrom('claimDocument')
      .select('documentId')
      .where('documentId', '=', documentId)
      .executeTakeFirst()
    if (held === undefined) await deleteDocument(tx, documentId)
  }
}

/** The link of a document with a file, whether it was removed or not. */
const linkOf = (tx: Writable, { claimId, file, documentId }: OnDocument) =>
  tx
    .selectFrom('claimDocument')
    .innerJoin('document', 'document.id', 'claimDocument.documentId')
    .select(['byOffice', 'removedAt', 'document.name'])
    .where('claimId', '=', claimId)
    .where('file', '=', file)
    .where('documentId', '=', documentId)
    .executeTakeFirst()

type Link = NonNullable<Awaited<ReturnType<typeof linkOf>>>

function changeLink(
  services: Services,
  session: Session,
  kind: 'claimDocuments.remove' | 'claimDocuments.restore',
  input: OnDocument,
  judge: (link: Link, file: ClaimFile) => Result<null>,
): Promise<Result<Named>> {
  const act = {
    commandId: input.commandId,
    kind,
    subject: { kind: 'claim', id: input.claimId },
    touches: ['claimDocuments', 'claims', 'review', 'intervenants'] as const,
  }
  return services.write(actorOf(session), act, async ({ tx, at, note, say }: WorkContext) => {
    const today = services.ports.clock.today()
    const seen = await seenFile(reading(tx), session, input, today)
    if (!seen.ok) return seen
    if (!seen.value.taken.ok) return seen.value.taken
    const link = await linkOf(tx, input)
    if (link === undefined) return fail('NOT_FOUND', { documentId: input.documentId })
    const judged = judge(link, seen.value)
    if (!judged.ok) return judged
    await purgeRemoved(tx, today)
    await tx
      .updateTable('claimDocument')
      .set({ removedAt: kind === 'claimDocuments.remove' ? at : null })
      .where('claimId', '=', input.claimId)
      .where('file', '=', input.file)
      .where('documentId', '=', input.documentId)
      .execute()
    note({ claim: seen.value.claim.number, file: input.file })
    say({ document: link.name })
    return ok({ name: link.name })
  })
}

/** Takes a document out of a file (F294); it can be restored the same day, then its bytes are purged. */
export const removeDocument = (services: Services, session: Session, input: OnDocument) =>
  changeLink(services, session, 'claimDocuments.remove', input, (link, { facts }) =>
    link.removedAt === null
      ? judgeRemoval(facts, link.byOffice === 1)
      : fail('NOT_FOUND', { documentId: input.documentId }),
  )

/** Puts back a document removed today. */
export const restoreDocument = (services: Services, session: Session, input: OnDocument) =>
  changeLink(services, session, 'claimDocuments.restore', input, (link, { facts, documents }) => {
    const removable = judgeRemoval(facts, link.byOffice === 1)
    if (!removable.ok) return removable
    const isGone = link.removedAt === null || link.removedAt < services.ports.clock.today()
    return isGone ? fail('NOT_FOUND', { documentId: input.documentId }) : judgeDeposit(facts, documents.length)
  })
