import type { Problem } from '../../../shared/model/result.ts'
import type { GridQuery, GridSort } from './grid-column.ts'

/** Rows held by the page: the list sorts and filters them itself. Up to a few thousand in screens. */
export type MemorySource<Row> = Readonly<{ kind: 'memory'; rows: readonly Row[] }>

export type PageRequest = Readonly<{
  startIndex: number
  size: number
  sort: GridSort | null
  filter: string
  signal: AbortSignal
}>

/** `count` is the number of rows behind the filter; `total` without it, where the core knows. */
export type Page<Row> = Readonly<{ rows: readonly Row[]; count: number; total?: number }>

/** Rows held by the core, asked for in windows; the core sorts and filters. A thrown or rejected page shows as an error. */
export type PagedSource<Row> = Readonly<{
  kind: 'paged'
  /** Changes when the data changes (a revision, a query key): pages already read are then dropped. */
  key: string
  fetchPage: (request: PageRequest) => Promise<Page<Row>>
}>

export type GridSource<Row> = MemorySource<Row> | PagedSource<Row>

export const memoryRows = <Row>(rows: readonly Row[]): MemorySource<Row> => ({ kind: 'memory', rows })

export const pagedRows = <Row>(key: string, fetchPage: PagedSource<Row>['fetchPage']): PagedSource<Row> => ({
  kind: 'paged',
  key,
  fetchPage,
})

/** A page the core refused, with its problem; throw it from `fetchPage` to have the problem shown in full. */
export class PageRefused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The rows of a source behind a query, as the list reads them. */
export type GridRows<Row> = Readonly<{
  /** Rows behind the filter; null until the first answer. */
  count: number | null
  /** Rows without the filter, where known. */
  total: number | null
  /** Undefined while the row's page has not come. */
  rowAt: (index: number) => Row | undefined
  /** Tells which rows are on screen. */
  show: (first: number, last: number) => void
  /** Rows from `first` up to but not including `end`, read where needed. */
  read: (first: number, end: number) => Promise<readonly Row[]>
  /** Why the last reading failed, or null. */
  problem: Problem | null
  retry: () => void
  query: GridQuery
}>
