import { useMemo } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { foldCell, matchesWords, queryWords } from '../../app/keyword-search.ts'
import { cellText, type GridColumn, type GridQuery, type GridSort } from './grid-column.ts'
import type { GridRows } from './grid-source.ts'

type SortKey = string | number | null

const compareKeys = (a: SortKey, b: SortKey, sign: number): number => {
  if (a === b) return 0
  // Empty cells come last in both directions.
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -sign : sign
}

/** Positions of the rows in sorted order; numbers by size, texts without case or accents, equal rows as they came. */
export function sortedPositions<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  sort: GridSort | null,
): readonly number[] {
  const positions = rows.map((_, position) => position)
  const column = columns.find(({ id }) => id === sort?.columnId)
  if (!sort || !column) return positions
  const keys = rows.map((row): SortKey => {
    const value = column.value(row)
    return typeof value === 'string' ? (value === '' ? null : fold(value)) : value
  })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return positions.sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, sign) || a - b)
}

/** Cells are kept apart by a character nobody types, so that a word never matches across two of them. */
const foldRow = <Row>(row: Row, columns: readonly GridColumn<Row>[]) =>
  foldCell(columns.map((column) => cellText(column, row)).join('\u0001'))

/**
 * Rows of the page itself, filtered and sorted here. `columns` and `searched` must be stable (memoised).
 * Keywords look at the columns on screen only.
 */
export function useMemoryRows<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  searched: readonly GridColumn<Row>[],
  query: GridQuery,
): GridRows<Row> {
  const { filter, sort } = query
  const wanted = queryWords(filter).join(' ')
  const filtering = wanted !== ''
  const folded = useMemo(
    () => (filtering ? rows.map((row) => foldRow(row, searched)) : null),
    [filtering, rows, searched],
  )
  const sorted = useMemo(() => sortedPositions(rows, columns, sort), [rows, columns, sort])
  return useMemo(() => {
    const words = wanted.split(' ')
    const shown = folded ? sorted.filter((position) => matchesWords(folded[position] ?? '', words)) : sorted
    const rowAt = (index: number) => rows[shown[index] ?? -1]
    return {
      count: shown.length,
      total: rows.length,
      rowAt,
      show: () => {},
      read: (first, end) => Promise.resolve(shown.slice(first, end).flatMap((position) => rows[position] ?? [])),
      problem: null,
      retry: () => {},
      query: { filter, sort },
    }
  }, [folded, sorted, wanted, rows, filter, sort])
}
