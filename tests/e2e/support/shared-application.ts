import { test } from '@playwright/test'
import type { Role } from '../../../shared/model/roles.ts'
import { type Application, openApplication, signIn } from './application.ts'
import { demonstrationOffice, removeOffice } from './office.ts'

type SharedApplication = Pick<Application, 'page' | 'shell' | 'complaints'>

/**
 * One application for every test of the file that calls it, on an office of its own (the demonstration by default): opened
 * before the first test, signed in as `role` unless it is null, closed and removed after the last.
 */
export function sharedApplication(
  role: Role | null,
  office: () => Promise<string> = demonstrationOffice,
): SharedApplication {
  let dataFolder: string
  let application: Application
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(300_000)
    dataFolder = await office()
    application = await openApplication(await browser.newContext(), dataFolder)
    if (role !== null) await signIn(application.page, role)
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
