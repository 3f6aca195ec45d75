import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Preferences } from './appearance.ts'
import { type Application, openApplication } from './application.ts'
import { type PrintedCode, printedCode } from './convocation-code.ts'

let printed: PrintedCode | null = null
let language: Preferences['language'] = 'fr'

/** Opens an office as a kiosk, and remembers what one of its convocations prints: nobody signs in there. */
export async function openKiosk(
  context: BrowserContext,
  folder: string,
  preferences: Partial<Preferences> = {},
): Promise<Application> {
  language = preferences.language ?? 'fr'
  printed = await printedCode(folder)
  return openApplication(context, folder, preferences, { kiosk: true })
}

/** Begins a visit: the page has one address, it starts again as it does after each visit, in French. */
export async function beginVisit({ page, shell }: Pick<Application, 'page' | 'shell'>): Promise<void> {
  await page.goto(shell.origin)
  if (language === 'en') await page.getByRole('button', { name: 'English', exact: true }).click()
}

/** What a scanner does with that convocation: it types fast, wherever the focus is, and ends with Enter. */
export async function scanConvocation(page: Page): Promise<void> {
  if (printed === null) throw new Error('No kiosk was opened')
  await page.keyboard.type(`IMAGIN/${printed.mission}/${printed.number}/${printed.code}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^(Bonjour|Hello) / })).toBeVisible()
}
