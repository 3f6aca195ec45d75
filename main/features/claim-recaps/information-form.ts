import type { InformationForm } from '../../../shared/contract/claim-recaps.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { PickedFile } from '../../boundary/file-tokens.ts'
import type { Services } from '../../boundary/services.ts'
import { documentTypeOf } from '../../files/document-type.ts'
import {
  type Actor,
  deleteDocument,
  type Readable,
  reading,
  storeDocument,
  upsertMany,
  type WorkContext,
} from '../../store/index.ts'

type FormRead = InformationForm & Readonly<{ version: number }>
type Saving = Readonly<{
  commandId: string
  expectedVersion: number
  address: string
  fileToken: string | null
  remove: boolean
}>

/** Largest form: 5 MB, like the other documents. */
const largest = 5_000_000

const formName = 'fiche-de-renseignements.pdf'

/** Where the information form of the academy is (F277); empty, version 0, while the office gave none. */
export async function informationForm(read: Readable): Promise<FormRead> {
  const row = await read
    .selectFrom('informationForm')
    .leftJoin('document', 'document.id', 'informationForm.documentId')
    .select(['address', 'documentId', 'document.name', 'rowVersion'])
    .executeTakeFirst()
  if (row === undefined) return { address: '', document: null, version: 0 }
  const { address, documentId, name, rowVersion } = row
  return { address, document: documentId === null ? null : { id: documentId, name: name ?? '' }, version: rowVersion }
}

function checkFile(file: PickedFile): Result<Uint8Array> {
  if (file.bytes.length > largest) return refuse('claimRecaps.formTooLarge')
  return documentTypeOf(file.bytes)?.mime === 'application/pdf' ? ok(file.bytes) : refuse('claimRecaps.formNotPdf')
}

/** Keeps a new form in the store; null where there is none to keep. */
async function keptForm(services: Services, { tx, at }: WorkContext, bytes: Uint8Array | null): Promise<string | null> {
  if (bytes === null) return null
  const id = services.ports.ids.next()
  const form = { kind: 'informationForm', name: formName, mime: 'application/pdf', intervenantId: null } as const
  await storeDocument(tx, { ...form, id, bytes, createdAt: at })
  return id
}

/**
 * Says where the form is: an address, a PDF that is kept here, both or none. Refused (RULE) `claimRecaps.formNotPdf`,
 * `claimRecaps.formTooLarge`; CONFLICT when somebody changed it in between.
 */
export async function saveInformationForm(services: Services, actor: Actor, input: Saving): Promise<Result<FormRead>> {
  const picked = input.fileToken === null ? null : services.files.take(input.fileToken)
  if (picked !== null && !picked.ok) return picked
  const checked = picked === null ? ok(null) : checkFile(picked.value)
  if (!checked.ok) return checked
  const act = {
    commandId: input.commandId,
    kind: 'claimRecaps.saveInformationForm',
    facts: { address: input.address, document: checked.value !== null },
    touches: ['claimRecaps'] as const,
  }
  const saved = await services.write(actor, act, async (context) => {
    const before = await informationForm(reading(context.tx))
    if (before.version !== input.expectedVersion) return fail('CONFLICT', { current: before.version })
    const changes = checked.value !== null || input.remove
    const held = before.document?.id ?? null
    const documentId = changes ? await keptForm(services, context, checked.value) : held
    const row = { address: input.address, documentId, rowVersion: before.version + 1 }
    await upsertMany(context.tx, 'informationForm', ['id'], [{ id: 1, ...row }])
    if (changes && held !== null) await deleteDocument(context.tx, held)
    return ok(null)
  })
  return saved.ok ? ok(await informationForm(services.read())) : saved
}
