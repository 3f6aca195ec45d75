import type { GridQuery } from './grid-column.ts'

/** Where a list was when its screen was left: coming back finds the same filter, sort, row and scroll. */
export type GridPlace = Readonly<{
  query: GridQuery
  activeRow: number
  activeColumn: number
  /** The row at the edge of what showed. */
  firstRow: number
  opened: boolean
}>

const places = new Map<string, GridPlace>()

export const gridPlace = (id: string) => places.get(id)

export function keepGridPlace(id: string, part: Partial<GridPlace>) {
  const before = places.get(id) ?? {
    query: { filter: '', sort: null },
    activeRow: 0,
    activeColumn: 0,
    firstRow: 0,
    opened: false,
  }
  places.set(id, { ...before, ...part })
}

/** Forgets every list's place, when another person takes the seat. */
export const forgetGridPlaces = () => places.clear()
