import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goTo, openApplication, signIn } from '../e2e/support/application.ts'
import { demonstrationOffice, removeOffice } from '../e2e/support/office.ts'
import { launchBrowser } from './browser.ts'

export const name = 'import-window'

const rows = 200_000

/** A nomenclature of invented training modules, as the ministry exports it. */
function fileOf(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `${String(9_000_000_000 + index)};254;45033404;2;1;MODULE INVENTE ${index}`,
  )
  const header = 'MEF;DISPOSITIF_FORMATION;FORMATION_DIPLOME;DUREE_DISPOSITIF;ANNEE_DISPOSITIF;LIBELLE_LONG'
  return [header, ...lines, ''].join('\n')
}

type Watched = { tasks: number[]; frames: number[] }

/** Notes every task of the page longer than 50 ms, and the time between two frames. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: Watched = { tasks: [], frames: [] }
    Object.assign(window, { watched: seen })
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
    let last = performance.now()
    const frame = () => {
      const now = performance.now()
      seen.frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })

const longest = (times: readonly number[]): number => times.reduce((most, time) => Math.max(most, time), 0)

/** The window while a file of 200 000 rows is sent, read, compared and applied: its longest task must stay under 100 ms. */
export async function run(): Promise<Record<string, number>> {
  const dataFolder = await demonstrationOffice('S')
  // By its path: a file handed over as bytes is rebuilt by the driver inside the page, at the page's cost.
  const file = join(dataFolder, 'mef.csv')
  writeFileSync(file, fileOf(rows))
  const browser = await launchBrowser()
  try {
    const application = await openApplication(await browser.newContext(), dataFolder)
    const { page } = application
    await signIn(page, 'manager')
    await goTo(application, '/imports')
    await page.getByRole('button', { name: 'Importer un fichier' }).click()
    await watch(page)
    const started = performance.now()
    await page.locator('#import-file').setInputFiles(file)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'mef.csv' }).waitFor({ timeout: 600_000 })
    const readMs = performance.now() - started
    await page.keyboard.press('Control+Enter')
    await page.getByText('mef.csv appliqué').first().waitFor({ timeout: 600_000 })
    const importMs = performance.now() - started
    const { tasks, frames } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
    await application.close()
    return {
      rowsCount: rows,
      readMs,
      importMs,
      longTasksCount: tasks.length,
      longestTaskMs: longest(tasks),
      longestFrameMs: longest(frames),
      longestTaskOverImportRatio: longest(tasks) / importMs,
    }
  } finally {
    await browser.close()
    removeOffice(dataFolder)
  }
}
