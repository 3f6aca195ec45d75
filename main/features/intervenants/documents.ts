import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, deleteDocument, type Readable, sha256, storeDocument } from '../../store/index.ts'
import { openDeposited } from '../claim-documents/open-deposited.ts'

/** Every document about a person: produced ones (convocations, recaps) and deposited ones, newest first. */
export const documentsOf = (read: Readable, intervenantId: string) =>
  read
    .selectFrom('document')
    .select(['id', 'kind', 'name', 'mime', 'size', 'createdAt'])
    .where('intervenantId', '=', intervenantId)
    .orderBy('createdAt', 'desc')
    .orderBy('name')
    .orderBy('id')
    .execute()

type AddDocument = Readonly<{ commandId: string; intervenantId: string; title: string; fileToken: string }>

/** The name under which a document is downloaded: its title without what file systems refuse. */
const fileName = (title: string, extension: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what file names may not hold
  const bare = title.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\.(pdf|png|jpe?g)$/i, '')
  return `${bare.replace(/\s+/g, ' ').trim()}.${extension}`
}

/** Adds a document to a person's sheet; its content is opened like that of any deposited file. */
export async function addDocument(
  services: Services,
  actor: Actor,
  { commandId, intervenantId, title, fileToken }: AddDocument,
): Promise<Result<{ id: string }>> {
  const file = services.files.take(fileToken)
  if (!file.ok) return file
  if (title.trim() === '') return refuse('intervenants.titleNeeded')
  const clean = await openDeposited(services, file.value)
  if (!clean.ok) return clean
  const { bytes, mime, extension } = clean.value
  const id = services.ports.ids.next()
  return services.write(
    actor,
    {
      commandId,
      kind: 'intervenants.addDocument',
      subject: { kind: 'intervenant', id: intervenantId },
      touches: ['intervenants'],
    },
    async ({ tx, at, note, say }) => {
      const person = await tx.selectFrom('intervenant').select('id').where('id', '=', intervenantId).executeTakeFirst()
      if (person === undefined) return fail('NOT_FOUND', { intervenantId })
      const twin = await tx
        .selectFrom('document')
        .select('name')
        .where('intervenantId', '=', intervenantId)
        .where('sha256', '=', sha256(bytes))
        .executeTakeFirst()
      if (twin !== undefined) return refuse('intervenants.documentKnown', { name: twin.name })
      const name = fileName(title, extension)
      await storeDocument(tx, { id, kind: 'deposited', name, mime, bytes, intervenantId, createdAt: at })
      note({ bytes: bytes.length })
      say({ document: name })
      return ok({ id })
    },
  )
}

/** Takes away a document somebody added; what the application produced stays. */
export function removeDocument(
  services: Services,
  actor: Actor,
  { commandId, intervenantId, documentId }: Readonly<{ commandId: string; intervenantId: string; documentId: string }>,
): Promise<Result<{ name: string }>> {
  return services.write(
    actor,
    {
      commandId,
      kind: 'intervenants.removeDocument',
      subject: { kind: 'intervenant', id: intervenantId },
      touches: ['intervenants'],
    },
    async ({ tx, say }) => {
      const document = await tx
        .selectFrom('document')
        .select(['kind', 'name'])
        .where('id', '=', documentId)
        .where('intervenantId', '=', intervenantId)
        .executeTakeFirst()
      if (document === undefined) return fail('NOT_FOUND', { documentId })
      if (document.kind === 'supporting') return refuse('intervenants.documentOfClaim')
      if (document.kind !== 'deposited') return refuse('intervenants.documentProduced')
      await deleteDocument(tx, documentId)
      say({ document: document.name })
      return ok({ name: document.name })
    },
  )
}
