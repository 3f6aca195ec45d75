import type { Exclusion } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'

/** The exclusions that are switched on, as the rule book takes them. */
export async function activeExclusions(read: Readable): Promise<Exclusion[]> {
  const rows = await read.selectFrom('exclusion').selectAll().where('active', '=', 1).orderBy('id').execute()
  return rows.map(({ id, status, disciplineCode, examCode, reason }) => ({
    id,
    status,
    discipline: disciplineCode,
    exam: examCode,
    reason,
  }))
}
