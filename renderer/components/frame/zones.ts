/** The zones F6 goes through are the elements marked `data-zone`, in page order, that are on screen. */
const visibleZones = () =>
  [...document.querySelectorAll<HTMLElement>('[data-zone]')].filter(
    (zone) => zone.offsetParent !== null || zone.getClientRects().length > 0,
  )

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]'
const lastFocused = new WeakMap<HTMLElement, HTMLElement>()

const isUsable = (element: HTMLElement | undefined): element is HTMLElement =>
  element?.isConnected === true && element.getClientRects().length > 0

/** Remembers where the focus was in each zone; the result stops. */
export function rememberZoneFocus(): () => void {
  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement)) return
    const zone = event.target.closest<HTMLElement>('[data-zone]')
    if (zone && zone !== event.target) lastFocused.set(zone, event.target)
  }
  document.addEventListener('focusin', remember)
  return () => document.removeEventListener('focusin', remember)
}

/** Moves the focus to the next (1) or previous (-1) zone, where it was last time, else on its first control. */
export function moveZone(step: 1 | -1) {
  const zones = visibleZones()
  const current = zones.findIndex((zone) => zone.contains(document.activeElement))
  const from = current === -1 && step === -1 ? 0 : current
  const zone = zones[(from + step + zones.length) % zones.length]
  if (!zone) return
  const last = lastFocused.get(zone)
  const first = [...zone.querySelectorAll<HTMLElement>(focusable)].find(
    (element) => isUsable(element) && element.tabIndex >= 0,
  )
  const target = isUsable(last) && zone.contains(last) ? last : (first ?? zone)
  target.focus()
}

/** Puts the focus on the content's title, for the skip link and when there is nowhere else to go back to. */
export function focusContent() {
  const main = document.querySelector<HTMLElement>('main')
  const title = main?.querySelector<HTMLElement>('h1') ?? main
  title?.focus()
}

/** Gives the focus back to what had it, or to the content when that is gone (or was nothing). */
export function giveFocusBack(opener: Element | null) {
  if (opener instanceof HTMLElement && opener !== document.body && isUsable(opener)) opener.focus()
  else focusContent()
}
