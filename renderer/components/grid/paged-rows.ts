import { useEffect, useMemo, useState } from 'react'
import type { GridQuery } from './grid-column.ts'
import type { GridRows, PagedSource } from './grid-source.ts'
import { PageWindows } from './page-windows.ts'

/** Rows of the core, in windows. While a new query is under way the previous count stays, so that the list keeps its shape. */
export function usePagedRows<Row>(source: PagedSource<Row> | null, query: GridQuery): GridRows<Row> | null {
  const { filter, sort } = query
  const [windows, setWindows] = useState<PageWindows<Row> | null>(null)
  const [revision, setRevision] = useState(0)
  const key = source?.key
  // biome-ignore lint/correctness/useExhaustiveDependencies: a source is the same while its key is; callers make its function anew each render
  useEffect(() => {
    if (!source) return
    const fresh = new PageWindows(source, { filter, sort }, () => setRevision((last) => last + 1))
    setWindows(fresh)
    fresh.show(0, 0)
    return () => fresh.close()
  }, [key, filter, sort])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the windows change inside; the revision says when
  return useMemo(() => {
    if (!source) return null
    return {
      count: windows?.count ?? null,
      total: windows?.total ?? null,
      rowAt: (index) => windows?.rowAt(index),
      show: (first, last) => windows?.show(first, last),
      read: (first, end) => windows?.read(first, end) ?? Promise.resolve([]),
      problem: windows?.problem ?? null,
      retry: () => windows?.retry(),
      query: { filter, sort },
    }
  }, [windows, revision, key])
}
