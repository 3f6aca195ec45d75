import './lib/node-gate.ts'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { screens } from '../tests/e2e/screens.ts'
import { type Application, openApplication, signIn } from '../tests/e2e/support/application.ts'
import { demonstrationOffice, removeOffice } from '../tests/e2e/support/office.ts'
import { settled, visit } from '../tests/e2e/support/visit.ts'
import { buildIfStale } from './build-if-stale.ts'
import { ensureChromium } from './chromium.ts'

const usage = `npm run tour -- --out DIR [--lang fr|en] [--only WORDS]
Writes a PNG of every screen of tests/e2e/screens.ts and of its states, with demonstration data; with --only, of those
screens whose id is among these words, separated by commas.`

type Options = Readonly<{ out: string; language: 'fr' | 'en'; only: readonly string[] }>

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { out: { type: 'string' }, lang: { type: 'string', default: 'fr' }, only: { type: 'string' } },
    })
    if (values.out === undefined || (values.lang !== 'fr' && values.lang !== 'en')) return undefined
    return { out: resolve(values.out), language: values.lang, only: values.only?.split(',') ?? [] }
  } catch {
    return undefined
  }
}

async function picture(page: Page, out: string, name: string): Promise<void> {
  await settled(page)
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled', caret: 'hide' })
  console.log(`${name}.png`)
}

/** Pictures of the sign-in screen, then of each role's screens in one session of that role. */
async function tourOf(browser: Browser, dataFolder: string, { out, language, only }: Options): Promise<number> {
  let failures = 0
  const inApplication = async (work: (application: Application) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const application = await openApplication(context, dataFolder, { language })
    try {
      await work(application)
    } finally {
      await application.close()
      await context.close()
    }
  }
  await inApplication(({ page }) => picture(page, out, 'sign-in'))
  const chosen = screens.filter(({ id }) => only.length === 0 || only.includes(id))
  for (const role of new Set(chosen.map((screen) => screen.role)))
    await inApplication(async (application) => {
      await signIn(application.page, role)
      for (const screen of chosen.filter((candidate) => candidate.role === role)) {
        for (const state of [undefined, ...(screen.states ?? [])]) {
          const name = [role, screen.id, state?.id]
            .filter(Boolean)
            .join('-')
            .replace(/[^a-zA-Z0-9]+/g, '-')
          try {
            await visit(application, screen)
            await state?.reach(application.page)
            await picture(application.page, out, name)
          } catch (error) {
            failures += 1
            console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
          }
        }
      }
    })
  return failures
}

async function tour(options: Options): Promise<number> {
  if ((await buildIfStale()) !== 0) return 1
  mkdirSync(options.out, { recursive: true })
  const executablePath = await ensureChromium()
  const dataFolder = await demonstrationOffice('S')
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    return (await tourOf(browser, dataFolder, options)) === 0 ? 0 : 1
  } finally {
    await browser.close()
    removeOffice(dataFolder)
  }
}

const options = readOptions()
if (options === undefined) {
  console.error(usage)
  process.exitCode = 2
} else process.exitCode = await tour(options)
