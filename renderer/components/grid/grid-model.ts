import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { announce } from '../../app/announcer.ts'
import { tell } from '../../app/console-log.ts'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import type { GridColumn, GridQuery, GridSort } from './grid-column.ts'
import { type ColumnLayout, useGridColumns } from './grid-columns.ts'
import { asCsv, asSpreadsheetText, downloadText } from './grid-export.ts'
import { gridPlace, keepGridPlace } from './grid-memory.ts'
import {
  addSelected,
  type GridSelection,
  isSelected,
  nothingSelected,
  selectAll,
  selectedCount,
  setSelected,
} from './grid-selection.ts'
import type { GridRows, GridSource } from './grid-source.ts'
import { useMemoryRows } from './memory-rows.ts'
import { usePagedRows } from './paged-rows.ts'

export type GridModelOptions<Row> = Readonly<{
  /** Unique in the application: widths, filter and place are remembered under it. */
  id: string
  title: string
  /** Must be stable: `useMemo` in the screen. */
  columns: readonly GridColumn<Row>[]
  source: GridSource<Row>
  rowId: (row: Row) => string
  onOpen?: (row: Row) => void
  /** Giving these adds the selection column. */
  selection?: GridSelection
  onSelectionChange?: (selection: GridSelection) => void
  initialSort?: GridSort
}>

/** Everything the parts of a list share. */
export type GridModel<Row> = Readonly<{
  id: string
  domId: string
  title: string
  caption: string
  rows: GridRows<Row>
  layout: ColumnLayout<Row>
  query: GridQuery
  setFilter: (filter: string) => void
  sortBy: (column: GridColumn<Row>) => void
  setSort: (sort: GridSort | null) => void
  rowId: (row: Row) => string
  openable: boolean
  open: (index: number) => void
  selection: GridSelection | null
  toggle: (index: number) => void
  extend: (from: number, to: number) => void
  anchor: () => number
  selectAll: () => void
  clearSelection: () => void
  copy: () => void
  downloadCsv: () => void
}>

const noRows: readonly never[] = []
const startQuery = (id: string, sort: GridSort | null): GridQuery => gridPlace(id)?.query ?? { filter: '', sort }
const nextSort = (columnId: string, sort: GridSort | null): GridSort | null => {
  if (sort?.columnId !== columnId) return { columnId, direction: 'ascending' }
  return sort.direction === 'ascending' ? { columnId, direction: 'descending' } : null
}

/** State of a list: query, rows, columns, selection, and what can be done with them. */
export function useGridModel<Row>(options: GridModelOptions<Row>): GridModel<Row> {
  const { id, title, columns, source, rowId, onOpen, onSelectionChange } = options
  const t = useText()
  const format = useFormat()
  const domId = useId()
  const anchor = useRef(0)
  const [query, setQueryState] = useState(() => startQuery(id, options.initialSort ?? null))
  const layout = useGridColumns(id, columns)
  const memory = useMemoryRows(source.kind === 'memory' ? source.rows : noRows, columns, layout.visible, query)
  const paged = usePagedRows(source.kind === 'paged' ? source : null, query)
  const rows = paged ?? memory
  const count = rows.count ?? 0
  const selection = onSelectionChange ? (options.selection ?? nothingSelected) : null

  const select = (next: GridSelection) => {
    onSelectionChange?.(next)
    const chosen = selectedCount(next, count)
    announce(t('components.grid.selected', { count: chosen, shown: format.number(chosen) }))
  }
  const setQuery = (next: GridQuery) => {
    setQueryState(next)
    keepGridPlace(id, { query: next })
    // "All but these" was said of the rows behind the former filter: it means nothing behind another one.
    if (selection?.mode === 'allExcept' && next.filter !== query.filter) onSelectionChange?.(nothingSelected)
  }
  const setSort = (sort: GridSort | null) => {
    setQuery({ ...query, sort })
    const column = columns.find((candidate) => candidate.id === sort?.columnId)
    const said =
      sort && column
        ? t('components.grid.sorted', { column: column.title, direction: t(`components.grid.${sort.direction}`) })
        : t('components.grid.unsorted')
    tell('information', `${said}, ${t('components.grid.result', { count, shown: format.number(count) })}`)
  }

  const chosenRows = async (): Promise<readonly Row[]> => {
    const read = await rows.read(0, count)
    if (!selection || selectedCount(selection, count) === 0) return read
    return read.filter((row) => isSelected(selection, rowId(row)))
  }
  const exported = (use: (chosen: readonly Row[]) => void | Promise<void>) => {
    chosenRows().then(use, () => tell('error', t('components.grid.exportFailed')))
  }

  const { filter } = query
  const { total } = rows
  const counted = rows.count !== null
  const caption = useMemo(() => {
    if (!counted) return title
    const values = { title, count, shown: format.number(count) }
    if (filter === '' || total === null) return t('components.grid.caption', values)
    return t('components.grid.captionFiltered', { ...values, total: format.number(total), filter })
  }, [title, filter, counted, count, total, format, t])
  useResultAnnouncement(query.filter, rows.count)

  return {
    id,
    domId,
    title,
    caption,
    rows,
    layout,
    query,
    rowId,
    setFilter: (next) => setQuery({ ...query, filter: next }),
    setSort,
    sortBy: (column) => setSort(nextSort(column.id, query.sort)),
    openable: onOpen !== undefined,
    open: (index) => {
      const row = rows.rowAt(index)
      if (row === undefined) return
      keepGridPlace(id, { activeRow: index, opened: true })
      onOpen?.(row)
    },
    selection,
    anchor: () => anchor.current,
    toggle: (index) => {
      const row = rows.rowAt(index)
      if (row === undefined || !selection) return
      anchor.current = index
      select(setSelected(selection, rowId(row), !isSelected(selection, rowId(row))))
    },
    extend: (from, to) => {
      if (!selection) return
      anchor.current = to
      rows.read(Math.min(from, to), Math.max(from, to) + 1).then(
        (read) => select(addSelected(selection, read.map(rowId))),
        () => tell('error', t('components.grid.failed')),
      )
    },
    selectAll: () => selection && select(selectAll(query)),
    clearSelection: () => selection && select(nothingSelected),
    copy: () =>
      exported(async (chosen) => {
        try {
          await navigator.clipboard.writeText(asSpreadsheetText(layout.visible, chosen))
          tell('success', t('components.grid.copied', { count: chosen.length }))
        } catch {
          tell('warning', t('components.grid.notCopied'))
        }
      }),
    downloadCsv: () => exported((chosen) => downloadText(`${id}.csv`, asCsv(layout.visible, chosen))),
  }
}

const pauseBeforeAnnouncing = 400

/** Says how many rows a filter leaves, once, when typing has paused and the answer is there. */
function useResultAnnouncement(filter: string, count: number | null) {
  const t = useText()
  const format = useFormat()
  const said = useRef(filter)
  useEffect(() => {
    if (count === null || said.current === filter) return
    const timer = setTimeout(() => {
      said.current = filter
      announce(t('components.grid.result', { count, shown: format.number(count) }))
    }, pauseBeforeAnnouncing)
    return () => clearTimeout(timer)
  }, [filter, count, format, t])
}
