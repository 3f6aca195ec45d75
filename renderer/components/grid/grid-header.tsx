import { type PointerEvent, type RefObject, useRef } from 'react'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import type { GridColumn, GridSort } from './grid-column.ts'
import type { ColumnLayout } from './grid-columns.ts'
import { asColumnHeader, asRow, asRowGroup } from './grid-roles.ts'

export type GridHeaderProps<Row> = Readonly<{
  head: RefObject<HTMLTableSectionElement | null>
  layout: ColumnLayout<Row>
  sort: GridSort | null
  onSort: (column: GridColumn<Row>) => void
  selectable: boolean
  allSelected: boolean | 'some'
  onSelectAll: () => void
  /** Column of the active cell when it is in the header, else -1. */
  activeColumn: number
  /** Pixels of one rem, to turn a drag on screen into a width at 100 % text size. */
  rem: number
}>

/** The edge that drags a column wider; keyboards use Shift+arrows on the title, or the columns menu. */
function ResizeEdge({ width, rem, onWidth }: { width: number; rem: number; onWidth: (width: number) => void }) {
  const start = useRef<{ x: number; width: number } | null>(null)
  const drag = (event: PointerEvent) => {
    if (start.current) onWidth(start.current.width + ((event.clientX - start.current.x) * 16) / rem)
  }
  return (
    <span
      className="grid-resize"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width }
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
      onPointerCancel={() => {
        if (start.current) onWidth(start.current.width)
        start.current = null
      }}
    />
  )
}

const iconOf = (direction: GridSort['direction'] | null) => direction ?? 'unsorted'

/** Titles: a sort button each, the direction said by `aria-sort` on the active one only. */
export function GridHeader<Row>({
  head,
  layout,
  sort,
  onSort,
  selectable,
  allSelected,
  onSelectAll,
  activeColumn,
  rem,
}: GridHeaderProps<Row>) {
  const t = useText()
  const shift = selectable ? 1 : 0
  const tabIndexAt = (position: number) => (position === activeColumn ? 0 : -1)
  return (
    <thead ref={head} {...asRowGroup}>
      <tr {...asRow} className="grid-head-row" aria-rowindex={1} data-row={-1}>
        {selectable && (
          <th {...asColumnHeader} scope="col" className="grid-cell grid-check" data-column={0}>
            <input
              type="checkbox"
              data-focus
              tabIndex={tabIndexAt(0)}
              aria-label={t('components.grid.selectAll')}
              checked={allSelected === true}
              ref={(box) => {
                if (box) box.indeterminate = allSelected === 'some'
              }}
              onChange={onSelectAll}
            />
          </th>
        )}
        {layout.visible.map((column, position) => {
          const direction = sort?.columnId === column.id ? sort.direction : null
          const sortable = column.sortable !== false
          return (
            <th
              key={column.id}
              {...asColumnHeader}
              scope="col"
              className="grid-cell grid-title"
              data-column={position + shift}
              data-align={column.align}
              aria-sort={direction ?? undefined}
              tabIndex={sortable ? undefined : tabIndexAt(position + shift)}
            >
              {sortable ? (
                <button
                  type="button"
                  className="grid-sort"
                  data-focus
                  data-sorted={direction !== null}
                  tabIndex={tabIndexAt(position + shift)}
                  onClick={() => onSort(column)}
                >
                  <span className="grid-text">{column.title}</span>
                  <Icon name={iconOf(direction)} />
                </button>
              ) : (
                <span className="grid-text">{column.title}</span>
              )}
              <ResizeEdge
                width={layout.widthOf(column.id)}
                rem={rem}
                onWidth={(width) => layout.setWidth(column.id, width)}
              />
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
