import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { buildGallery, serveFolder } from './gallery-server.ts'

export type Settings = Readonly<{
  contrast?: string
  textSize?: number
  language?: string
  density?: string
  tables?: string
  oneKeyShortcuts?: boolean
}>

type Open = (path: string, settings?: Settings) => Promise<void>

/** Tests of the kit: the gallery built once, opened at a screen with given preferences; no page may log an error. */
export const test = base.extend<{ open: Open }, { gallery: string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'imagin-kit-'))
      const server = await serveFolder(await buildGallery(folder))
      await use(`${server.address}/gallery.html`)
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, gallery }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await use(async (path, settings = {}) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('imagin.preferences', kept),
        JSON.stringify({ contrast: 'light', ...settings }),
      )
      await page.goto(`${gallery}#${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    })
    expect(errors).toEqual([])
  },
})

export { expect }

/** What has the focus: its tag, and its accessible or visible words. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return {
      tag: element?.tagName.toLowerCase() ?? '',
      words: (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim(),
    }
  })

/** Item 46 of the checklist: after any action the focus is somewhere, never on the body. */
export async function expectFocusSomewhere(page: Page) {
  await expect.poll(async () => (await focused(page)).tag).not.toBe('body')
}
