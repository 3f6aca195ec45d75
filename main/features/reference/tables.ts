import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
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
      return rows.map(({ row, addedIn, ...rate }) => ({ ...rate, ...readRate(row) }))
    },
  }
  return services.listings.page(listing, input)
}
