import { expect, type Page, test } from '@playwright/test'
import type { Role } from '../../shared/model/roles.ts'
import { goTo, signIn } from './support/application.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { openLine } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('administrator', everyFormOffice)

const become = async (page: Page, role: Role) => {
  await page.getByRole('button', { name: 'Quitter', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor()
  await settled(page)
  await signIn(page, role)
  await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor()
}

/** Closes, or opens again, a service as the office does, with a message. */
const setService = async (page: Page, name: string, closed: boolean) => {
  await goTo(application, '/activities')
  await settled(page)
  await page.getByRole('rowheader', { name, exact: true }).getByRole('button').click()
  const opening = page.getByRole('dialog', { name })
  await opening.getByRole('checkbox', { name: /Fermée/ }).setChecked(closed)
  await opening.getByLabel(/Message/).fill('Réouverture le 15 mai')
  await opening.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('log')).toContainText(new RegExp(`${name}\\s: ouverture enregistrée\\.`))
}

/** The claim of the mission that is counted in copies, at its summary. */
const openSummary = async (page: Page) => {
  await goTo(application, '/claims')
  await settled(page)
  await page.getByRole('button', { name: /^Tous\b/ }).click()
  await openLine(page, 90001)
  const complete = page.locator('[data-command="claims.complete"]')
  await page.locator('.action-bar').first().waitFor()
  if (await complete.isVisible()) await complete.click()
  await page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: 'Récapitulatif' }).click()
}

const entry = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Activités' }).getByRole('link', { name: new RegExp(`^${name}`) })
const closedClaims = /Saisie des états de frais fermée\s: par le bureau\. Réouverture le 15 mai\./
const closedService = /Saisie du service fait fermée\s: par le bureau\. Réouverture le 15 mai\./

test('[F114] the administrator closes claims and service done with a message', async () => {
  const { page } = application
  await setService(page, 'États de frais', true)
  await setService(page, 'Service fait', true)
})

test('[F114] the intervenant sees why in the menu, at home, in the list and in a claim, which they read and cannot send', async () => {
  const { page } = application
  await become(page, 'intervenant')
  await expect(page.getByText(closedClaims)).toBeVisible()
  const menu = entry(page, 'Mes états de frais')
  await expect(menu).toContainText('par le bureau. Réouverture le 15 mai')
  await menu.focus()
  await expect(menu).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes états de frais' })).toBeVisible()
  await expect(page.getByText(closedClaims)).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /^Saisie fermée par le bureau/ }).first()).toBeVisible()
  await openSummary(page)
  await expect(page.getByText(closedClaims)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Récapitulatif' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Envoyer/ })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: 'Frais de rémunération' }).click()
  await expect(page.locator('#entry-copies')).toHaveCount(0)
})

test('[F114] the head of centre reads the missions of the centre and attests none', async () => {
  const { page } = application
  await become(page, 'centreHead')
  await expect(page.getByText(closedService)).toBeVisible()
  const menu = entry(page, 'Service fait')
  await expect(menu).toContainText('par le bureau. Réouverture le 15 mai')
  await menu.click()
  await expect(page.getByText(closedService)).toBeVisible()
  await expect(page.locator('[data-command="statements.attestMany"]')).toHaveCount(0)
})

test('[F114] once they are open again, claims are completed and nothing says they were closed', async () => {
  const { page } = application
  await become(page, 'administrator')
  await setService(page, 'États de frais', false)
  await become(page, 'intervenant')
  await expect(entry(page, 'Mes états de frais')).toHaveText('Mes états de frais')
  await openSummary(page)
  await expect(page.getByText(closedClaims)).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: 'Frais de rémunération' }).click()
  await page.locator('#entry-copies').fill('42')
  await expect(page.getByText(/^Brouillon enregistré à/)).toBeVisible()
  await page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: 'Récapitulatif' }).click()
  await expect(page.getByRole('button', { name: /^Envoyer/ }).first()).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
