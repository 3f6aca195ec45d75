import type { Locator } from '@playwright/test'
import { expect, test } from './kit-test.ts'

/** Share of pixels that differ between two pictures of the same place. */
async function difference(place: Locator, change: () => Promise<void>): Promise<number> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (!box) throw new Error('Nothing to compare')
  const page = place.page()
  const picture = async () =>
    (await page.screenshot({ clip: box, animations: 'disabled', caret: 'hide' })).toString('base64')
  const before = await picture()
  await change()
  const after = await picture()
  return page.evaluate(
    async ([first, second]) => {
      const pixels = async (data: string | undefined) => {
        const image = new Image()
        image.src = `data:image/png;base64,${data}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const [a, b] = [await pixels(first), await pixels(second)]
      let changed = 0
      for (let at = 0; at < a.length; at += 4) {
        const shift =
          Math.abs((a[at] ?? 0) - (b[at] ?? 0)) +
          Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0)) +
          Math.abs((a[at + 2] ?? 0) - (b[at + 2] ?? 0))
        if (shift > 96) changed += 1
      }
      return changed / (a.length / 4)
    },
    [before, after] as const,
  )
}

/** What the page really paints a part in. */
const painted = (place: Locator, property = 'color') =>
  place.evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property)

/** A click, once it has made its place the chosen one. */
const choosing = (place: Locator, attribute: string, value: string) => async () => {
  await place.click()
  await expect(place).toHaveAttribute(attribute, value)
}

// No movement: a picture shows a state, never the way to it.
test.beforeEach(async ({ page }) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }))

test('[C57] in forced colours a chosen row, box, radio and menu entry look chosen', async ({ page, open }) => {
  await open('/list')
  const row = page.locator('[data-row="3"]')
  expect(await difference(row, () => row.locator('[data-check]').click())).toBeGreaterThan(0.005)
  await page.keyboard.press('F8')
  const dark = page.locator('label.choice', { hasText: 'Compacte' })
  expect(await difference(dark, () => dark.getByRole('radio').check())).toBeGreaterThan(0.01)
  await open('/feedback')
  const entry = page.locator('.menu-entry', { hasText: 'Champs de saisie' })
  expect(await difference(entry, choosing(entry, 'data-current', 'true'))).toBeGreaterThan(0.2)
  const agree = page.locator('.mantine-Checkbox-root')
  expect(await difference(agree, async () => agree.getByRole('checkbox').check())).toBeGreaterThan(0.005)
})

test('[C57] in forced colours the step, the tab, the option and the busy state can be told apart', async ({
  page,
  open,
}) => {
  await open('/dialogs')
  const step = page.getByRole('button', { name: /Justificatifs/ })
  expect(await difference(step, choosing(step, 'aria-current', 'step'))).toBeGreaterThan(0.2)
  const tab = page.getByRole('tab', { name: 'Missions' })
  expect(await difference(tab, choosing(tab, 'aria-selected', 'true'))).toBeGreaterThan(0.2)
  await page.keyboard.press('Control+k')
  const second = page.getByRole('option').nth(1)
  expect(await difference(second, () => page.keyboard.press('ArrowDown'))).toBeGreaterThan(0.2)
})

test('[C57] in forced colours what stands on a chosen part is read like the part itself', async ({ page, open }) => {
  await open('/dialogs')
  const step = page.locator('.step[aria-current="step"]')
  const chosen = await painted(step)
  expect(chosen).not.toBe(await painted(page.locator('.step:not([aria-current])').first()))
  expect(await painted(step.locator('small'))).toBe(chosen)
  expect(await painted(step.locator('.icon'))).toBe(chosen)
  await page.keyboard.press('Control+k')
  const option = page.locator('.palette-option[data-combobox-selected]')
  expect(await painted(option.locator('.palette-kind'))).toBe(await painted(option))
})

test('[C57] in forced colours a drawing has the colour of its words, and what cannot be pressed is grey', async ({
  page,
  open,
}) => {
  await open('/dialogs')
  const done = page.locator('.step[data-state="done"]:not([aria-current])').first()
  expect(await painted(done.locator('.icon'))).toBe(await painted(done))
  await open('/feedback')
  const problem = page.locator('.problem').first()
  expect(await painted(problem.locator('> .icon'))).toBe(await painted(problem))
  const entries = page.locator('.menu-entry:not([data-current="true"])')
  const ground = await painted(page.locator('body'), 'background-color')
  for (const entry of await entries.all()) expect(await painted(entry, 'border-inline-start-color')).toBe(ground)
  const ready = page.locator('.action-bar .button:not([data-variant="primary"], [aria-disabled])').first()
  expect(await painted(page.locator('.button[aria-disabled="true"]').first())).not.toBe(await painted(ready))
})
