import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import { cellText, type GridColumn, type GridQuery } from './grid-column.ts'

/**
 * Which rows are chosen. `some`: these ids. `allExcept`: every row behind `query` but these ids, so that a hundred
 * thousand rows are chosen without reading them.
 */
export type GridSelection =
  | Readonly<{ mode: 'some'; ids: ReadonlySet<string> }>
  | Readonly<{ mode: 'allExcept'; ids: ReadonlySet<string>; query: GridQuery }>

export const nothingSelected: GridSelection = { mode: 'some', ids: new Set() }

export const isSelected = (selection: GridSelection, id: string) =>
  selection.ids.has(id) === (selection.mode === 'some')

/** Number of chosen rows among `count` rows behind the filter. */
export const selectedCount = (selection: GridSelection, count: number) =>
  selection.mode === 'some' ? selection.ids.size : Math.max(0, count - selection.ids.size)

const withId = (ids: ReadonlySet<string>, id: string, present: boolean) => {
  const next = new Set(ids)
  if (present) next.add(id)
  else next.delete(id)
  return next
}

/** Chooses or leaves one row. */
export const setSelected = (selection: GridSelection, id: string, selected: boolean): GridSelection => ({
  ...selection,
  ids: withId(selection.ids, id, selected === (selection.mode === 'some')),
})

/** Chooses rows in addition to those already chosen. */
export const addSelected = (selection: GridSelection, ids: readonly string[]): GridSelection =>
  ids.reduce((current, id) => (isSelected(current, id) ? current : setSelected(current, id, true)), selection)

export const selectAll = (query: GridQuery): GridSelection => ({ mode: 'allExcept', ids: new Set(), query })

/** The chosen ones among rows that the page holds; `columns` are those the keyword filter looks at. */
export function chosenRows<Row>(
  selection: GridSelection,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  rowId: (row: Row) => string,
): readonly Row[] {
  const words = selection.mode === 'some' ? [] : queryWords(selection.query.filter)
  const behindFilter = (row: Row) => matchesWords(fold(columns.map((one) => cellText(one, row)).join('\u0001')), words)
  return rows.filter((row) => isSelected(selection, rowId(row)) && behindFilter(row))
}

/** The id of the list row that holds the focus; for commands on one row, when none is chosen. */
export const rowInFocus = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-row-id]')?.dataset.rowId ?? null
