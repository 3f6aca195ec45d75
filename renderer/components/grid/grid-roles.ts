/**
 * Table elements laid out by `display: grid` lose their native roles in some browsers, so the roles are written out;
 * as spreads, because a linter takes them for repetitions of what the element names already say.
 */
export const asRowGroup = { role: 'rowgroup' } as const
export const asRow = { role: 'row' } as const
export const asColumnHeader = { role: 'columnheader' } as const
export const asRowHeader = { role: 'rowheader' } as const
export const asCell = { role: 'gridcell' } as const
export const asGrid = { role: 'grid' } as const
export const asSelectableGrid = { role: 'grid', 'aria-multiselectable': true } as const
