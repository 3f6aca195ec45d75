import { isEffective } from '../../domain/competences/effective.ts'
import type { Readable } from '../../store/index.ts'

type Wanted = Readonly<{ exam?: string | undefined; paper?: string | undefined }>

/** People with an effective competence for a paper, or for any paper of an exam. */
export async function effectiveHolders(read: Readable, { exam, paper }: Wanted): Promise<string[]> {
  let rows = read
    .selectFrom('competence')
    .innerJoin('competenceStatement', 'competenceStatement.competenceId', 'competence.id')
    .select(['intervenantId', 'competenceId', 'author', 'authorCode', 'verdict'])
  if (paper !== undefined) rows = rows.where('paperId', '=', paper)
  if (exam !== undefined)
    rows = rows.where('paperId', 'in', (e) => e.selectFrom('paper').select('id').where('examCode', '=', exam))
  const statements = await rows.orderBy('competenceId').orderBy('position').execute()
  const byCompetence = Map.groupBy(statements, (row) => row.competenceId)
  const effective = [...byCompetence.values()].filter(isEffective)
  return [...new Set(effective.map(([first]) => first?.intervenantId ?? ''))]
}
