import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { keyNameOf } from '../../app/key-names.ts'
import { preferences, usePreferences } from '../../app/preferences.ts'
import { useText } from '../../app/texts.ts'
import { useFocusHolder } from './focus-holder.ts'
import { GridBody, settleFocus } from './grid-body.tsx'
import { type GridColumn, rowHeaderOf } from './grid-column.ts'
import { widthStep } from './grid-columns.ts'
import { GridHeader } from './grid-header.tsx'
import { type GridCell, headerRow, moveCell } from './grid-keys.ts'
import { gridPlace, keepGridPlace } from './grid-memory.ts'
import type { GridModel } from './grid-model.ts'
import { asGrid, asSelectableGrid } from './grid-roles.ts'
import { selectedCount } from './grid-selection.ts'

/** Below this many rems a row becomes a card: two-dimensional scrolling is useless to a magnifier user. */
const cardWidth = 34
const cardLine = 1.75
const cardEdges = 1
const rowRems = { comfortable: 2.75, compact: 2 } as const

/** Size of the list, of its titles and of one rem on screen, followed live (window, text size, zoom). */
function useMeasure() {
  const scroller = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const [measure, setMeasure] = useState({ width: 1024, height: 480, rem: 16, headHeight: 44 })
  useEffect(() => {
    const [area, one, titles] = [scroller.current, probe.current, head.current]
    if (!area || !one || !titles) return
    const read = () => {
      const next = {
        width: area.clientWidth,
        height: area.clientHeight,
        rem: one.getBoundingClientRect().height || 16,
        headHeight: titles.offsetHeight,
      }
      setMeasure((last) =>
        Object.entries(next).every(([key, value]) => Reflect.get(last, key) === value) ? last : next,
      )
    }
    const observer = new ResizeObserver(read)
    for (const followed of [area, one, titles]) observer.observe(followed)
    return () => observer.disconnect()
  }, [])
  return { scroller, probe, head, ...measure }
}

const columnTemplate = (selectable: boolean, widths: readonly number[]) => {
  const sizes = widths.map((width, index) =>
    index === widths.length - 1 ? `minmax(${width / 16}rem, 1fr)` : `${width / 16}rem`,
  )
  return [...(selectable ? ['2.75rem'] : []), ...sizes].join(' ')
}

/** The shape of rows to come, shown only if they are late. */
const LoadingLines = () => (
  <div className="grid-loading" aria-hidden="true">
    {['a', 'b', 'c', 'd', 'e'].map((line) => (
      <span key={line} className="skeleton" />
    ))}
  </div>
)

/** A button or field that a cell holds for itself: Enter and Space are for it, not for the row. */
const isOwnControl = (target: EventTarget): boolean => {
  const control = target instanceof Element ? target.closest('tbody :is(a, button, input, select)') : null
  return control !== null && !control.matches('[data-open]') && control.closest('.grid-check') === null
}

const cellOf = (target: EventTarget): GridCell | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column), follow: false } : null
}

