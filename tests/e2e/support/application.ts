import { pathToFileURL } from 'node:url'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { demonstrationLogins } from '../../../main/features/accounts/demonstration-logins.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { type Preferences, prefer } from './appearance.ts'
import { type Shell, startShell } from './shell.ts'

export type Application = Readonly<{
  page: Page
  shell: Shell
  /** What the page wrote as errors on its console, and exceptions nobody caught; a test expects it empty. */
  complaints: readonly string[]
  close(): Promise<void>
}>

/** Starts the shell on a data folder and opens its page, through the boot page as a person would. */
export async function openApplication(
  context: BrowserContext,
  dataFolder: string,
  preferences: Partial<Preferences> = {},
  options: Readonly<{ kiosk?: boolean }> = {},
): Promise<Application> {
  const shell = await startShell(dataFolder, options)
  const { page, complaints } = await openWindow(context, shell, preferences)
  return {
    page,
    shell,
    complaints,
    close: async () => {
      await page.close()
      expect(await shell.stop(), 'exit status of the browser shell').toBe(0)
    },
  }
}

/** Opens a window of a shell that runs already; the one before it is gone. */
export async function openWindow(
  context: BrowserContext,
  shell: Shell,
  preferences: Partial<Preferences> = {},
): Promise<Pick<Application, 'page' | 'complaints'>> {
  await prefer(context, { language: 'fr', ...preferences })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  // Choosers of files are held back from now on: asked for when a key is pressed, it may come after the system's own.
  page.on('filechooser', () => undefined)
  await page.goto(pathToFileURL(shell.bootPage).href)
  await page.waitForURL((url) => url.origin === shell.origin && url.pathname === '/')
  return { page, complaints }
}

/** Goes to a screen by its path, e.g. `/claims`, and waits until it answers keys; the page keeps its session. */
export async function goTo({ page, shell }: Pick<Application, 'page' | 'shell'>, path: string): Promise<void> {
  await page.goto(`${shell.origin}/#${path}`)
  const shown = new URL(path, shell.origin).pathname
  await page.locator(`html[data-path="${shown}"]`).waitFor({ state: 'attached' })
}

/** Signs in to a demonstration office by keyboard, as the account of that role. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const account = demonstrationLogins.find((login) => login.role === role)
  if (account === undefined) throw new Error(`The demonstration office has no ${role}`)
  await signInAs(page, account.login)
}

/** Signs in as an account that has the password of the demonstration. */
export async function signInAs(page: Page, login: string): Promise<void> {
  await page.locator('input[autocomplete="username"]').fill(login)
  const password = page.locator('input[autocomplete="current-password"]')
  await password.fill(demonstrationLogins[0]?.password ?? '')
  await password.press('Enter')
  await expect(password).toHaveCount(0)
}
