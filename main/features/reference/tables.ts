import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { orderOf } from '../ordering.ts'

type Rate = {
  id: string
  tableName: string
  code: string
  description: string
  validFrom: string
  validTo: string | null
  source: string
  confidence: string
}

const rateColumns = {
  tableName: 'tableName',
  code: 'code',
  validFrom: 'validFrom',
  source: 'source',
  confidence: 'confidence',
} as const

/** What a rate row says beside its code, dates and source: the other fields of the shipped row, in words of data. */
function describeRate(row: string): string {
  const told = new Set(['code', 'validFrom', 'validTo', 'source', 'confidence'])
  const fields = Object.entries(JSON.parse(row) as Record<string, unknown>)
  const kept = fields.filter(([name, value]) => !told.has(name) && value !== null && value !== '')
  return kept.map(([name, value]) => `${name} ${String(value)}`).join(', ')
}

/** The dated rate rows of the office; a row whose amount is empty is shown as such and refuses to compute. */
export function listRates(services: Services, input: PageInput) {
  const listing: Listing<Rate> = {
    name: 'rate',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(rateColumns, sort, 'code')
      let rows = services.read().selectFrom('rate').select('id')
      for (const word of filter.split(/\s+/).filter(Boolean)) {
        const like = `%${word}%`
        rows = rows.where((e) => e.or([e('code', 'like', like), e('source', 'like', like), e('row', 'like', like)]))
      }
      return (await rows.orderBy(order.column, order.direction).orderBy('id').execute()).map((row) => row.id)
    },
    rows: async (ids) => {
      const rows = await services
        .read()
        .selectFrom('rate')
        .selectAll()
        .where('id', 'in', [...ids])
        .execute()
      return rows.map(({ row, ...rate }) => ({ ...rate, description: describeRate(row) }))
    },
  }
  return services.listings.page(listing, input)
}

type Correspondence = {
  id: string
  disciplineCode: string | null
  disciplineLabel: string | null
  subjectCode: string | null
  subjectLabel: string | null
  mefPattern: string | null
  examCode: string
  specialtyLabel: string
  paperLabel: string
}

const correspondenceColumns = {
  disciplineCode: 'disciplineCode',
  subjectCode: 'subjectCode',
  mefPattern: 'mefPattern',
  examCode: 'paper.examCode',
  specialtyLabel: 'paper.specialtyLabel',
  paperLabel: 'paper.label',
} as const

/** The correspondence table: who teaches this is competent for that paper (F145). */
export function listCorrespondences(services: Services, input: PageInput) {
  const joined = () =>
    services
      .read()
      .selectFrom('correspondence')
      .innerJoin('paper', 'paper.id', 'correspondence.paperId')
      .leftJoin('discipline', 'discipline.code', 'correspondence.disciplineCode')
      .leftJoin('subject', 'subject.code', 'correspondence.subjectCode')
  const listing: Listing<Correspondence> = {
    name: 'correspondence',
    idOf: (row) => row.id,
    ids: async ({ filter, sort }) => {
      const order = orderOf(correspondenceColumns, sort, 'paper.examCode')
      let rows = joined().select('correspondence.id')
      for (const word of fold(filter).split(/\s+/).filter(Boolean)) {
        const like = `%${word}%`
        rows = rows.where((e) =>
          e.or([e('paper.search', 'like', like), e('disciplineCode', 'like', like), e('subject.label', 'like', like)]),
        )
      }
      const found = await rows.orderBy(order.column, order.direction).orderBy('correspondence.id').execute()
      return found.map((row) => row.id)
    },
    rows: (ids) =>
      joined()
        .select(['correspondence.id', 'disciplineCode', 'discipline.label as disciplineLabel', 'subjectCode'])
        .select(['subject.label as subjectLabel', 'mefPattern', 'paper.examCode', 'paper.specialtyLabel'])
        .select('paper.label as paperLabel')
        .where('correspondence.id', 'in', [...ids])
        .execute(),
  }
  return services.listings.page(listing, input)
}
