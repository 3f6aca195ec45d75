import { expect, type Locator, type Page } from '@playwright/test'

const mostPresses = 120

/** Presses Tab until the focus is on (or inside) the target, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < mostPresses; pressed += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${String(target)}`)
}

/** Opens a screen from the palette by its name. */
export async function openByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** What a field of our own proposes; the options of a list of the browser are not among them. */
export const proposals = (page: Page): Locator => page.locator('[role="option"]:visible')

/** Chooses in a picker: types, then takes the first proposal. */
export async function pick(page: Page, field: Locator, typed: string, proposal: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(typed)
  await expect(page.getByRole('option').filter({ hasText: proposal }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Counts physical key presses from now on (ux.md 3.0.6: a chord is one, a bare modifier none); the result stops and tells. */
export async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { pressed: 0 }
    const count = ({ key, repeat }: KeyboardEvent) => {
      if (!repeat && !['Control', 'Shift', 'Alt', 'Meta'].includes(key)) counter.pressed += 1
    }
    window.addEventListener('keydown', count, true)
    const stop = () => {
      window.removeEventListener('keydown', count, true)
      return counter.pressed
    }
    Object.assign(window, { countedKeys: stop })
  })
  return () => page.evaluate(() => (window as unknown as { countedKeys(): number }).countedKeys())
}

/** Fails when nothing has the focus, or when nothing on screen says what has it. */
export async function expectFocusShown(page: Page): Promise<void> {
  const shown = () =>
    page.evaluate(() => {
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body) return 'nothing has the focus'
      const around = [activeElement, activeElement.parentElement, activeElement.parentElement?.parentElement]
      const ringed = around.some((element) => {
        if (element == null) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      })
      return ringed ? 'shown' : `no ring on ${activeElement.outerHTML.slice(0, 120)}`
    })
  await expect.poll(shown).toBe('shown')
}
