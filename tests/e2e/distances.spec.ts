import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { pick } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page) => page.locator('.frame-console')
const row = (page: Page) => page.getByRole('row', { name: /Brest – Quimper/ })

test('a distance is stated by keyboard, beside its estimate, with a reason', async () => {
  const { page } = application
  await goTo(application, '/distances')
  await expect(page.getByText('Aucune distance fixée')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await pick(page, dialog(page).getByRole('combobox', { name: /^Commune/ }), 'Brest', 'Brest')
  await pick(page, dialog(page).getByRole('combobox', { name: /^Autre commune/ }), 'Quimper', 'Quimper')
  await expect(dialog(page).getByText(/^Estimation actuelle\s: \d+(,\d)? km/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Indiquez la distance en kilomètres')).toBeVisible()
  await expect(dialog(page).getByLabel(/^Distance par la route/)).toBeFocused()
  await page.keyboard.type('71,5')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Route réelle par Châteaulin')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Distance fixée : Brest – Quimper, 71,5 km.')
  await expect(row(page)).toContainText('71,5 km')
  await expect(row(page)).toContainText('Route réelle par Châteaulin')
})

test('it is changed, undone, withdrawn and given back', async () => {
  const { page } = application
  await row(page)
    .getByRole('button', { name: /^Modifier/ })
    .press('Enter')
  await dialog(page)
    .getByLabel(/^Distance par la route/)
    .fill('75')
  await page.keyboard.press('Enter')
  await expect(row(page)).toContainText('75 km')
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect(row(page)).toContainText('71,5 km')
  await row(page)
    .getByRole('button', { name: /^Revenir/ })
    .press('Enter')
  await expect(row(page)).toHaveCount(0)
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect(row(page)).toContainText('71,5 km')
  expect(application.complaints).toEqual([])
})
