import {
  type DocumentChange,
  type DocumentFile,
  fileOfRequired,
  type RequiredDocument,
} from '../../../shared/model/claim-documents.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { PickedFile } from '../../boundary/file-tokens.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { judgeDeposit } from '../../domain/claim-documents/deposit-rules.ts'
import { documentName, isRenamed } from '../../domain/claim-documents/document-name.ts'
import type { CleanDocument } from '../../files/documents/clean-document.ts'
import { type Readable, reading, sha256, storeDocument, type WorkContext } from '../../store/index.ts'
import { type ClaimFile, seenFile } from './claim-file.ts'
import { openDeposited, openJoined } from './open-deposited.ts'
import { purgeRemoved } from './remove.ts'
import { documentSettings } from './settings.ts'

export type Deposit = Readonly<{
  commandId: string
  claimId: string
  file: DocumentFile
  answers: RequiredDocument | null
}>
type Deposited = Readonly<{ documentId: string; name: string; changes: DocumentChange[] }>

/** The file with room for one more document, by the way the office takes them. */
export async function openFile(services: Services, read: Readable, session: Session, input: Deposit) {
  const seen = await seenFile(read, session, input, services.ports.clock.today())
  if (!seen.ok) return seen
  if (!seen.value.taken.ok) return seen.value.taken
  const { settings } = await documentSettings(read)
  if (!settings.online && seen.value.facts.actor === 'intervenant') return refuse('claimDocuments.byPostOnly')
  const judged = judgeDeposit(seen.value.facts, seen.value.documents.length)
  return judged.ok ? ok({ ...seen.value, pdfOnly: settings.pdfOnly }) : judged
}

/** The document of this person that has the same bytes, so that they are kept once whatever their claims. */
const sameBytes = (read: Readable, intervenantId: string, hash: string) =>
  read
    .selectFrom('document')
    .select(['id', 'name'])
    .where('sha256', '=', hash)
    .where('kind', '=', 'supporting')
    .where('intervenantId', '=', intervenantId)
    .executeTakeFirst()

async function keep(
  services: Services,
  { tx, at, note, say }: WorkContext,
  { claim, documents, facts }: ClaimFile,
  { claimId, file, answers }: Deposit,
  picked: Readonly<{ name: string; clean: CleanDocument }>,
): Promise<Result<Deposited>> {
  const { bytes, mime, extension, changes } = picked.clean
  const hash = sha256(bytes)
  const twin = documents.find((document) => document.sha256 === hash)
  if (twin !== undefined) return refuse('claimDocuments.known', { name: twin.name })
  const { intervenantId } = claim
  const kept = await sameBytes(reading(tx), intervenantId, hash)
  const taken = documents.map((document) => document.name)
  const name = kept?.name ?? documentName(picked.name, extension, taken)
  const documentId = kept?.id ?? services.ports.ids.next()
  if (kept === undefined)
    await storeDocument(tx, { id: documentId, kind: 'supporting', name, mime, bytes, intervenantId, createdAt: at })
  const link = { answers, byOffice: facts.actor === 'manager' ? 1 : 0, depositedAt: at, removedAt: null }
  await tx
    .insertInto('claimDocument')
    .values({ claimId, file, documentId, ...link })
    .onConflict((conflict) => conflict.columns(['claimId', 'file', 'documentId']).doUpdateSet(link))
    .execute()
  note({ claim: claim.number, file, bytes: bytes.length })
  say({ document: name })
  const otherKind = changes.includes('converted') || changes.includes('joined')
  const renamed = isRenamed(picked.name, name) && !otherKind
  return ok({ documentId, name, changes: [...(renamed ? (['renamed'] as const) : []), ...changes] })
}

const act = (kind: string, { commandId, claimId }: Deposit) => ({
  commandId,
  kind: `claimDocuments.${kind}`,
  subject: { kind: 'claim', id: claimId },
  touches: ['claimDocuments', 'claims', 'review', 'intervenants'] as const,
})

/** Whether a document of that kind belongs in that file. */
export const answersHere = ({ answers, file }: Deposit): Result<null> =>
  answers !== null && fileOfRequired[answers] !== file ? fail('BAD_INPUT', { answers, file }) : ok(null)

/** Keeps what `open` gives back of files that were picked, under the name of the first one. */
async function deposit(
  services: Services,
  session: Session,
  input: Deposit,
  tokens: readonly string[],
  open: (picked: readonly PickedFile[], pdfOnly: boolean) => Promise<Result<CleanDocument>>,
): Promise<Result<Deposited>> {
  const here = answersHere(input)
  if (!here.ok) return here
  const picked: PickedFile[] = []
  for (const token of tokens) {
    const file = services.files.take(token)
    if (!file.ok) return file
    picked.push(file.value)
  }
  const file = await openFile(services, services.read(), session, input)
  if (!file.ok) return file
  const clean = await open(picked, file.value.pdfOnly)
  if (!clean.ok) return clean
  return services.write(actorOf(session), act('deposit', input), async (context) => {
    const still = await openFile(services, reading(context.tx), session, input)
    if (!still.ok) return still
    await purgeRemoved(context.tx, services.ports.clock.today())
    return keep(services, context, still.value, input, { name: picked[0]?.name ?? '', clean: clean.value })
  })
}

/**
 * Adds a supporting document to a file of a claim (F286-F293, F296). Its content is opened in a thread and only what a
 * page shows is kept; its name is put right. Nothing is written unless all of it is accepted, nor once `signal` says that
 * the person gave up.
 */
export const depositDocument = (
  services: Services,
  session: Session,
  { fileToken, ...input }: Deposit & Readonly<{ fileToken: string }>,
  signal?: AbortSignal,
): Promise<Result<Deposited>> =>
  deposit(services, session, input, [fileToken], ([picked], pdfOnly) =>
    openDeposited(services, picked ?? { name: '', bytes: new Uint8Array() }, pdfOnly, signal),
  )

/** Adds several pictures as the pages of one document (ux.md S8); where the office takes PDF only, they become one. */
export const depositJoined = (
  services: Services,
  session: Session,
  { fileTokens, ...input }: Deposit & Readonly<{ fileTokens: readonly string[] }>,
  signal?: AbortSignal,
): Promise<Result<Deposited>> =>
  deposit(services, session, input, fileTokens, (picked) => openJoined(services, picked, signal))
