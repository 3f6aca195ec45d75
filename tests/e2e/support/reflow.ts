import { expect, type Page } from '@playwright/test'
import { dressIn } from './appearance.ts'
import { expectNothingClipped } from './clipping.ts'

/** What WCAG 1.4.10 starts from. */
const whole = { width: 1280, height: 1024 } as const
/** The same window at 400 %: what a page must fit in without scrolling in two directions. */
const zoomed = { width: 320, height: 256 } as const

/**
 * What scrolls sideways on purpose: the criterion lets through what needs two dimensions to be understood (tables,
 * calendars, charts, pages of a document).
 */
const twoDimensional = '.grid-scroll, .plain-scroll, .dashboard-scroll, .month-scroll, .candidates-scroll, canvas, img'

/**
 * Faults of the page as it is now, in words: the page scrolls sideways, a control is cut or cannot be shown, the focus
 * is hidden or shown by nothing, what stays in place takes over half of the height. The person uses the keyboard alone.
 */
async function reflowFaults(page: Page): Promise<string[]> {
  // The ring of the focus shows for somebody who has just used the keyboard.
  await page.keyboard.press('Shift')
  return page.evaluate(async (allowed) => {
    const drawn = () => new Promise((next) => requestAnimationFrame(next))
    await drawn()
    await drawn()
    const faults: string[] = []
    const root = document.documentElement
    const scope = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? document.body
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${element.id && `#${element.id}`}.${[...element.classList].join('.')} “${(
        element.getAttribute('aria-label') ??
        element.textContent ??
        ''
      )
        .trim()
        .slice(0, 40)}”`
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const scrollsSideways = (element: Element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1

    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`)
    for (const element of scope.querySelectorAll('*'))
      if (shown(element) && scrollsSideways(element) && !element.matches(allowed) && !element.closest(allowed))
        faults.push(`scrolls sideways: ${nameOf(element)} (${element.scrollWidth} in ${element.clientWidth})`)

    const inPlace = [...scope.querySelectorAll('*')].filter(
      (element) =>
        shown(element) && ['fixed', 'sticky'].includes(getComputedStyle(element).position) && !element.closest('table'),
    )
    const kept = inPlace.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
    if (kept > innerHeight / 2) faults.push(`${Math.round(kept)} of ${innerHeight} high stays in place`)

    const focusable = [
      ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, h1, [tabindex="0"]'),
    ].filter(
      (element) =>
        shown(element) &&
        (element.tabIndex >= 0 || element.matches('h1')) &&
        !element.matches(':disabled') &&
        !element.closest('[inert]'),
    )
    const styleOf = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return { ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, boxShadow }
    }
    for (const element of focusable) {
      const around = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one != null)
      if (!element.isConnected) continue
      ;(document.activeElement as HTMLElement | null)?.blur()
      const before = around.map(styleOf)
      element.focus()
      if (document.activeElement !== element) continue
      const marked = around.some((one, index) => {
        const now = styleOf(one)
        return (now.ring && !before[index]?.ring) || now.boxShadow !== before[index]?.boxShadow
      })
      if (!marked) faults.push(`the focus does not show: ${nameOf(element)}`)
      const box = element.getBoundingClientRect()
      if (!element.closest(allowed) && (box.left < -1 || box.right > root.clientWidth + 1))
        faults.push(`cut: ${nameOf(element)} (${Math.round(box.left)} to ${Math.round(box.right)})`)
      const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
      const seen = [0.1, 0.5, 0.9].some((x) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((y) => {
          const hit = document.elementFromPoint(box.left + box.width * x, top + (bottom - top) * y)
          return hit !== null && (element.contains(hit) || hit.contains(element))
        }),
      )
      if (!seen) faults.push(`hidden when it has the focus: ${nameOf(element)}`)
    }
    return faults
  }, twoDimensional)
}

/** Fails with the faults of the page as it is now. */
async function expectNoReflowFault(page: Page, state: string): Promise<void> {
  expect.soft(await reflowFaults(page), `faults of ${state}`).toEqual([])
  await expectNothingClipped(page, state)
}

/** Fails with the faults of the page at 400 % of zoom, then with text at 200 %; leaves the window as it was. */
export async function expectFitsWhenEnlarged(page: Page, state: string): Promise<void> {
  const usual = page.viewportSize() ?? whole
  await page.setViewportSize(whole)
  await dressIn(page, { contrast: 'light', textSize: 200 })
  await expectNoReflowFault(page, `${state}, text at 200 %`)
  await dressIn(page, { contrast: 'light', textSize: 100 })
  await page.setViewportSize(zoomed)
  await expectNoReflowFault(page, `${state}, at 400 %`)
  await page.setViewportSize(usual)
}
