import { type Command, registerCommands } from '../../app/commands.ts'

/** What a list on screen can be asked to do. */
export type GridHandle = Readonly<{
  root: HTMLElement
  selectable: boolean
  focusFilter: () => void
  copy: () => void
  downloadCsv: () => void
  selectAll: () => void
  clearSelection: () => void
}>

const onScreen = new Set<GridHandle>()
let unregister: (() => void) | null = null

/** The list that holds the focus, else the first on screen. */
const inUse = () => [...onScreen].find(({ root }) => root.contains(document.activeElement)) ?? [...onScreen][0]
const selectable = () => inUse()?.selectable ?? false

const commands: readonly Command[] = [
  {
    id: 'list.filter',
    textKey: 'components.grid.focusFilter',
    group: 'list',
    keys: ['Ctrl+F'],
    run: () => inUse()?.focusFilter(),
  },
  {
    id: 'list.copy',
    textKey: 'components.grid.copy',
    group: 'list',
    keys: ['Ctrl+Shift+C'],
    run: () => inUse()?.copy(),
  },
  { id: 'list.csv', textKey: 'components.grid.downloadCsv', group: 'list', run: () => inUse()?.downloadCsv() },
  {
    id: 'list.selectAll',
    textKey: 'components.grid.keys.selectAll',
    group: 'list',
    keys: ['Ctrl+A'],
    when: selectable,
    run: () => inUse()?.selectAll(),
  },
  {
    id: 'list.clearSelection',
    textKey: 'components.grid.clearSelection',
    group: 'list',
    when: selectable,
    run: () => inUse()?.clearSelection(),
  },
]

/** Makes the list answer the list commands; the result takes it away. */
export function putOnScreen(handle: GridHandle): () => void {
  onScreen.add(handle)
  unregister ??= registerCommands(commands)
  return () => {
    onScreen.delete(handle)
    if (onScreen.size > 0) return
    unregister?.()
    unregister = null
  }
}
