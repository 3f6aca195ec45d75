import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Listing } from '../../store/index.ts'
import { orderOf } from '../ordering.ts'

type Row = {
  seq: number
  at: string
  actor: string
  role: string
  kind: string
  subjectKind: string | null
  subjectId: string | null
  facts: string
}

const columns = { seq: 'seq', at: 'at', actor: 'actorName', role: 'actorRole', kind: 'kind' } as const

export function listJournal(services: Services, input: PageInput) {
  const listing: Listing<Row> = {
    name: 'journal',
    idOf: (row) => String(row.seq),
    ids: async ({ filter, sort }) => {
      const order = orderOf(columns, sort, 'seq')
      let rows = services.read().selectFrom('journal').select('seq')
      if (filter !== '') {
        const like = `%${filter}%`
        rows = rows.where((e) =>
          e.or([e('actorName', 'like', like), e('kind', 'like', like), e('facts', 'like', like)]),
        )
      }
      if (input.facets.subjectId !== undefined) rows = rows.where('subjectId', '=', input.facets.subjectId)
      const found = await rows
        .orderBy(order.column, sort === null ? 'desc' : order.direction)
        .orderBy('seq', 'desc')
        .execute()
      return found.map((row) => String(row.seq))
    },
    rows: (ids) =>
      services
        .read()
        .selectFrom('journal')
        .select(['seq', 'at', 'actorName as actor', 'actorRole as role', 'kind', 'subjectKind', 'subjectId', 'facts'])
        .where('seq', 'in', ids.map(Number))
        .execute(),
  }
  return services.listings.page(listing, input)
}

/** Recent entries about one object, newest first: the history tab of its sheet. */
export async function historyOf(services: Services, subjectKind: string, subjectId: string) {
  return services
    .read()
    .selectFrom('journal')
    .select(['seq', 'at', 'actorName as actor', 'kind', 'facts'])
    .where('subjectKind', '=', subjectKind)
    .where('subjectId', '=', subjectId)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
}
