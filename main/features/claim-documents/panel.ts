import type { DocumentsPanelRead } from '../../../shared/contract/claim-documents.ts'
import { type DocumentFile, fileOfRequired } from '../../../shared/model/claim-documents.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { judgeDeposit, judgeRemoval } from '../../domain/claim-documents/deposit-rules.ts'
import { documentsMissing, documentsRequired, recapDocumentOf } from '../claims/index.ts'
import { seenFile } from './claim-file.ts'
import { documentSettings, postalLines } from './settings.ts'

/** What a file of a claim asks for, holds and takes (F279, F285-F297), for the one who looks. */
export async function documentsPanel(
  services: Services,
  session: Session,
  input: Readonly<{ claimId: string; file: DocumentFile }>,
): Promise<Result<DocumentsPanelRead>> {
  const read = services.read()
  const seen = await seenFile(read, session, input, services.ports.clock.today())
  if (!seen.ok) return seen
  const { claim, facts, documents, taken } = seen.value
  const { settings } = await documentSettings(read)
  const missing = documentsMissing(claim)
  return ok({
    online: settings.online,
    pdfOnly: settings.pdfOnly,
    message: settings.message,
    postalLines: await postalLines(read, settings),
    recapDocumentId: await recapDocumentOf(read, claim),
    claimNumber: claim.number,
    required: documentsRequired(claim)
      .filter((document) => fileOfRequired[document] === input.file)
      .map((document) => ({ document, provided: !missing.includes(document) })),
    documents: documents.map(({ documentId, name, mime, size, answers, depositedAt, byOffice }) => ({
      documentId,
      name,
      mime,
      size,
      answers,
      depositedAt,
      byOffice,
      mayRemove: taken.ok && judgeRemoval(facts, byOffice).ok,
    })),
    mayDeposit: taken.ok && (facts.actor === 'manager' || settings.online) && judgeDeposit(facts, documents.length).ok,
  })
}
