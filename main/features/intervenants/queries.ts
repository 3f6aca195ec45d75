import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { intervenants as texts } from '../../../shared/text/intervenants.ts'
import type { Services } from '../../boundary/services.ts'
import { type Listing, type Page, sql } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'
import { criteriaOf, peopleUnder, stateInSql } from './criteria.ts'

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

/** States whose word on screen holds what is looked for, in either language. */
const statesNamed = (like: string): string[] =>
  Object.entries(texts.states)
    .filter(([, words]) => words.some((word) => fold(word).includes(like.slice(1, -1))))
    .map(([state]) => state)

/**
 * Everybody the office knows, under criteria and keywords. A keyword is looked for in every column of the list: number,
 * names, discipline (code and label), school, town, state; company and home town where no school is shown (F97, F99).
 */
export async function listIntervenants(services: Services, input: PageInput): Promise<Result<Page<Row>>> {
  const criteria = criteriaOf(input.facets)
  if (!criteria.ok) return criteria
  const today = services.ports.clock.today()
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
    name: `intervenant ${today}`,
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(columns, sort, 'intervenant.lastName')
      let rows = joined().select('intervenant.id')
      if (Object.keys(criteria.value).length > 0)
        rows = rows.where('intervenant.id', 'in', await peopleUnder(services.read(), criteria.value, today))
      for (const like of likePatterns(filter)) {
        const states = statesNamed(like)
        rows = rows.where((e) =>
          e.or([
            e('intervenant.search', 'like', like),
            e('school.search', 'like', like),
            e('posting.disciplineCode', 'like', like),
            e(sql<string>`folded(discipline.label)`, 'like', like),
            e.and([
              e('school.id', 'is', null),
              e(sql<string>`folded(intervenant.company || ' ' || intervenant.town)`, 'like', like),
            ]),
            ...(states.length > 0 ? [e(stateInSql(today), 'in', states as Row['state'][])] : []),
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
        .select(['intervenant.id', 'number', 'lastName', 'firstName', 'origin'])
        .select(stateInSql(today).as('state'))
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
  return ok(await services.listings.page(listing, input))
}
