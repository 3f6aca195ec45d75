import { expect, type Page, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { comingMissionsOffice } from './support/coming-missions-office.ts'
import { openByPalette } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('intervenant', comingMissionsOffice)

test.describe.configure({ mode: 'serial' })

const said = (page: Page) => page.locator('.frame-console')
const dialog = (page: Page) => page.getByRole('dialog')
const openLast = async (page: Page) => {
  await goTo(application, '/my-missions')
  await settled(page)
  await page.locator('.grid-link').last().press('Enter')
  await expect(dialog(page).getByText('Contact', { exact: true })).toBeVisible()
}
const change = async (page: Page, role: 'manager' | 'intervenant') => {
  await page
    .getByRole('button', { name: /Quitter/ })
    .first()
    .click()
  await signIn(page, role)
}

test('a convoked person says by keyboard that they cannot come; nothing typed is lost on a mistake', async () => {
  const { page } = application
  await openLast(page)
  await expect(page.getByText(/Prochain rendez-vous\s: \p{L}+ \d+.* à \d\d:\d\d, .+/u)).toBeVisible()
  await page.keyboard.press('s')
  const kind = dialog(page).getByRole('combobox', { name: /^Votre demande/ })
  await expect(kind).toBeFocused()
  await page.keyboard.press('Tab')
  const from = dialog(page).getByLabel(/^Du/)
  await expect(from).toBeFocused()
  await page.keyboard.press('Enter')
  const explanation = dialog(page).getByLabel(/^Explication/)
  await expect(dialog(page).getByText('Expliquez en quelques mots')).toBeVisible()
  await expect(explanation).toBeFocused()
  await page.keyboard.type('Convoqué le même jour par une autre académie')
  await dialog(page).getByRole('button', { name: 'Envoyer au bureau' }).press('Enter')
  await expect(said(page)).toContainText('Empêchement signalé pour la mission')
  await expect(dialog(page).getByText('En attente du bureau')).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Signaler un empêchement' })).toHaveCount(0)
})

test('the office answers: a refusal needs a reason, an acceptance makes the days unavailable, both can be undone', async () => {
  const { page } = application
  await page.keyboard.press('Escape')
  await change(page, 'manager')
  await openByPalette(page, 'Empêchements signalés')
  await expect(page.getByText('1 signalement attend une réponse.')).toBeVisible()
  await page.getByRole('button', { name: /^Refuser\s: / }).press('Enter')
  await dialog(page).getByRole('button', { name: 'Refuser' }).press('Enter')
  await expect(dialog(page).getByText('Dites pourquoi la demande est refusée.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Accepter\s: / }).press('Enter')
  await expect(dialog(page)).toContainText('Convoqué le même jour par une autre académie')
  await dialog(page).getByRole('button', { name: 'Accepter' }).press('Enter')
  await expect(said(page)).toContainText('est indisponible ces jours-là')
  await expect(page.getByRole('table', { name: /^Signalements/ })).toContainText('Accepté')
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect(page.getByText('1 signalement attend une réponse.')).toBeVisible()
  await page.getByRole('button', { name: /^Refuser\s: / }).press('Enter')
  await dialog(page)
    .getByLabel(/^Réponse/)
    .fill('Aucun remplaçant dans votre discipline')
  await dialog(page).getByRole('button', { name: 'Refuser' }).press('Enter')
  await expect(page.getByText('0 signalement attend une réponse.')).toBeVisible()
})

test('the person reads the answer and its reason in the mission', async () => {
  const { page } = application
  await change(page, 'intervenant')
  await openLast(page)
  await expect(dialog(page)).toContainText('Refusé par le bureau')
  await expect(dialog(page)).toContainText('Aucun remplaçant dans votre discipline')
  expect(application.complaints).toEqual([])
})
