import { expect, type Locator, type Page } from '@playwright/test'
import type { Gestures } from './hands.ts'
import { expectFocusShown, proposals } from './keyboard.ts'

const mostPresses = 150

/** Where a target is from the focus, in the order of the page. */
const whereIs = (target: Locator) =>
  target.evaluate((element) => {
    const active = document.activeElement
    if (element.contains(active)) return 'here'
    if (active === null || active === document.body) return 'after'
    return active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after'
  })

/**
 * Reaches the target by Tab, or Shift+Tab when it is behind. Fails at once when Tab passes over it: the order of the keys
 * is then not that of the page, or nothing there takes the focus.
 */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  let before = 0
  let last = ''
  for (let pressed = 0; pressed < mostPresses; pressed += 1) {
    const where = await whereIs(target)
    if (where === 'here') {
      await expectFocusShown(page)
      return
    }
    if (last !== '' && where !== last) before += 1
    // Once round the page is lawful: at its end, the browser itself has the focus for one key.
    if (before > 2) throw new Error(`Tab passes over ${String(target)}`)
    last = where
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never reaches ${String(target)}`)
}

/** Presses a key until something holds. */
async function pressUntil(page: Page, key: string, most: number, holds: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; !(await holds()); pressed += 1) {
    if (pressed === most) throw new Error(`${key} pressed ${most} times leads nowhere`)
    await page.keyboard.press(key)
  }
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** A group of which one member only is a stop of Tab: arrows go from one to the other. */
async function reachWithin(page: Page, group: Locator, member: Locator, key: string): Promise<void> {
  await reach(page, group)
  await pressUntil(page, key, 20, () => isFocused(member))
}

/** Goes to a line of a grid: Tab to the grid, then arrows. */
async function reachLine(page: Page, line: Locator): Promise<void> {
  await expect(line).toBeVisible()
  await reach(page, line.locator('xpath=ancestor::*[@role="grid"]'))
  await page.keyboard.press('Control+Home')
  await pressUntil(page, 'ArrowDown', 60, () => line.evaluate((element) => element.contains(document.activeElement)))
  await expectFocusShown(page)
}

/** Tab, arrows, Enter, Space and the palette; never a pointer. */
export const keyboardHands = (page: Page): Gestures => ({
  press: async (control) => {
    await expect(control).toBeVisible()
    if ((await control.getAttribute('role')) === 'tab')
      await reachWithin(page, control.locator('xpath=ancestor::*[@role="tablist"]'), control, 'ArrowRight')
    else await reach(page, control)
    await page.keyboard.press('Enter')
    await expectFocusShown(page)
  },
  type: async (field, text) => {
    await reach(page, field)
    await page.keyboard.press('Control+a')
    if (text === '') await page.keyboard.press('Delete')
    else await page.keyboard.type(text)
    await expect(field).toHaveValue(text)
  },
  choose: async (list, option) => {
    await reach(page, list)
    const steps = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement
      const at = [...options].findIndex(({ text }) => text.startsWith(wanted))
      return at === -1 ? null : at - selectedIndex
    }, option)
    if (steps === null) throw new Error(`${String(list)} does not offer “${option}”`)
    for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    await expectFocusShown(page)
  },
  pick: async (field, typed, proposal) => {
    await reach(page, field)
    if (typed === '') await page.keyboard.press('ArrowDown')
    else {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(typed)
    }
    await expect(proposals(page).filter({ hasText: proposal }).first()).toBeVisible()
    const chosen = page.locator('[data-combobox-selected]').filter({ hasText: proposal })
    await pressUntil(page, 'ArrowDown', 30, async () => (await chosen.count()) > 0)
    await page.keyboard.press('Enter')
    await expect(proposals(page)).toHaveCount(0)
    await expectFocusShown(page)
  },
  pickListed: async (field, option) => {
    await reach(page, field)
    await page.keyboard.type(option)
    await expect(proposals(page).and(page.getByRole('option', { selected: true }))).toContainText(option)
    await expectFocusShown(page)
  },
  tick: async (box) => {
    await expect(box).toBeVisible()
    const name = (await box.getAttribute('type')) === 'radio' ? await box.getAttribute('name') : null
    if (name === null) {
      await reach(page, box)
      await page.keyboard.press('Space')
    } else {
      const group = box.locator(`xpath=ancestor::*[count(.//input[@name="${name}"]) > 1][1]`)
      await reachWithin(page, group, box, 'ArrowDown')
      if (!(await box.isChecked())) await page.keyboard.press('Space')
    }
    await expectFocusShown(page)
  },
  openLine: async (line) => {
    await reachLine(page, line)
    await page.keyboard.press('Enter')
    await expectFocusShown(page)
  },
  selectLine: async (line) => {
    await reachLine(page, line)
    await page.keyboard.press('Shift+Space')
    await expectFocusShown(page)
  },
  upload: async (control, files) => {
    const choosing = page.waitForEvent('filechooser')
    await reach(page, control)
    await page.keyboard.press('Enter')
    await (await choosing).setFiles([...files])
    await expectFocusShown(page)
  },
  goTo: async (name) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type(name)
    const screen = page.locator('[data-combobox-selected] .palette-label').getByText(name, { exact: true })
    await expect(page.locator('.palette-label').getByText(name, { exact: true }).first()).toBeVisible()
    await pressUntil(page, 'ArrowDown', 10, async () => (await screen.count()) > 0)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expectFocusShown(page)
  },
})
