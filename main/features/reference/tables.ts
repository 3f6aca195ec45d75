import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'

type Rate = {
  id: string
  tableName: string
  code: string
  amount: string | null
  priced: boolean
  unit: string
  applies: Record<string, string>
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

const toldElsewhere = new Set(['code', 'amount', 'unit', 'validFrom', 'validTo', 'source', 'confidence'])

/** A stored row as the list shows it: its amount, and the other fields that say what it applies to. */
function readRate(row: string): Pick<Rate, 'amount' | 'priced' | 'unit' | 'applies'> {
  const fields = JSON.parse(row) as Record<string, string | null>
  const applies = Object.entries(fields).flatMap(([name, value]) =>
    toldElsewhere.has(name) || value === null || value === '' ? [] : [[name, String(value)] as const],
  )
  return {
    amount: fields.amount ?? null,
    priced: Object.hasOwn(fields, 'amount'),
    unit: fields.unit ?? '',
    applies: Object.fromEntries(applies),
  }
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
      return rows.map(({ row, ...rate }) => ({ ...rate, ...readRate(row) }))
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
      for (const like of likePatterns(filter)) {
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
