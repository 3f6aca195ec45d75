import { createHash } from 'node:crypto'
import type { Readable, Writable } from './handles.ts'

export type NewDocument = Readonly<{
  id: string
  kind:
    | 'convocation'
    | 'recap'
    | 'paymentFile'
    | 'paymentOrder'
    | 'deposited'
    | 'supporting'
    | 'informationForm'
    | 'signature'
  name: string
  mime: string
  bytes: Uint8Array
  intervenantId: string | null
  createdAt: string
}>

/** Keeps a produced document in the store itself, so that it lives and dies with the act that made it. */
export async function storeDocument(tx: Writable, document: NewDocument): Promise<void> {
  const { bytes, ...row } = document
  await tx
    .insertInto('document')
    .values({ ...row, size: bytes.length, sha256: sha256(bytes) })
    .execute()
  await tx
    .insertInto('documentContent')
    .values({ documentId: document.id, bytes: Buffer.from(bytes) })
    .execute()
}

/** Takes away a document with its bytes. */
export async function deleteDocument(tx: Writable, id: string): Promise<void> {
  await tx.deleteFrom('documentContent').where('documentId', '=', id).execute()
  await tx.deleteFrom('document').where('id', '=', id).execute()
}

/** The bytes of a document with its label, or null. */
export async function loadDocument(read: Readable, id: string) {
  const row = await read
    .selectFrom('document')
    .innerJoin('documentContent', 'documentContent.documentId', 'document.id')
    .select(['document.name', 'mime', 'size', 'sha256', 'intervenantId', 'kind', 'bytes'])
    .where('document.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
