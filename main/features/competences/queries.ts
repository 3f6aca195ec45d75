import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import { shownCode } from '../../domain/competences/author-codes.ts'
import { isEffective } from '../../domain/competences/effective.ts'
import type { Listing } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'
import { effectivePapers, statementsOf } from './effective.ts'

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
}

export async function competenceSummary(services: Services) {
  const read = services.read()
  const count = async (table: 'correspondence' | 'competence'): Promise<number> =>
    Number(
      (
        await read
          .selectFrom(table)
          .select((e) => e.fn.countAll().as('count'))
          .executeTakeFirst()
      )?.count ?? 0,
    )
  const papers = await effectivePapers(read)
  const effective = [...papers.values()].reduce((sum, held) => sum + held.size, 0)
  return {
    correspondences: await count('correspondence'),
    competences: await count('competence'),
    effective,
    intervenants: papers.size,
  }
}

const columns = {
  intervenant: 'intervenant.lastName',
  exam: 'paper.examCode',
  specialty: 'paper.specialtyLabel',
  paper: 'paper.label',
} as const

export function listCompetences(services: Services, input: PageInput) {
  const base = () =>
    services
      .read()
      .selectFrom('competence')
      .innerJoin('intervenant', 'intervenant.id', 'competence.intervenantId')
      .innerJoin('paper', 'paper.id', 'competence.paperId')
  const listing: Listing<Row> = {
    name: 'competence',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(columns, sort, 'intervenant.lastName')
      let rows = base().select('competence.id')
      for (const like of likePatterns(filter)) {
        rows = rows.where((e) => e.or([e('intervenant.search', 'like', like), e('paper.search', 'like', like)]))
      }
      const found = await rows.orderBy(order.column, order.direction).orderBy('competence.id').execute()
      return found.map((row) => row.id)
    },
    rows: async (ids) => {
      const statements = await statementsOf(services.read(), ids)
      const rows = await base()
        .leftJoin('posting', (join) =>
          join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
        )
        .leftJoin('school', 'school.id', 'posting.schoolId')
        .select(['competence.id', 'intervenant.id as intervenantId', 'lastName', 'firstName', 'school.name as school'])
        .select(['paper.examCode as exam', 'specialtyLabel as specialty', 'paper.label as paper'])
        .where('competence.id', 'in', [...ids])
        .execute()
      return rows.map((row) => ({
        id: row.id,
        intervenantId: row.intervenantId,
        intervenant: `${row.lastName} ${row.firstName}`,
        school: row.school ?? '',
        exam: row.exam,
        specialty: row.specialty,
        paper: row.paper,
        authors: (statements.get(row.id) ?? []).map(shownCode).join(', '),
        effective: isEffective(statements.get(row.id) ?? []),
      }))
    },
  }
  return services.listings.page(listing, input)
}
