import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

type School = {
  id: string
  uai: string
  name: string
  kind: string
  sector: string
  postalCode: string
  town: string
  located: boolean
  staff: number
}

const schoolColumns = {
  uai: 'uai',
  name: 'name',
  kind: 'kind',
  sector: 'sector',
  postalCode: 'postalCode',
  town: 'town',
} as const

/** Schools; the facet `academy` keeps those of one academy. */
export function listSchools(services: Services, input: PageInput) {
  const listing: Listing<School> = {
    name: 'school',
    idOf: (row) => row.id,
    ids: async ({ filter, facets, sort }) => {
      const order = orderOf(schoolColumns, sort, 'name')
      let rows = services.read().selectFrom('school').select('id')
      if (facets.academy !== undefined) rows = rows.where('academyCode', '=', facets.academy)
      for (const like of likePatterns(filter)) rows = rows.where('search', 'like', like)
      return (await rows.orderBy(order.column, order.direction).orderBy('id').execute()).map((row) => row.id)
    },
    rows: async (ids) => {
      const rows = await services
        .read()
        .selectFrom('school')
        .select(['id', 'uai', 'name', 'kind', 'sector', 'postalCode', 'town', 'latitude'])
        .select((e) =>
          e
            .selectFrom('posting')
            .select((posting) => posting.fn.countAll<number>().as('count'))
            .whereRef('posting.schoolId', '=', 'school.id')
            .as('staff'),
        )
        .where('id', 'in', [...ids])
        .execute()
      return rows.map(({ latitude, staff, ...row }) => ({ ...row, located: latitude !== null, staff: staff ?? 0 }))
    },
  }
  return services.listings.page(listing, input)
}

type Paper = {
  id: string
  examCode: string
  examLabel: string
  specialtyCode: string
  specialtyLabel: string
  code: string
  label: string
  nature: string
  rateGroup: string | null
  competent: number
}

const paperColumns = {
  examCode: 'paper.examCode',
  specialtyLabel: 'paper.specialtyLabel',
  code: 'paper.code',
  label: 'paper.label',
  nature: 'paper.nature',
} as const

export function listPapers(services: Services, input: PageInput) {
  const listing: Listing<Paper> = {
    name: 'paper',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(paperColumns, sort, 'paper.examCode')
      let rows = services.read().selectFrom('paper').select('id')
      for (const like of likePatterns(filter)) rows = rows.where('search', 'like', like)
      return (await rows.orderBy(order.column, order.direction).orderBy('id').execute()).map((row) => row.id)
    },
    rows: async (ids) => {
      const rows = await services
        .read()
        .selectFrom('paper')
        .innerJoin('exam', 'exam.code', 'paper.examCode')
        .select(['paper.id', 'examCode', 'exam.label as examLabel', 'specialtyCode', 'specialtyLabel'])
        .select(['paper.code', 'paper.label', 'nature', 'rateGroup'])
        .select((e) =>
          e
            .selectFrom('competence')
            .select((row) => row.fn.countAll<number>().as('count'))
            .whereRef('competence.paperId', '=', 'paper.id')
            .as('competent'),
        )
        .where('paper.id', 'in', [...ids])
        .execute()
      return rows.map((row) => ({ ...row, competent: row.competent ?? 0 }))
    },
  }
  return services.listings.page(listing, input)
}

export const listMissionTypes = async (services: Services) => {
  const rows = await services.read().selectFrom('missionType').selectAll().orderBy('label').execute()
  const right = (value: number | null): boolean | null => (value === null ? null : value === 1)
  return rows.map(({ code, label, labelEnglish, entryForm, feeRight, travelRight, enteredBy, roles, ...row }) => ({
    code,
    label,
    labelEnglish,
    active: row.active === 1,
    entryForm,
    feeRight: right(feeRight),
    travelRight: right(travelRight),
    enteredBy,
    roles,
    defaultLoad: row.defaultLoad,
  }))
}
