import { expect, type Locator, type Page } from '@playwright/test'
import type { Gestures } from './hands.ts'
import { proposals } from './keyboard.ts'

/** Something has the focus after every gesture: whoever goes on by keyboard or hears the page is not thrown back to its top. */
const expectFocusKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase())).not.toBe('body')

/** Single clicks, and letters in the field just clicked. */
export const clickHands = (page: Page): Gestures => {
  const click = async (target: Locator) => {
    await target.click()
    await expectFocusKept(page)
  }
  const write = async (field: Locator, text: string) => {
    await click(field)
    await page.keyboard.press('Control+a')
    if (text === '') await page.keyboard.press('Delete')
    else await page.keyboard.type(text)
  }
  return {
    press: click,
    type: async (field, text) => {
      await write(field, text)
      await expect(field).toHaveValue(text)
    },
    choose: async (list, option) => {
      const options = await list.getByRole('option').allTextContents()
      const wanted = options.findIndex((text) => text.startsWith(option))
      if (wanted === -1) throw new Error(`${String(list)} does not offer “${option}”`)
      // The open list belongs to the system, outside the page: Playwright answers in its place.
      await list.selectOption({ index: wanted })
    },
    pick: async (field, typed, proposal) => {
      await (typed === '' ? click(field) : write(field, typed))
      await click(proposals(page).filter({ hasText: proposal }).first())
      await expect(proposals(page)).toHaveCount(0)
    },
    pickListed: async (field, option) => {
      await click(field)
      await click(proposals(page).filter({ hasText: option }).first())
      await expect(proposals(page).and(page.getByRole('option', { selected: true }))).toContainText(option)
    },
    tick: click,
    openLine: (line) => click(line.getByRole('rowheader').getByRole('button')),
    selectLine: (line) => click(line.getByRole('checkbox')),
    upload: async (control, files) => {
      const choosing = page.waitForEvent('filechooser')
      await control.click()
      await (await choosing).setFiles([...files])
    },
    goTo: (name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const menu = page.getByRole('navigation', { name: 'Activités' })
      return click(menu.getByRole('link', { name: new RegExp(`^${escaped}\\s*(\\(|$)`) }))
    },
  }
}
