/** How long, in milliseconds, what replaces the thing that went away has to take the focus itself. */
const patience = 50

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/** The title that was given a focus with nowhere to go; null once the person has acted. */
let refuge: HTMLElement | null = null

/** True when nothing has the focus, or a title of the frame keeps it only until something better comes back. */
export const isFocusLost = (): boolean => isNowhere() || document.activeElement === refuge

const isShown = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0

/** An element, then all that holds it, the nearest first. */
function* withHolders(element: HTMLElement): Generator<HTMLElement> {
  for (let holder: HTMLElement | null = element; holder !== null; holder = holder.parentElement) yield holder
}

/** The title of the nearest part of the page that is still there: what the person was doing, without scrolling away. */
function nearestTitle(holders: readonly HTMLElement[]): HTMLElement | null {
  for (const holder of holders) {
    if (!isShown(holder)) continue
    const title = [...holder.querySelectorAll<HTMLElement>('h1, h2, h3')].find(isShown)
    if (title !== undefined) return title
  }
  return null
}

function giveBack(holders: readonly HTMLElement[], command: string | undefined) {
  const again = command && document.querySelector<HTMLElement>(`[data-command="${CSS.escape(command)}"]`)
  const target = again || nearestTitle(holders)
  if (!target) return
  if (!again) {
    target.tabIndex = -1
    refuge = target
  }
  target.focus()
}

/**
 * Wherever a command takes away what had the focus (its own button, a line, a closed part), the focus goes to the same
 * command if it comes back at once, else to the title of what is around: never to nothing (ux.md 1.11 item 46, goal A6).
 * The result stops.
 */
export function keepFocus(): () => void {
  let had: readonly HTMLElement[] = []
  const remember = ({ target }: FocusEvent) => {
    had = target instanceof HTMLElement ? [...withHolders(target)] : []
  }
  const leave = () =>
    setTimeout(() => {
      // Left for nothing while still there: the person pressed on an empty part of the page.
      if (isNowhere() && had[0]?.isConnected) had = []
    })
  const observer = new MutationObserver(() => {
    const [lost] = had
    if (lost === undefined || lost.isConnected || !isNowhere()) return
    const holders = had
    had = []
    setTimeout(() => {
      if (isNowhere()) giveBack(holders, lost.dataset.command)
    }, patience)
  })
  const act = () => {
    refuge = null
  }
  document.addEventListener('focusin', remember)
  document.addEventListener('focusout', leave)
  for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, act, true)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('focusout', leave)
    for (const type of ['keydown', 'pointerdown']) document.removeEventListener(type, act, true)
    observer.disconnect()
  }
}
