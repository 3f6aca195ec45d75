import type { ReactNode } from 'react'

/** A column of a list. `value` sorts; `text` is what is shown, filtered, copied and exported. */
export type GridColumn<Row> = Readonly<{
  id: string
  /** Title in the reader's language. */
  title: string
  value: (row: Row) => string | number | null
  /** Text of the cell; by default the value, empty when null. */
  text?: (row: Row) => string
  /** Richer cell than the text; native elements only (a kit component per cell costs 5 to 15 times more). */
  cell?: (row: Row) => ReactNode
  /** Width in pixels at 100 % text size; 160 by default. */
  width?: number
  align?: 'start' | 'end'
  /** The column that names the row (one per list): its cell is the row's header. The first column by default. */
  rowHeader?: boolean
  /** In that column: what tells a row from another of the same name, for who hears it without the other columns. */
  distinction?: (row: Row) => string
  /** What the column says, for the help of the screen (F64). */
  meaning?: string
  /** False where sorting has no meaning. */
  sortable?: boolean
  /** Hidden until the person shows it. */
  hidden?: boolean
  /** Language of the cells when it is not the reader's. */
  lang?: 'fr'
}>

/** What the person asked of the list. */
export type GridSort = Readonly<{ columnId: string; direction: 'ascending' | 'descending' }>
export type GridQuery = Readonly<{ filter: string; sort: GridSort | null }>

export const cellText = <Row>(column: GridColumn<Row>, row: Row): string => {
  if (column.text) return column.text(row)
  const value = column.value(row)
  return value === null ? '' : String(value)
}

/** The column that names rows. */
export const rowHeaderOf = <Row>(columns: readonly GridColumn<Row>[]) =>
  columns.find(({ rowHeader }) => rowHeader) ?? columns[0]

/** The text that names a row to who does not see it. */
export function rowNameOf<Row>(column: GridColumn<Row> | undefined, row: Row): string {
  if (column === undefined) return ''
  return [cellText(column, row), column.distinction?.(row)].filter(Boolean).join(', ')
}
