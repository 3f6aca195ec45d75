import type { PageInput } from '../../shared/contract/schemas.ts'
import { type GridSource, type Page, PageRefused, pagedRows } from '../components/grid/grid-source.ts'
import { problemOf } from './problem.ts'

const longestFilter = 200

/**
 * Rows of a list of the core for `DataGrid`. `method` is one of the client (`client.missions.list`); `key` names the
 * list and its revision (`useRevision`), so that it reads its rows again when something changed.
 */
export function pageSource<Row>(
  key: string,
  method: (input: PageInput, options: Readonly<{ signal: AbortSignal }>) => Promise<Page<Row>>,
  facets: Readonly<Record<string, string>> = {},
): GridSource<Row> {
  return pagedRows(`${key} ${JSON.stringify(facets)}`, async ({ startIndex, size, sort, filter, signal }) => {
    const input: PageInput = {
      start: startIndex,
      size,
      sort: sort && { column: sort.columnId, direction: sort.direction },
      filter: filter.slice(0, longestFilter),
      facets: { ...facets },
    }
    try {
      const { rows, count } = await method(input, { signal })
      return { rows, count }
    } catch (error) {
      if (signal.aborted) throw error
      throw new PageRefused(problemOf(error))
    }
  })
}
