import { useEffect, useMemo } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
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
function sortedPositions<Row>(
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
  fold(columns.map((column) => cellText(column, row)).join('\u0001'))

/** Rows folded in one idle moment; small enough that a key pressed meanwhile is not felt. */
const rowsAtOnce = 500

/**
 * Rows folded for searching, ahead of the first keyword: a hundred thousand of them take most of a second, which nobody
 * should wait for at the first letter typed.
 */
function foldedAhead<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[]) {
  const folded: string[] = []
  const at = (position: number): string => {
    const row = rows[position]
    folded[position] ??= row === undefined ? '' : foldRow(row, columns)
    return folded[position]
  }
  return {
    at,
    /** Folds the rows while the window has nothing else to do; the result stops. */
    whenIdle: (): (() => void) => {
      let next = 0
      const go = (idle: IdleDeadline): void => {
        while (next < rows.length && idle.timeRemaining() > 4) {
          for (const end = Math.min(rows.length, next + rowsAtOnce); next < end; next += 1) at(next)
        }
        if (next < rows.length) handle = requestIdleCallback(go)
      }
      let handle = requestIdleCallback(go)
      return () => cancelIdleCallback(handle)
    },
  }
}

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
  const folded = useMemo(() => foldedAhead(rows, searched), [rows, searched])
  useEffect(() => folded.whenIdle(), [folded])
  const sorted = useMemo(() => sortedPositions(rows, columns, sort), [rows, columns, sort])
  return useMemo(() => {
    const words = wanted.split(' ')
    const shown = filtering ? sorted.filter((position) => matchesWords(folded.at(position), words)) : sorted
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
  }, [folded, filtering, sorted, wanted, rows, filter, sort])
}
