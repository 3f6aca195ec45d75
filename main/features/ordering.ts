import type { PageInput } from '../../shared/contract/schemas.ts'

/**
 * Turns the sort a page asked for into a column of the query. Only names of the list's own table are accepted, so a
 * page cannot order by anything else; an unknown name falls back.
 */
export function orderOf<C extends string>(
  columns: Readonly<Record<string, C>>,
  sort: PageInput['sort'],
  fallback: NoInfer<C>,
): { column: C; direction: 'asc' | 'desc' } {
  const named = sort !== null && Object.hasOwn(columns, sort.column) ? columns[sort.column] : undefined
  return { column: named ?? fallback, direction: sort?.direction === 'descending' ? 'desc' : 'asc' }
}