/** The list as a grid: one Tab stop, arrows inside, any number of rows. */
export function GridTable<Row>({ model }: { model: GridModel<Row> }) {
  const t = useText()
  const { density } = usePreferences()
  const { scroller, probe, head, width, height, rem, headHeight } = useMeasure()
  const table = useRef<HTMLTableElement>(null)
  const holder = useFocusHolder(table)
  const { id, rows, layout, selection, openable } = model
  const place = gridPlace(id)
  const [active, setActive] = useState<GridCell>({
    row: place?.activeRow ?? 0,
    column: place?.activeColumn ?? 0,
    follow: false,
  })

  const columns = layout.visible
  const count = rows.count ?? 0
  const selectable = selection !== null
  const cards = width < cardWidth * rem
  const rowHeight = Math.round(
    (cards ? (columns.length + (selectable ? 1 : 0)) * cardLine + cardEdges : rowRems[density]) * rem,
  )
  const leastHeader = Math.round(rowRems.comfortable * rem)
  const headerHeight = cards ? 0 : Math.max(leastHeader, headHeight)
  const page = Math.max(1, Math.floor((height - headerHeight) / rowHeight) - 1)
  const extent = { rows: count, columns: columns.length + (selectable ? 1 : 0), page }
  const bounded: GridCell = active.row < count ? active : { ...active, row: Math.max(0, count - 1) }

  const placeAt = (cell: GridCell) => {
    setActive(cell)
    keepGridPlace(id, { activeRow: Math.max(0, cell.row), activeColumn: cell.column })
  }
  useEffect(() => {
    if (!place?.opened) return
    keepGridPlace(id, { opened: false })
    table.current?.focus({ preventScroll: true })
    settleFocus(table.current, { row: place.activeRow, column: place.activeColumn, follow: false }, true)
  }, [id, place])

  const asked = useRef(model.query)
  useEffect(() => {
    // Another filter or order makes other rows: the list shows them from the first.
    if (asked.current.filter === model.query.filter && asked.current.sort === model.query.sort) return
    asked.current = model.query
    scroller.current?.scrollTo({ top: 0 })
    setActive((cell) => (cell.row === headerRow ? cell : { ...cell, row: 0, follow: false }))
  }, [model.query, scroller])

  const columnAt = (position: number): GridColumn<Row> | undefined => columns[position - (selectable ? 1 : 0)]
  const resize = (step: number) => {
    const column = columnAt(bounded.column)
    if (column) layout.setWidth(column.id, layout.widthOf(column.id) + step)
  }

  const act = (key: string): boolean => {
    const { row } = bounded
    if (row === headerRow) {
      if (key === 'Shift+ArrowLeft') resize(-widthStep)
      else if (key === 'Shift+ArrowRight') resize(widthStep)
      else return false
      return true
    }
    if (key === 'Enter' && openable) model.open(row)
    else if (key === 'Ctrl+A' && selectable) model.selectAll()
    else if (
      selectable &&
      (key === 'Shift+Space' || key === 'Space' || (key === 'X' && preferences.get().oneKeyShortcuts))
    )
      model.toggle(row)
    else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyNameOf(event.nativeEvent)
    if (!key || event.defaultPrevented) return
    if ((key === 'Enter' || key === 'Space') && isOwnControl(event.target)) return
    if (act(key)) {
      event.preventDefault()
      return
    }
    const next = moveCell(bounded, key, extent)
    if (!next) return
    event.preventDefault()
    if (selectable && key.startsWith('Shift+Arrow') && next.row !== headerRow) model.extend(bounded.row, next.row)
    placeAt(next)
  }

  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target)
    if (!cell || cell.row < 0 || !(event.target instanceof Element)) return
    if (event.target.closest('.grid-check')) {
      if (event.shiftKey) model.extend(model.anchor(), cell.row)
      else model.toggle(cell.row)
      return
    }
    const control = event.target.closest('a, button, input, select, label')
    if (openable && (control === null || control.matches('[data-open]'))) model.open(cell.row)
  }

  const onFocus = (event: FocusEvent) => {
    const arriving = !holder.held.current
    holder.onFocus()
    if (event.target === table.current) {
      // Reached by Tab while its active row was scrolled away: come back to it. Parked there by a scroll: stay.
      if (arriving) placeAt({ ...bounded, follow: true })
      return
    }
    const cell = cellOf(event.target)
    if (cell && (cell.row !== bounded.row || cell.column !== bounded.column)) placeAt(cell)
  }

  const headerId = rowHeaderOf(columns)?.id ?? ''
  const all = selection ? selectedCount(selection, count) : 0
  const template = columnTemplate(selectable, layout.widths)
  return (
    <section
      ref={scroller}
      className="grid-scroll"
      aria-label={t('components.grid.scrollZone', { title: model.title })}
      tabIndex={count === 0 ? 0 : -1}
      aria-busy={rows.count === null}
      data-one-key
    >
      <span ref={probe} className="rem-probe" aria-hidden="true" />
      <table
        ref={table}
        {...(selectable ? asSelectableGrid : asGrid)}
        className="grid-table"
        data-cards={cards}
        aria-rowcount={count + 1}
        aria-colcount={extent.columns}
        aria-labelledby={`${model.domId}-caption`}
        tabIndex={-1}
        style={
          {
            '--columns': template,
            '--row-height': `${rowHeight}px`,
            '--head-height': `${leastHeader}px`,
          } as React.CSSProperties
        }
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={onFocus}
        onBlur={holder.onBlur}
      >
        <caption className="visually-hidden" id={`${model.domId}-caption`}>
          {model.caption}
        </caption>
        <GridHeader
          head={head}
          layout={layout}
          sort={model.query.sort}
          onSort={model.sortBy}
          selectable={selectable}
          allSelected={all > 0 && all === count ? true : all > 0 ? 'some' : false}
          onSelectAll={() => (all > 0 && all === count ? model.clearSelection() : model.selectAll())}
          activeColumn={bounded.row === headerRow ? bounded.column : -1}
          rem={rem}
        />
        <GridBody
          rows={rows}
          columns={columns}
          rowHeaderId={headerId}
          rowId={model.rowId}
          selection={selection}
          openable={openable}
          active={bounded}
          scroller={scroller}
          table={table}
          held={holder.held}
          rowHeight={rowHeight}
          headerHeight={headerHeight}
          initialRow={place?.firstRow ?? 0}
          onScrolled={(firstRow) => keepGridPlace(id, { firstRow })}
        />
      </table>
      {rows.count === null && <LoadingLines />}
    </section>
  )
}
