import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { competences } from '../../../shared/text/competences.ts'
import { shownCode } from '../../domain/competences/author-codes.ts'
import { competenceState } from '../../domain/competences/effective.ts'
import type { Readable } from '../../store/index.ts'
import { orderOf } from '../ordering.ts'
import { statementsOf, type Word } from './effective.ts'

const columns = {
  intervenant: 'intervenant.lastName',
  school: 'school.name',
  exam: 'paper.examCode',
  specialty: 'paper.specialtyLabel',
  paper: 'paper.label',
} as const

/** Competences with the person, the paper and the principal school. */
export const joinedCompetences = (read: Readable) =>
  read
    .selectFrom('competence')
    .innerJoin('intervenant', 'intervenant.id', 'competence.intervenantId')
    .innerJoin('paper', 'paper.id', 'competence.paperId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school', 'school.id', 'posting.schoolId')

/**
 * Ids of the office's list, in order. The keywords look at every column on screen (F97), the state in both languages and
 * the author codes included; facets are `exam`, `state` and `toConfirm` (nobody but the computation has spoken). What
 * was taken back altogether is not listed.
 */
export async function filteredIds(
  read: Readable,
  { filter, facets, sort }: Pick<PageInput, 'filter' | 'facets' | 'sort'>,
): Promise<string[]> {
  const order = orderOf(columns, sort, 'intervenant.lastName')
  const words = queryWords(filter)
  let query = joinedCompetences(read).select([
    'competence.id',
    'intervenant.search as person',
    'paper.search as paper',
    'school.name as school',
  ])
  if (facets.exam !== undefined) query = query.where('paper.examCode', '=', facets.exam)
  const rows = await query.orderBy(order.column, order.direction).orderBy('competence.id').execute()
  const statements = await statementsOf(read)
  const wanted = rows.filter(({ id, person, paper, school }) => {
    const said = statements.get(id) ?? []
    const state = competenceState(said)
    if (state === 'unstated' || (facets.state !== undefined && facets.state !== state)) return false
    if (facets.toConfirm === 'yes' && said.some(({ author }) => author !== 'system')) return false
    if (words.length === 0) return true
    return matchesWords(`${person} ${paper} ${fold(school ?? '')} ${shownWords(state, said)}`, words)
  })
  return [...new Set(wanted.map(({ id }) => id))]
}

const shownWords = (state: keyof typeof competences.states, said: readonly Word[]): string =>
  fold([...competences.states[state], ...said.map(shownCode)].join(' '))
