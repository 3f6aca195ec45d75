import { isEffective } from '../../domain/competences/effective.ts'
import { type Readable, sql } from '../../store/index.ts'

type Wanted = Readonly<{ exam?: string | undefined; paper?: string | undefined }>

const held = (read: Readable, { exam, paper }: Wanted) => {
  let rows = read.selectFrom('competence')
  if (paper !== undefined) rows = rows.where('paperId', '=', paper)
  if (exam !== undefined)
    rows = rows.where('paperId', 'in', (e) => e.selectFrom('paper').select('id').where('examCode', '=', exam))
  return rows
}

/** Competences with a word other than a confirmation: only these need the rule, the others are effective. */
const disputable = sql<boolean>`EXISTS (SELECT 1 FROM competenceStatement AS said
  WHERE said.competenceId = competence.id AND said.verdict <> 'confirmed')`

const stated = sql<boolean>`EXISTS (SELECT 1 FROM competenceStatement AS said WHERE said.competenceId = competence.id)`

/** People with an effective competence for a paper, or for any paper of an exam. */
export async function effectiveHolders(read: Readable, wanted: Wanted): Promise<string[]> {
  const undisputed = await held(read, wanted)
    .select('intervenantId')
    .distinct()
    .where((e) => e.and([stated, e.not(disputable)]))
    .execute()
  const statements = await held(read, wanted)
    .innerJoin('competenceStatement', 'competenceStatement.competenceId', 'competence.id')
    .select(['intervenantId', 'competenceId', 'author', 'authorCode', 'verdict'])
    .where(disputable)
    .orderBy('competenceId')
    .orderBy('position')
    .execute()
  const disputed = [...Map.groupBy(statements, (row) => row.competenceId).values()].filter(isEffective)
  return [...new Set([...undisputed, ...disputed.flatMap(([first]) => first ?? [])].map((row) => row.intervenantId))]
}
