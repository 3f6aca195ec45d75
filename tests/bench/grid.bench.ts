import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildGallery, serveFolder } from '../e2e/kit/gallery-server.ts'
import { launchBrowser } from './browser.ts'

export const name = 'grid'

const rounds = 5

/**
 * Milliseconds from an action to the frame that shows its result, the best of several rounds: `act` runs in the page, then
 * `seen` is asked at each frame.
 */
async function paintMs(page: Page, act: string, seen: string, undo: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round += 1) {
    const took = await page.evaluate(
      ([action = '', condition = '']) =>
        new Promise<number>((resolve) => {
          const started = performance.now()
          new Function(action)()
          const look = () => {
            if (new Function(`return ${condition}`)()) requestAnimationFrame(() => resolve(performance.now() - started))
            else requestAnimationFrame(look)
          }
          requestAnimationFrame(look)
        }),
      [act, seen],
    )
    best = Math.min(best, took)
    await page.evaluate((action) => new Function(action)(), undo)
    await page.waitForFunction(`!(${seen})`)
  }
  return best
}

const type = (text: string): string => `
  const field = document.querySelector('input[type=search]')
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)})
  field.dispatchEvent(new Event('input', { bubbles: true }))`

const clickTitle = `document.querySelector('[role=columnheader] button').click()`
const unsort = `return (async () => {
  while (document.querySelector('[aria-sort]')) {
    ${clickTitle}
    await new Promise(requestAnimationFrame)
  }
})()`

/**
 * The list of 100 000 rows in a real Chromium (ux.md 4.4 asks on the reference machine: sort and filter within 100 ms, a
 * screen within 300 ms, an arrow within a frame). Ratios compare each with the cost of a bare frame of the same page.
 */
export async function run(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'imagin-bench-grid-'))
  const server = await serveFolder(await buildGallery(folder))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${server.address}/gallery.html#/list`)
    await page.locator('[data-row="0"]').waitFor()
    // The list folds its rows while the window is idle: a person does not type within the first second.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
    const frameMs = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const started = performance.now()
          let left = 30
          const next = () => {
            left -= 1
            if (left === 0) resolve((performance.now() - started) / 30)
            else requestAnimationFrame(next)
          }
          requestAnimationFrame(next)
        }),
    )
    const firstRow = await page.locator('[data-row="0"]').textContent()
    const first = JSON.stringify(firstRow)
    const changed = `document.querySelector('[data-row="0"]')?.textContent !== ${first}`
    const sortMs = await paintMs(page, clickTitle, changed, unsort)
    const filterMs = await paintMs(page, type('99999'), changed, type(''))
    const openMs = await paintMs(
      page,
      `location.hash = '#/list'`,
      `document.querySelector('[data-row="0"]') !== null`,
      `location.hash = '#/fields'`,
    )
    return {
      rowsCount: 100_000,
      frameMs,
      openMs,
      sortMs,
      filterMs,
      sortOverFrameRatio: sortMs / frameMs,
      filterOverFrameRatio: filterMs / frameMs,
    }
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}
