import './lib/node-gate.ts'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { Role } from '../shared/model/roles.ts'
import { type Session, screens, sessionsOf } from '../tests/e2e/screens.ts'
import { type Application, goTo, openApplication, signIn } from '../tests/e2e/support/application.ts'
import { openKiosk } from '../tests/e2e/support/kiosk-window.ts'
import { demonstrationOffice, removeOffice } from '../tests/e2e/support/office.ts'
import { settled, visit } from '../tests/e2e/support/visit.ts'
import { buildIfStale } from './build-if-stale.ts'
import { ensureChromium } from './chromium.ts'

const usage = `npm run tour -- --out DIR [--lang fr|en] [--only WORDS] [--forced-colors]
npm run tour -- --guide
Writes a PNG of every screen of tests/e2e/screens.ts and of its states, with demonstration data; with --only, of those
screens whose id is among these words, separated by commas; with --forced-colors, as Windows draws them in a theme of
contrast. With --guide, makes the pictures of the user guide again.`

type Options = Readonly<{
  out: string
  language: 'fr' | 'en'
  only: readonly string[]
  forced: boolean
  guide: boolean
}>

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
        only: { type: 'string' },
        'forced-colors': { type: 'boolean', default: false },
        guide: { type: 'boolean', default: false },
      },
    })
    if (values.guide) return { out: guideFolder, language: 'fr', only: [], forced: false, guide: true }
    if (values.out === undefined || (values.lang !== 'fr' && values.lang !== 'en')) return undefined
    const { out, lang: language, only, 'forced-colors': forced } = values
    return { out: resolve(out), language, only: only?.split(/,(?! )/) ?? [], forced, guide: false }
  } catch {
    return undefined
  }
}

const guideFolder = resolve(import.meta.dirname, '..', 'resources', 'guide')

/** What the user guide shows of each role; the words beside each picture are in `shared/text/guide.ts`. */
const guideScreens: readonly Readonly<{ role: Role; path: string }>[] = [
  { role: 'intervenant', path: '/' },
  { role: 'manager', path: '/review' },
  { role: 'administrator', path: '/welcome-messages' },
  { role: 'schoolHead', path: '/school/competences' },
  { role: 'centreHead', path: '/service-statements' },
]

const viewport = { width: 1440, height: 900 }
const tallest = 6_000

/** How much of the content, or of the dialog above it, is out of sight. */
const hiddenHeight = (page: Page): Promise<number> =>
  page
    .locator('.frame-content, dialog[open]')
    .evaluateAll((parts: readonly { scrollHeight: number; clientHeight: number }[]) =>
      Math.max(0, ...parts.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)),
    )

/** The whole of what a window of the usual size shows: it grows for the picture by what would have to be scrolled. */
async function picture(page: Page, out: string, name: string): Promise<void> {
  await settled(page)
  const height = Math.min(tallest, viewport.height + (await hiddenHeight(page)))
  await page.setViewportSize({ ...viewport, height })
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled', caret: 'hide' })
  await page.setViewportSize(viewport)
  console.log(`${name}.png`)
}

/** The pictures of the user guide, small, in both languages. */
async function guidePictures(browser: Browser, options: Options): Promise<number> {
  const dataFolder = await demonstrationOffice()
  try {
    for (const language of ['fr', 'en'] as const)
      for (const { role, path } of guideScreens)
        await inApplication({ browser, dataFolder, options: { ...options, language } }, async (application) => {
          const { page } = application
          await signIn(page, role)
          await page.setViewportSize({ width: 1120, height: 700 })
          await goTo(application, path)
          await settled(page)
          const name = `${role}-${language}.jpg`
          const quiet = { animations: 'disabled', caret: 'hide' } as const
          await page.screenshot({ path: join(options.out, name), type: 'jpeg', quality: 60, ...quiet })
          console.log(name)
        })
    return 0
  } finally {
    removeOffice(dataFolder)
  }
}

type Visit = Readonly<{ browser: Browser; dataFolder: string; options: Options; kiosk?: boolean }>

async function inApplication(
  { browser, dataFolder, options, kiosk = false }: Visit,
  work: (application: Application) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport, forcedColors: options.forced ? 'active' : 'none' })
  const application = await (kiosk ? openKiosk : openApplication)(context, dataFolder, { language: options.language })
  try {
    await work(application)
  } finally {
    await application.close()
    await context.close()
  }
}

/** Pictures of the screens of one session and of their states; gives how many could not be taken. */
async function picturesOf(application: Application, session: Session, { out }: Options): Promise<number> {
  let failures = 0
  if (session.role !== 'kiosk') await signIn(application.page, session.role)
  for (const screen of session.screens)
    for (const state of [undefined, ...(screen.states ?? [])]) {
      const name = [session.role, screen.id, state?.id]
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
  return failures
}

/** Pictures of the sign-in screen, then of each session's screens, each on an office of its own. */
async function tourOf(browser: Browser, options: Options): Promise<number> {
  let failures = 0
  const chosen = screens.filter(({ id }) => options.only.length === 0 || options.only.includes(id))
  for (const [index, session] of sessionsOf(chosen).entries()) {
    const dataFolder = await (session.office ?? demonstrationOffice)()
    try {
      await inApplication({ browser, dataFolder, options, kiosk: session.role === 'kiosk' }, async (application) => {
        if (index === 0) await picture(application.page, options.out, 'sign-in')
        failures += await picturesOf(application, session, options)
      })
    } finally {
      removeOffice(dataFolder)
    }
  }
  return failures
}

async function tour(options: Options): Promise<number> {
  if ((await buildIfStale()) !== 0) return 1
  mkdirSync(options.out, { recursive: true })
  const executablePath = await ensureChromium()
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    return (await (options.guide ? guidePictures : tourOf)(browser, options)) === 0 ? 0 : 1
  } finally {
    await browser.close()
  }
}

const options = readOptions()
if (options === undefined) {
  console.error(usage)
  process.exitCode = 2
} else process.exitCode = await tour(options)
