import type { Signature } from '../../../shared/contract/signatures.ts'
import type { Readable } from '../../store/index.ts'

/** Everybody who signs, the office first, then by name of school. */
export async function listSignatures(read: Readable): Promise<Signature[]> {
  const rows = await read
    .selectFrom('signature')
    .leftJoin('school', 'school.id', 'signature.schoolId')
    .select(['signature.id', 'ownerKind', 'schoolId', 'signature.name', 'capacity', 'documentId'])
    .select(['signature.rowVersion as version', 'school.name as schoolName', 'school.town', 'school.uai'])
    .orderBy('school.name')
    .orderBy('ownerKind')
    .execute()
  return rows.map(({ schoolName, town, uai, ...row }) => ({
    ...row,
    school: schoolName === null ? '' : `${schoolName}, ${town} (${uai})`,
  }))
}
