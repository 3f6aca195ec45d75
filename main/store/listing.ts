import type { PageInput } from '../../shared/contract/schemas.ts'
import type { Store } from './store.ts'

/** How one list finds its rows: all ids in order first (cheap), then only the rows of the window. */
export type Listing<Row> = Readonly<{
  name: string
  /** Ids under the filter and facets, in the order of the sort. */
  ids(input: PageInput): Promise<readonly string[]>
  /** Rows of some ids, in any order. */
  rows(ids: readonly string[]): Promise<readonly Row[]>
  idOf(row: Row): string
}>

export type Page<Row> = { count: number; revision: number; rows: Row[] }

const keptOrders = 24

/**
 * Pages of lists by position index (architecture 4.10): the order of ids is computed once for a filter, a sort and a
 * revision, then any window of it is one look-up, whether the first or the last. OFFSET is never used.
 */
export function createListings(store: () => Store) {
  const orders = new Map<string, readonly string[]>()

  return {
    async page<Row>(listing: Listing<Row>, input: PageInput): Promise<Page<Row>> {
      const revision = await store().revision()
      const key = JSON.stringify([listing.name, revision, input.sort, input.filter, input.facets])
      const ids = orders.get(key) ?? (await listing.ids(input))
      orders.delete(key)
      orders.set(key, ids)
      const oldest = orders.size > keptOrders ? orders.keys().next().value : undefined
      if (oldest !== undefined) orders.delete(oldest)
      const window = ids.slice(input.start, input.start + input.size)
      const found = new Map<string, Row>()
      if (window.length > 0) for (const row of await listing.rows(window)) found.set(listing.idOf(row), row)
      const rows = window.map((id) => found.get(id)).filter((row): row is Row => row !== undefined)
      return { count: ids.length, revision, rows }
    },
  }
}

export type Listings = ReturnType<typeof createListings>
