import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type CleanImage, cleanSignatureImage } from '../../files/signature-image.ts'
import { type Actor, storeDocument } from '../../store/index.ts'

type Signing = Readonly<{
  commandId: string
  ownerKind: 'office' | 'centre' | 'school'
  schoolId: string | null
  name: string
  capacity: string
  fileToken: string | null
  expectedVersion: number | null
}>

/** Well above a scanned signature, well below what would swell 5 000 convocations. */
const largest = 300_000

const touches = ['signatures', 'convocations'] as const

function imageOf(services: Services, fileToken: string | null): Result<CleanImage | null> {
  if (fileToken === null) return ok(null)
  const file = services.files.take(fileToken)
  if (!file.ok) return file
  if (file.value.bytes.length > largest) return refuse('signatures.imageTooLarge', { kilobytes: largest / 1000 })
  return cleanSignatureImage(file.value.bytes)
}

/** Names who signs for the office, a centre or a school, with the image of the signature; one signatory each. */
export async function saveSignature(
  services: Services,
  actor: Actor,
  input: Signing,
): Promise<Result<{ id: string; version: number }>> {
  const { commandId, ownerKind, schoolId, name, capacity, fileToken, expectedVersion } = input
  if ((ownerKind === 'office') !== (schoolId === null)) return refuse('signatures.schoolNeeded')
  const image = imageOf(services, fileToken)
  if (!image.ok) return image
  const newId = services.ports.ids.next()
  const documentId = services.ports.ids.next()
  return services.write(
    actor,
    { commandId, kind: 'signatures.save', facts: { ownerKind, schoolId: schoolId ?? '', name, capacity }, touches },
    async ({ tx, at, note }) => {
      const known = await tx
        .selectFrom('signature')
        .selectAll()
        .where('ownerKind', '=', ownerKind)
        .where('schoolId', schoolId === null ? 'is' : '=', schoolId)
        .executeTakeFirst()
      if ((known?.rowVersion ?? null) !== expectedVersion)
        return fail('CONFLICT', { current: known?.rowVersion ?? null })
      if (image.value !== null) {
        const { mime, extension, bytes } = image.value
        await storeDocument(tx, {
          id: documentId,
          kind: 'signature',
          name: `signature.${extension}`,
          mime,
          bytes,
          intervenantId: null,
          createdAt: at,
        })
        note({ image: documentId })
      }
      const row = {
        id: known?.id ?? newId,
        ownerKind,
        schoolId,
        name,
        capacity,
        documentId: image.value === null ? (known?.documentId ?? null) : documentId,
        rowVersion: (known?.rowVersion ?? 0) + 1,
      }
      if (known === undefined) await tx.insertInto('signature').values(row).execute()
      else await tx.updateTable('signature').set(row).where('id', '=', row.id).execute()
      return ok({ id: row.id, version: row.rowVersion })
    },
  )
}

/**
 * Nobody signs for this owner any more. The images stay: convocations already issued show them, and their duplicates must.
 */
export function withdrawSignature(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion }: Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<Record<string, never>>> {
  return services.write(
    actor,
    { commandId, kind: 'signatures.withdraw', subject: { kind: 'signature', id }, touches },
    async ({ tx, note }) => {
      const row = await tx.selectFrom('signature').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined) return fail('NOT_FOUND', { id })
      if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      note({ ownerKind: row.ownerKind, name: row.name, capacity: row.capacity })
      await tx.deleteFrom('signature').where('id', '=', id).execute()
      return ok({})
    },
  )
}
