const swallowed = ['contextmenu', 'copy', 'cut', 'paste', 'dragstart', 'dragover', 'drop'] as const

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Whether keys would make the browser save, print, open, copy or go back; those of the system are not ours (K11). */
export const isClosed = ({ key, ctrlKey, altKey, metaKey }: Keys): boolean =>
  (ctrlKey && !altKey && !metaKey && key.length === 1) ||
  (altKey && !ctrlKey && (key === 'ArrowLeft' || key === 'ArrowRight')) ||
  key.startsWith('Browser')

/**
 * Closes the ways by which something of a page leaves it or comes in: menus, clipboard, drag and drop, the keys of the browser
 * that save, print, open or go back. Keys of the system stay: screen readers and other help are started with them (EN 301 549 11.6.2).
 */
export function guardPage(): void {
  const stop = (event: Event) => event.preventDefault()
  for (const name of swallowed) addEventListener(name, stop, { capture: true })
  addEventListener(
    'keydown',
    (event) => {
      if (isClosed(event)) event.preventDefault()
    },
    { capture: true },
  )
}
