const swallowed = ['contextmenu', 'copy', 'cut', 'paste', 'dragstart', 'dragover', 'drop'] as const

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
      const isShortcut = event.ctrlKey && !event.altKey && !event.metaKey && event.key.length === 1
      const goesBack = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      if (isShortcut || goesBack || event.key.startsWith('Browser')) event.preventDefault()
    },
    { capture: true },
  )
}
