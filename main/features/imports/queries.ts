import type { ImportRecord } from '../../../shared/contract/imports.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { orderOf } from '../ordering.ts'

export async function listImports(services: Services): Promise<ImportRecord[]> {
  const rows = await services.read().selectFrom('import').selectAll().orderBy('createdAt', 'desc').limit(500).execute()
  const applied = rows.filter((row) => row.state === 'applied')
  return rows.map((row) => ({
    id: row.id,
    feed: row.feed,
    fileName: row.fileName,
    encoding: row.encoding,
    state: row.state,
    counts: {
      new: row.newCount,
      changed: row.changedCount,
      unchanged: row.unchangedCount,
      missing: row.missingCount,
      rejected: row.rejectedCount,
    },
    createdAt: row.createdAt,
    appliedAt: row.appliedAt,
    alreadyApplied: applied.some((one) => one.id !== row.id && one.feed === row.feed && one.sha256 === row.sha256),
  }))
}

export async function importRecord(services: Services, id: string): Promise<Result<ImportRecord>> {
  const record = (await listImports(services)).find((row) => row.id === id)
  return record === undefined ? fail('NOT_FOUND', { importId: id }) : ok(record)
}

type Row = {
  position: number
  line: number
  rowKey: string
  verdict: 'new' | 'changed' | 'unchanged' | 'missing' | 'rejected'
  rule: string | null
  detail: string
}

const columns = { line: 'line', verdict: 'verdict', rowKey: 'rowKey', position: 'position' } as const

/** A NUMEN is confidential: lists show how it begins and no more. */
const maskNumen = (key: string): string => key.replace(/\b(\d{2}[A-Z])\d{7}[A-Z]{3}\b/g, '$1··········')

export function listImportRows(services: Services, input: PageInput & Readonly<{ importId: string }>) {
  const base = () => services.read().selectFrom('importRow').where('importId', '=', input.importId)
  const listing: Listing<Row> = {
    name: `importRow ${input.importId}`,
    idOf: (row) => String(row.position),
    ids: async ({ filter, facets, sort }) => {
      let rows = base().select('position')
      if (facets.verdict !== undefined) rows = rows.where('verdict', '=', facets.verdict as Row['verdict'])
      if (filter !== '')
        rows = rows.where((e) => e.or([e('rowKey', 'like', `%${filter}%`), e('rule', 'like', `%${filter}%`)]))
      const order = orderOf(columns, sort, 'position')
      return (await rows.orderBy(order.column, order.direction).execute()).map((row) => String(row.position))
    },
    rows: async (ids) => {
      const rows = await base().selectAll().where('position', 'in', ids.map(Number)).execute()
      return rows.map(({ position, line, rowKey, verdict, rule, content }) => ({
        position,
        line,
        rowKey: maskNumen(rowKey),
        verdict,
        rule,
        detail: verdict === 'rejected' ? content : '',
      }))
    },
  }
  return services.listings.page(listing, input)
}
