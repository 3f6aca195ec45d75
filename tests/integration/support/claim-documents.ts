import type { Session } from '../../../main/boundary/sessions.ts'
import { depositDocument } from '../../../main/features/claim-documents/deposit.ts'
import { removeDocument } from '../../../main/features/claim-documents/remove.ts'
import { loadDocument } from '../../../main/store/index.ts'
import type { DocumentFile, RequiredDocument } from '../../../shared/model/claim-documents.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from './office.ts'
import { claimIdOf, convokeEverybody } from './sent-claims.ts'

/** An office whose first person has a claim to complete. */
export type DocumentsOffice = TestOffice & Readonly<{ claimId: string; person: Session; manager: Session }>

export async function documentsOffice(): Promise<DocumentsOffice> {
  const office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
  return {
    ...office,
    claimId: await claimIdOf(office, 10001, 'p1'),
    person: sessionOf('intervenant', { intervenantId: 'p1' }),
    manager: sessionOf('manager'),
  }
}

type Given = Readonly<{
  name: string
  bytes: Uint8Array
  file?: DocumentFile
  answers?: RequiredDocument | null
  as?: Session
}>

/** Hands a file over as the page does, then deposits it; by the intervenant in the travel file unless told otherwise. */
export function deposit(office: DocumentsOffice, { name, bytes, file = 'travel', answers = null, as }: Given) {
  const { services, claimId, person } = office
  const fileToken = services.files.open(name, bytes.length)
  if (bytes.length > 0) services.files.append(fileToken, 0, bytes)
  return depositDocument(services, as ?? person, { commandId: nextCommand(), claimId, file, fileToken, answers })
}

/** Takes away a document of the travel file as the intervenant. */
export const remove = ({ services, claimId, person }: DocumentsOffice, documentId: string, as: Session = person) =>
  removeDocument(services, as, { commandId: nextCommand(), claimId, file: 'travel', documentId })

/** How many documents, contents, links and acts the store holds. */
export async function storeCount({ services }: TestOffice): Promise<Record<string, number>> {
  const tables = ['document', 'documentContent', 'claimDocument', 'journal', 'command'] as const
  const counts = tables.map(async (table) => {
    const { count } = await services
      .read()
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return [table, Number(count)] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

/** What the store keeps of a document. */
export async function stored({ services }: TestOffice, documentId: string) {
  const document = await loadDocument(services.read(), documentId)
  if (document === null) throw new Error('no such document')
  return { ...document, bytes: Buffer.from(document.bytes) }
}
