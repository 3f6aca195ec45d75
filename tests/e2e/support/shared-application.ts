import { type BrowserContext, test } from '@playwright/test'
import type { Visitor } from '../screens.ts'
import { type Application, openApplication, signIn } from './application.ts'
import { openKiosk } from './kiosk-window.ts'
import { demonstrationOffice, removeOffice } from './office.ts'

type SharedApplication = Pick<Application, 'page' | 'shell' | 'complaints'>

/** Opens an office for somebody: signed in as a role, at a kiosk, or before the sign-in. */
async function openFor(context: BrowserContext, folder: string, visitor: Visitor | null): Promise<Application> {
  if (visitor === 'kiosk') return openKiosk(context, folder)
  const application = await openApplication(context, folder)
  if (visitor !== null) await signIn(application.page, visitor)
  return application
}

/**
 * One application for every test of the file that calls it, on an office of its own (the demonstration by default): opened
 * before the first test, signed in as `role` unless it is null, closed and removed after the last.
 */
export function sharedApplication(
  role: Visitor | null,
  office: () => Promise<string> = demonstrationOffice,
): SharedApplication {
  let dataFolder: string
  let application: Application
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000)
    dataFolder = await office()
    application = await openFor(await browser.newContext(), dataFolder, role)
  })
  test.afterAll(async () => {
    await application.close()
    removeOffice(dataFolder)
  })
  return {
    get page() {
      return application.page
    },
    get shell() {
      return application.shell
    },
    get complaints() {
      return application.complaints
    },
  }
}
