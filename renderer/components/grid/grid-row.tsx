import { memo, useLayoutEffect, useRef } from 'react'
import { translate as t } from '../../app/texts.ts'
import { cellText, type GridColumn, rowHeaderOf, rowNameOf } from './grid-column.ts'
import { asCell, asRow, asRowHeader } from './grid-roles.ts'

export type GridRowProps<Row> = Readonly<{
  row: Row | undefined
  /** The row's own id, for commands on the row in focus. */
  id: string | undefined
  index: number
  top: number
  /** Told of the row's node, whose height is that of its words. */
  measure: (node: HTMLElement | null) => void
  columns: readonly GridColumn<Row>[]
  rowHeaderId: string
  selectable: boolean
  selected: boolean
  openable: boolean
  /** Column of the active cell when it is in this row, else -1. */
  activeColumn: number
}>

function Cell<Row>({
  column,
  row,
  isHeader,
  openable,
  tabIndex,
  position,
}: {
  column: GridColumn<Row>
  row: Row
  isHeader: boolean
  openable: boolean
  tabIndex: number
  position: number
}) {
  const content = column.cell ? column.cell(row) : cellText(column, row)
  const opens = isHeader && openable
  const common = {
    className: 'grid-cell',
    'data-column': position,
    'data-title': column.title,
    'data-align': column.align,
    lang: column.lang,
    tabIndex: opens ? undefined : tabIndex,
  }
  const inside = opens ? (
    <button
      type="button"
      className="grid-link"
      data-focus
      data-open
      tabIndex={tabIndex}
      aria-label={column.distinction && rowNameOf(column, row)}
    >
      <span className="grid-text">{content}</span>
    </button>
  ) : (
    <span className="grid-text">{content}</span>
  )
  return isHeader ? (
    <th scope="row" {...asRowHeader} {...common}>
      {inside}
    </th>
  ) : (
    <td {...asCell} {...common}>
      {inside}
    </td>
  )
}

function GridRowInner<Row>({
  row,
  id,
  index,
  top,
  measure,
  columns,
  rowHeaderId,
  selectable,
  selected,
  openable,
  activeColumn,
}: GridRowProps<Row>) {
  const shift = selectable ? 1 : 0
  const tabIndexAt = (position: number) => (position === activeColumn ? 0 : -1)
  const line = useRef<HTMLTableRowElement>(null)
  // A node serves other rows as the list scrolls, and each is as high as its own words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the node shows another row or other columns
  useLayoutEffect(() => measure(line.current), [measure, index, row, columns])
  return (
    <tr
      {...asRow}
      ref={line}
      className="grid-row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      aria-busy={row === undefined || undefined}
      data-row={index}
      data-row-id={id}
      data-odd={index % 2 === 1}
      data-active={activeColumn >= 0}
      style={{ transform: `translateY(${top}px)` }}
    >
      {selectable && (
        <td {...asCell} className="grid-cell grid-check" data-column={0} data-title={t('components.grid.select')}>
          <input
            type="checkbox"
            data-focus
            data-check
            tabIndex={tabIndexAt(0)}
            checked={selected}
            readOnly
            disabled={row === undefined}
            aria-label={
              row === undefined
                ? t('components.grid.loadingRow')
                : t('components.grid.selectRow', { row: rowNameOf(rowHeaderOf(columns), row) })
            }
          />
        </td>
      )}
      {columns.map((column, position) =>
        row === undefined ? (
          <td
            key={column.id}
            {...asCell}
            className="grid-cell"
            data-column={position + shift}
            data-title={column.title}
            tabIndex={tabIndexAt(position + shift)}
          >
            <span className="skeleton" />
            {position === 0 && <span className="visually-hidden">{t('components.grid.loadingRow')}</span>}
          </td>
        ) : (
          <Cell
            key={column.id}
            column={column}
            row={row}
            isHeader={column.id === rowHeaderId}
            openable={openable}
            position={position + shift}
            tabIndex={tabIndexAt(position + shift)}
          />
        ),
      )}
    </tr>
  )
}

/**
 * One row of native cells; renders again only when something of its own changed. It takes its few words without the
 * hook, whose subscription per row slows scrolling: a change of language changes the columns, hence every row.
 */
export const GridRow = memo(GridRowInner) as typeof GridRowInner
