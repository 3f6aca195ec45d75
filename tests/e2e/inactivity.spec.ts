import { expect, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { type Application, openApplication, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { inactivityWarning, lockedWindow, typeThroughInactivity } from './support/half-typed-claim.ts'
import { removeOffice } from './support/office.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'

let folder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  folder = await everyFormOffice()
  const context = await browser.newContext()
  // The hours of the page are those of the test; they go by as usual between two leaps.
  await context.clock.install()
  application = await openApplication(context, folder)
  await signIn(application.page, 'intervenant')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(folder)
})

const warning = () => inactivityWarning(application.page)
const locked = () => lockedWindow(application.page)

test('[C29 C54] [F44] [F45] a claim half typed survives the warning, the lock and the return', () =>
  typeThroughInactivity(application.page))

test('[F45] the warning and the lock are accessible, and fit when enlarged', async () => {
  const { page } = application
  await page.clock.fastForward('25:30')
  await expect(warning()).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'warning of inactivity')
  await expectFitsWhenEnlarged(page, 'warning of inactivity')
  await page.keyboard.press('Escape')
  await expect(warning()).toHaveCount(0)
  await page.getByRole('button', { name: 'Verrouiller' }).click()
  await expect(locked()).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'locked window')
  await expectFitsWhenEnlarged(page, 'locked window')
})

test('whoever finds a locked window can only leave it', async () => {
  const { page } = application
  await locked().getByRole('button', { name: 'Quitter et laisser la place' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible()
  await expect(locked()).toHaveCount(0)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
