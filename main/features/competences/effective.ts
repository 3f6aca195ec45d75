import { isEffective, type Statement, standingWords } from '../../domain/competences/effective.ts'
import type { Readable } from '../../store/index.ts'

/** A standing word with when it was said, why, and by which act of the journal. */
export type Word = Statement & Readonly<{ at: string; reason: string; act: number | null }>

/** Ids in one question to the store. */
const piece = 5_000

/** Everything ever said of competences, in order, by competence; all of them when no ids are given. */
export async function spokenOf(read: Readable, competenceIds?: readonly string[]) {
  const query = read
    .selectFrom('competenceStatement')
    .select(['competenceId', 'position', 'author', 'authorCode', 'verdict', 'at', 'reason', 'act'])
    .orderBy('competenceId')
    .orderBy('position')
  if (competenceIds === undefined) return Map.groupBy(await query.execute(), (row) => row.competenceId)
  const rows = []
  for (let start = 0; start < competenceIds.length; start += piece)
    rows.push(...(await query.where('competenceId', 'in', competenceIds.slice(start, start + piece)).execute()))
  return Map.groupBy(rows, (row) => row.competenceId)
}

/** The standing words on competences, in order, by competence; all of them when no ids are given. */
export async function statementsOf(read: Readable, competenceIds?: readonly string[]): Promise<Map<string, Word[]>> {
  const spoken = await spokenOf(read, competenceIds)
  return new Map([...spoken].map(([id, said]) => [id, standingWords(said)]))
}

/** Papers each person is effectively competent for. */
export async function effectivePapers(read: Readable): Promise<Map<string, Set<string>>> {
  const competences = await read.selectFrom('competence').select(['id', 'intervenantId', 'paperId']).execute()
  const statements = await statementsOf(read)
  const papers = new Map<string, Set<string>>()
  for (const { id, intervenantId, paperId } of competences) {
    if (!isEffective(statements.get(id) ?? [])) continue
    const held = papers.get(intervenantId) ?? new Set()
    papers.set(intervenantId, held.add(paperId))
  }
  return papers
}

type CompetenceFact = Readonly<{ paper: string; effective: boolean; confirmed: boolean }>

/** Competences as the assignment rules want them; `confirmed` when somebody beside the system stated it. */
export async function competenceFacts(read: Readable): Promise<Map<string, CompetenceFact[]>> {
  const competences = await read.selectFrom('competence').select(['id', 'intervenantId', 'paperId']).execute()
  const statements = await statementsOf(read)
  const byPerson = Map.groupBy(competences, (row) => row.intervenantId)
  return new Map(
    [...byPerson].map(([intervenantId, held]) => [
      intervenantId,
      held.map(({ id, paperId }) => {
        const words = statements.get(id) ?? []
        const confirmed = words.some(({ author, verdict }) => author !== 'system' && verdict === 'confirmed')
        return { paper: paperId, effective: isEffective(words), confirmed }
      }),
    ]),
  )
}
