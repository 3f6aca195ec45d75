import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { pick } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page) => page.locator('.frame-console')
const sentence = (page: Page) => page.locator('.screen-sentence')
const row = (page: Page) => page.getByRole('row', { name: /Martin/ })

test('somebody is put on call by keyboard; what is missing is said, and nothing typed is lost', async () => {
  const { page } = application
  await goTo(application, '/on-call')
  await expect(page.getByText('Aucune personne en réserve.').first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await pick(page, dialog(page).getByRole('combobox', { name: /^Personne/ }), 'martin', 'Martin')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Indiquez cette valeur.').first()).toBeVisible()
  const session = dialog(page).getByRole('combobox', { name: /^Session/ })
  await session.selectOption({ index: 1 })
  await dialog(page).getByLabel(/^Du/).fill('20/06/2026')
  await dialog(page).getByLabel(/^Au/).fill('10/06/2026')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText(/Le dernier jour vient avant le premier/)).toBeVisible()
  await dialog(page).getByLabel(/^Au/).fill('30/06/2026')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/Martin .* est en réserve/)
  await expect(row(page)).toContainText('attendue')
  await expect(row(page)).toContainText('partout')
})

test('the answer is noted on the row, then the person is taken off', async () => {
  const { page } = application
  await row(page)
    .getByRole('button', { name: /^Accepte\s: / })
    .click()
  await expect(row(page)).toContainText('accepte')
  await expect(sentence(page)).toContainText('1 personne en réserve, réponses positives : 1')
  await row(page)
    .getByRole('button', { name: /^Retirer\s: / })
    .click()
  await expect(page.getByText('Aucune personne en réserve.').first()).toBeVisible()
})
