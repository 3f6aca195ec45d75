import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

type Row = {
  id: string
  number: string
  lastName: string
  firstName: string
  discipline: string
  school: string
  town: string
  state: 'active' | 'setAside' | 'archived'
  origin: string
  competences: number
  missions: number
}

const columns = {
  number: 'intervenant.number',
  lastName: 'intervenant.lastName',
  firstName: 'intervenant.firstName',
  discipline: 'discipline.label',
  school: 'school.name',
  town: 'school.town',
  state: 'intervenant.state',
  origin: 'intervenant.origin',
} as const

export function listIntervenants(services: Services, input: PageInput) {
  const joined = () =>
    services
      .read()
      .selectFrom('intervenant')
      .leftJoin('posting', (join) =>
        join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
      )
      .leftJoin('school', 'school.id', 'posting.schoolId')
      .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
  const listing: Listing<Row> = {
    name: 'intervenant',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(columns, sort, 'intervenant.lastName')
      let rows = joined().select('intervenant.id')
      for (const like of likePatterns(filter)) {
        rows = rows.where((e) =>
          e.or([
            e('intervenant.search', 'like', like),
            e('school.search', 'like', like),
            e('posting.disciplineCode', 'like', like),
          ]),
        )
      }
      const found = await rows
        .orderBy(order.column, order.direction)
        .orderBy('intervenant.firstName')
        .orderBy('intervenant.id')
        .execute()
      return [...new Set(found.map((row) => row.id))]
    },
    rows: (ids) =>
      joined()
        .select(['intervenant.id', 'number', 'lastName', 'firstName', 'intervenant.state', 'origin'])
        .select((e) => [
          e.fn.coalesce('discipline.label', 'posting.disciplineCode', e.val('')).as('discipline'),
          e.fn.coalesce('school.name', 'intervenant.company', e.val('')).as('school'),
          e.fn.coalesce('school.town', 'intervenant.town', e.val('')).as('town'),
          e
            .selectFrom('competence')
            .select((row) => row.fn.countAll<number>().as('count'))
            .whereRef('competence.intervenantId', '=', 'intervenant.id')
            .$asScalar()
            .$notNull()
            .as('competences'),
          e
            .selectFrom('assignment')
            .select((row) => row.fn.countAll<number>().as('count'))
            .whereRef('assignment.intervenantId', '=', 'intervenant.id')
            .where('assignment.state', '<>', 'withdrawn')
            .$asScalar()
            .$notNull()
            .as('missions'),
        ])
        .where('intervenant.id', 'in', [...ids])
        .execute(),
  }
  return services.listings.page(listing, input)
}
