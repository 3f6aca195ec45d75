import { fail, type Result } from '../../../shared/model/result.ts'
import type { Writable } from '../../store/index.ts'

/** What a wish or a conflict of interest refers to; null refers to nothing. */
export type Named = Readonly<{
  intervenantId: string
  paperId?: string | null
  schoolId?: string | null
  missionTypeCode?: string | null
  examCode?: string | null
}>

/** NOT_FOUND for the first thing named that the office does not know. */
export async function missingReference(tx: Writable, named: Named): Promise<Result<never> | null> {
  const { intervenantId, paperId = null, schoolId = null, missionTypeCode = null, examCode = null } = named
  const finds: Readonly<Record<string, boolean>> = {
    intervenantId:
      (await tx.selectFrom('intervenant').select('id').where('id', '=', intervenantId).execute()).length > 0,
    paperId:
      paperId === null || (await tx.selectFrom('paper').select('id').where('id', '=', paperId).execute()).length > 0,
    schoolId:
      schoolId === null || (await tx.selectFrom('school').select('id').where('id', '=', schoolId).execute()).length > 0,
    missionTypeCode:
      missionTypeCode === null ||
      (await tx.selectFrom('missionType').select('code').where('code', '=', missionTypeCode).execute()).length > 0,
    examCode:
      examCode === null ||
      (await tx.selectFrom('exam').select('code').where('code', '=', examCode).execute()).length > 0,
  }
  const missing = Object.entries(finds).find(([, found]) => !found)
  return missing === undefined ? null : fail('NOT_FOUND', { unknown: missing[0] })
}
