import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { shownCode } from '../../domain/competences/author-codes.ts'
import { competenceState, isEffective } from '../../domain/competences/effective.ts'
import type { Listing } from '../../store/index.ts'
import { statementsOf } from './effective.ts'
import { filteredIds, joinedCompetences } from './filter.ts'

type Row = {
  id: string
  intervenantId: string
  intervenant: string
  school: string
  exam: string
  specialty: string
  paper: string
  authors: string
  effective: boolean
  state: 'effective' | 'suspended' | 'contradictory'
}

/** How many there are, and the exams the list can be narrowed to. */
export async function competenceSummary(services: Services) {
  const read = services.read()
  const held = await read.selectFrom('competence').select(['id', 'intervenantId']).execute()
  const statements = await statementsOf(read)
  const stated = held.filter(({ id }) => (statements.get(id) ?? []).length > 0)
  const effective = stated.filter(({ id }) => isEffective(statements.get(id) ?? []))
  const exams = await read
    .selectFrom('exam')
    .innerJoin('paper', 'paper.examCode', 'exam.code')
    .innerJoin('competence', 'competence.paperId', 'paper.id')
    .select(['exam.code', 'exam.label'])
    .distinct()
    .orderBy('exam.label')
    .execute()
  return {
    correspondences: (await read.selectFrom('correspondence').select('id').execute()).length,
    competences: stated.length,
    effective: effective.length,
    intervenants: new Set(effective.map(({ intervenantId }) => intervenantId)).size,
    exams,
  }
}

export function listCompetences(services: Services, input: PageInput) {
  const listing: Listing<Row> = {
    name: 'competence',
    idOf: (row) => row.id,
    ids: (wanted) => filteredIds(services.read(), wanted),
    rows: async (ids) => {
      const statements = await statementsOf(services.read(), ids)
      const rows = await joinedCompetences(services.read())
        .select(['competence.id', 'intervenant.id as intervenantId', 'lastName', 'firstName', 'school.name as school'])
        .select(['paper.examCode as exam', 'specialtyLabel as specialty', 'paper.label as paper'])
        .where('competence.id', 'in', [...ids])
        .execute()
      return rows.flatMap(({ lastName, firstName, school, ...row }) => {
        const words = statements.get(row.id) ?? []
        const state = competenceState(words)
        if (state === 'unstated') return []
        const authors = words.map(shownCode).join(', ')
        const intervenant = `${lastName} ${firstName}`
        return [{ ...row, intervenant, school: school ?? '', authors, effective: state === 'effective', state }]
      })
    },
  }
  return services.listings.page(listing, input)
}
