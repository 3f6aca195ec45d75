import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { isFocusLost } from '../frame/focus-keeper.ts'
import type { GridColumn } from './grid-column.ts'
import { type GridCell, headerRow } from './grid-keys.ts'
import { asRowGroup } from './grid-roles.ts'
import { GridRow } from './grid-row.tsx'
import { type GridSelection, isSelected } from './grid-selection.ts'
import type { GridRows } from './grid-source.ts'

export type GridBodyProps<Row> = Readonly<{
  rows: GridRows<Row>
  columns: readonly GridColumn<Row>[]
  rowHeaderId: string
  rowId: (row: Row) => string
  selection: GridSelection | null
  openable: boolean
  active: GridCell
  scroller: RefObject<HTMLDivElement | null>
  table: RefObject<HTMLTableElement | null>
  held: RefObject<boolean>
  /** The least height of a row; one whose words need more lines is higher. */
  rowHeight: number
  headerHeight: number
  initialRow: number
  onScrolled: (firstRow: number) => void
}>

/** DOM nodes are kept while scrolling: a row's node serves the row 128 further on. */
const recycledKeys = 128

const cellAt = (table: HTMLTableElement, { row, column }: GridCell) =>
  table.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`)

const controlIn = (cell: HTMLElement | null) => cell?.querySelector<HTMLElement>('[data-focus]') ?? cell

/**
 * Keeps the focus on the active cell. Scrolling takes rows away and gives their nodes to others: the focus then waits
 * on the table itself, never on the body and never on a wrong row. `held` says that the list has the focus, which the
 * document no longer knows once the focused row is gone.
 */
export function settleFocus(table: HTMLTableElement | null, active: GridCell, held: boolean) {
  const focused = document.activeElement
  if (!table || !(table.contains(focused) || (held && isFocusLost()))) return
  const cell = cellAt(table, active)
  // A button of the cell that took the focus keeps it: Enter is then its own.
  if (cell !== focused && cell?.contains(focused)) return
  const control = controlIn(cell) ?? table
  if (focused !== control) control.focus({ preventScroll: true })
}

/** The rows on screen and a few around them, in a component of its own so that scrolling renders nothing else. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { rows, columns, rowHeaderId, rowId, selection, openable, active, scroller, table } = props
  const { rowHeight, headerHeight } = props
  const virtualizer = useVirtualizer({
    count: rows.count ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    indexAttribute: 'data-row',
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    // Rows have no height of their own yet: the place is counted in rows, for pixels would drift at each coming back.
    initialOffset: props.initialRow === 0 ? 0 : headerHeight + props.initialRow * rowHeight,
    onChange: (instance) => props.onScrolled(instance.range?.startIndex ?? 0),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are computed again when the height of a row changes
  useLayoutEffect(() => virtualizer.measure(), [rowHeight, headerHeight])
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls once for each movement, not when the list grows
  useLayoutEffect(() => {
    if (active.follow && active.row > headerRow) virtualizer.scrollToIndex(active.row, { align: 'auto' })
    if (active.follow && active.row === headerRow) scroller.current?.scrollTo({ top: 0 })
    const column = scroller.current?.querySelector<HTMLElement>(`.grid-head-row > [data-column="${active.column}"]`)
    if (active.follow) column?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active])
  useLayoutEffect(() => {
    settleFocus(table.current, active, props.held.current)
    // The one Tab stop: the active cell, or the table itself while that cell is scrolled away.
    if (table.current) table.current.tabIndex = cellAt(table.current, active) ? -1 : 0
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => rows.show(first, last), [rows, first, last])
  return (
    <tbody {...asRowGroup} className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const row = rows.rowAt(index)
        return (
          <GridRow
            key={index % recycledKeys}
            measure={virtualizer.measureElement}
            row={row}
            id={row === undefined ? undefined : rowId(row)}
            index={index}
            top={start - headerHeight}
            columns={columns}
            rowHeaderId={rowHeaderId}
            selectable={selection !== null}
            selected={selection !== null && row !== undefined && isSelected(selection, rowId(row))}
            openable={openable}
            activeColumn={active.row === index ? active.column : -1}
          />
        )
      })}
    </tbody>
  )
}
