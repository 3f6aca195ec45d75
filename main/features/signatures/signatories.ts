import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import type { Readable } from '../../store/index.ts'

/** Who signs a convocation. */
export type Signatory = Readonly<{
  ownerKind: 'office' | 'centre' | 'school'
  name: string
  capacity: string
  imageDocumentId: string | null
}>

/** What decides who signs: where the mission is, and the person's main school. */
export type Signed = Readonly<{ centreId: string; schoolId: string | null }>

/**
 * Finds who signs, for any number of convocations: the centre of the mission (services.md 1.8), else the person's school,
 * else the office. Null when nobody was ever named: the convocation would leave without a signature.
 */
export async function signatoryFinder(read: Readable): Promise<(signed: Signed) => Signatory | null> {
  const rows = await read
    .selectFrom('signature')
    .select(['ownerKind', 'schoolId', 'name', 'capacity', 'documentId as imageDocumentId'])
    .execute()
  const of = (kind: Signatory['ownerKind'], id: string | null) =>
    rows.find(({ ownerKind, schoolId }) => ownerKind === kind && schoolId === id)
  return ({ centreId, schoolId }) => {
    const found =
      of('centre', centreId) ?? (schoolId === null ? undefined : of('school', schoolId)) ?? of('office', null)
    if (found === undefined) return null
    const { ownerKind, name, capacity, imageDocumentId } = found
    return { ownerKind, name, capacity, imageDocumentId }
  }
}

/** Puts the images of signatures back into models that were kept without; each image is read once. */
export async function withSignatureImages(
  read: Readable,
  models: readonly ConvocationModel[],
): Promise<readonly ConvocationModel[]> {
  const ids = [...new Set(models.flatMap(({ signature }) => signature.imageDocumentId ?? []))]
  if (ids.length === 0) return models
  const rows = await read
    .selectFrom('documentContent')
    .select(['documentId', 'bytes'])
    .where('documentId', 'in', ids)
    .execute()
  const images = new Map(rows.map(({ documentId, bytes }) => [documentId, bytes]))
  return models.map((model) => {
    const image = images.get(model.signature.imageDocumentId ?? '') ?? null
    return { ...model, signature: { ...model.signature, image } }
  })
}
