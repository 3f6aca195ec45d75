import type { TextKey } from '../../../shared/text/index.ts'
import type { KeyName } from '../../app/key-names.ts'

/** Position in a list; row -1 is the header. `follow` asks the list to scroll there. */
export type GridCell = Readonly<{ row: number; column: number; follow: boolean }>

export const headerRow = -1

/** Extent of the list: rows, columns, and rows that fit on screen. */
export type GridExtent = Readonly<{ rows: number; columns: number; page: number }>

/** The keys of a list as the help shows them. */
export const listKeys: readonly Readonly<{ keys: readonly KeyName[]; textKey: TextKey }>[] = [
  { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], textKey: 'components.grid.keys.move' },
  { keys: ['PageUp', 'PageDown'], textKey: 'components.grid.keys.page' },
  { keys: ['Home', 'End'], textKey: 'components.grid.keys.edges' },
  { keys: ['Ctrl+Home', 'Ctrl+End'], textKey: 'components.grid.keys.ends' },
  { keys: ['Enter'], textKey: 'components.grid.keys.open' },
  { keys: ['Shift+Space', 'X'], textKey: 'components.grid.keys.select' },
  { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], textKey: 'components.grid.keys.extend' },
]

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** Where a key leads from a cell, or null when it is not a key of movement. */
export function moveCell(from: GridCell, key: KeyName, { rows, columns, page }: GridExtent): GridCell | null {
  const lastRow = rows - 1
  const to = (row: number, column: number): GridCell => ({
    row: clamp(row, headerRow, lastRow),
    column: clamp(column, 0, columns - 1),
    follow: true,
  })
  const body = (row: number) => clamp(row, Math.min(0, lastRow), lastRow)
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column)
    case 'ArrowDown':
      return to(from.row + 1, from.column)
    case 'Shift+ArrowUp':
      return to(body(from.row - 1), from.column)
    case 'Shift+ArrowDown':
      return to(body(from.row + 1), from.column)
    case 'ArrowLeft':
      return to(from.row, from.column - 1)
    case 'ArrowRight':
      return to(from.row, from.column + 1)
    case 'PageUp':
      return to(body(from.row - page), from.column)
    case 'PageDown':
      return to(body(from.row + page), from.column)
    case 'Home':
      return to(from.row, 0)
    case 'End':
      return to(from.row, columns - 1)
    case 'Ctrl+Home':
      return to(body(0), 0)
    case 'Ctrl+End':
      return to(lastRow, columns - 1)
    default:
      return null
  }
}
