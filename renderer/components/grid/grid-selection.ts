import type { GridQuery } from './grid-column.ts'

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
