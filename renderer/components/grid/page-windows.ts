import type { Problem } from '../../../shared/model/result.ts'
import type { GridQuery } from './grid-column.ts'
import { type Page, type PagedSource, PageRefused } from './grid-source.ts'

/** Rows of one page; the core answers a page of this size in well under a frame's attention. */
const pageSize = 200
/** Pages kept: enough to scroll back and forth, few enough to forget. */
const pagesKept = 40

/** The pages of one query: asked once, kept a while, dropped when a newer query takes over. */
export class PageWindows<Row> {
  readonly #source: PagedSource<Row>
  readonly #query: GridQuery
  readonly #changed: () => void
  readonly #asking = new AbortController()
  readonly #pages = new Map<number, Page<Row> | Promise<Page<Row>>>()
  count: number | null = null
  total: number | null = null
  problem: Problem | null = null
  revision = 0

  constructor(source: PagedSource<Row>, query: GridQuery, changed: () => void) {
    this.#source = source
    this.#query = query
    this.#changed = changed
  }

  rowAt(index: number): Row | undefined {
    const page = this.#pages.get(Math.floor(index / pageSize))
    return page && !(page instanceof Promise) ? page.rows[index % pageSize] : undefined
  }

  show(first: number, last: number) {
    const end = this.count === null ? last : Math.min(last, this.count - 1)
    for (let page = Math.floor(first / pageSize); page <= Math.floor(Math.max(end, 0) / pageSize); page += 1) {
      if (this.problem === null && !this.#pages.has(page)) this.#ask(page).catch(() => {})
    }
  }

  async read(first: number, end: number): Promise<readonly Row[]> {
    const rows: Row[] = []
    for (let page = Math.floor(first / pageSize); page * pageSize < end; page += 1) {
      const { rows: got } = await (this.#pages.get(page) ?? this.#ask(page))
      rows.push(...got.slice(Math.max(0, first - page * pageSize), end - page * pageSize))
      if (got.length < pageSize) break
    }
    return rows
  }

  retry() {
    this.problem = null
    this.#tell()
    this.show(0, 0)
  }

  close() {
    this.#asking.abort()
  }

  #tell() {
    this.revision += 1
    if (!this.#asking.signal.aborted) this.#changed()
  }

  #forgetOldest() {
    for (const [number, page] of this.#pages) {
      if (this.#pages.size <= pagesKept) return
      if (!(page instanceof Promise)) this.#pages.delete(number)
    }
  }

  async #ask(number: number): Promise<Page<Row>> {
    const { signal } = this.#asking
    const { sort, filter } = this.#query
    const answer = this.#source.fetchPage({ startIndex: number * pageSize, size: pageSize, sort, filter, signal })
    this.#pages.set(number, answer)
    try {
      const page = await answer
      this.#pages.delete(number)
      this.#pages.set(number, page)
      this.#forgetOldest()
      this.count = page.count
      this.total = page.total ?? this.total
      this.#tell()
      return page
    } catch (thrown) {
      this.#pages.delete(number)
      this.problem = thrown instanceof PageRefused ? thrown.problem : { code: 'INTERNAL', facts: {} }
      this.#tell()
      throw thrown
    }
  }
}
