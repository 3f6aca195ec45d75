import { expect, test } from '@playwright/test'
import { demonstrationLogins } from '../../main/features/accounts/demonstration-logins.ts'
import { extremeAppearances } from './support/appearance.ts'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { removeOffice } from './support/office.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'
import { openLine } from './support/rows.ts'

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

const warning = () => application.page.getByRole('dialog', { name: 'Êtes-vous toujours là ?' })
const locked = () => application.page.getByRole('dialog', { name: 'Fenêtre verrouillée' })
const coefficient = () => application.page.getByRole('textbox', { name: /^Coefficient/ })

test('[C29 C54] [F44] [F45] a claim half typed survives the warning, the lock and the return', async () => {
  const { page } = application
  await goTo(application, '/claims')
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await openLine(page, 90006)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await coefficient().pressSequentially('un et de')
  await page.clock.fastForward('25:30')
  await expect(warning()).toBeVisible()
  await expect(warning().getByRole('timer')).toHaveText(/^Temps restant : 4:\d\d$/)
  await expect(warning().getByRole('button', { name: 'Rester connecté' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(warning()).toHaveCount(0)
  await expect(coefficient()).toBeFocused()
  await page.keyboard.type('m')
  await page.clock.fastForward('24:00')
  await expect(warning()).toHaveCount(0)
  await page.clock.fastForward('06:30')
  await expect(locked()).toBeVisible()
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(locked()).toBeVisible()
  await page.keyboard.type('mauvais mot de passe')
  await page.keyboard.press('Enter')
  await expect(locked().getByText('La fenêtre reste verrouillée.')).toBeVisible()
  await page.getByLabel('Mot de passe', { exact: true }).fill(demonstrationLogins[0]?.password ?? '')
  await page.keyboard.press('Enter')
  await expect(locked()).toHaveCount(0)
  await expect(coefficient()).toHaveValue('un et dem')
  await expect(coefficient()).toBeFocused()
  await page.keyboard.type('i')
  await expect(page.getByText(/Votre saisie est gardée telle quelle, à terminer\./)).toBeVisible()
})

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
