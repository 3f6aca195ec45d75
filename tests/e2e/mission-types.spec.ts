import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager')
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  page = application.page
  await goTo(application, '/mission-types')
  await settled(page)
})

const row = (text: string) => page.getByRole('row').filter({ hasText: text })

test('[F140] mission types are listed with what is entered for each; a right nobody decided and a missing rate say so', async () => {
  await expect(row('Correction de copies').first()).toContainText('Copies, L’intervenant')
  await expect(row('Validation des thèmes')).toContainText('À renseigner')
  await expect(row('Lecture de mémoire')).toContainText('aucun taux')
})

test('a type is added by keyboard, says what its claim would ask, and is opened after that', async () => {
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Nouveau type de mission' })
  await expect(dialog.getByLabel('Code')).toBeFocused()
  await page.keyboard.type('ORAL_BLANC')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Oral blanc')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Mock oral')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Cand')
  await expect(dialog).toContainText('dites qui saisit')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Oui')
  await expect(dialog).toContainText('L’intervenant saisit le nombre de candidats interrogés.')
  await expect(dialog).toContainText('rien ne sera calculé tant que le bureau n’en désigne pas un')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Interrogation')
  await expect(dialog).toContainText('Payé : Interrogation orale, à l’heure')
  await page.keyboard.press('Enter')
  await tabTo(page, dialog.getByRole('button', { name: 'Enregistrer' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(row('Oral blanc')).toContainText('Inactif, Du bureau')
  await tabTo(page, page.getByRole('button', { name: 'Activer : Oral blanc' }))
  await page.keyboard.press('Enter')
  const opening = page.getByRole('dialog', { name: 'Activer « Oral blanc » ?' })
  await expect(opening).toContainText('L’intervenant saisit le nombre de candidats interrogés.')
  await tabTo(page, opening.getByRole('button', { name: 'Activer' }))
  await page.keyboard.press('Enter')
  await expect(row('Oral blanc')).toContainText('Actif, Du bureau')
})

test('a change says which missions keep their rules; a shipped type is put back; what was typed survives a refusal', async () => {
  await page.getByRole('button', { name: 'Modifier : Correction de copies', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Modifier « Correction de copies »' })
  await expect(dialog).toContainText(/\d+ missions? déjà convoquées? gardent? (leurs|ses) règles/)
  await dialog.getByLabel('Droit aux frais de déplacement').selectOption({ label: 'Non' })
  await dialog.getByLabel('Ce qui se saisit').selectOption({ label: 'Rien' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'rien n’est à saisir' }).first()).toBeVisible()
  await expect(dialog.getByLabel('Droit aux frais de déplacement')).toHaveValue('no')
  await dialog.getByLabel('Ce qui se saisit').selectOption({ label: 'Copies' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(row('Correction de copies').first()).toContainText('Modifié')
  await page.getByRole('button', { name: 'Rétablir : Correction de copies', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Rétablir' }).click()
  await expect(row('Correction de copies').first()).not.toContainText('Modifié')
})

test('an unused type is deleted and comes back by one key', async () => {
  await page.getByRole('button', { name: 'Supprimer : Oral blanc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
  await expect(row('Oral blanc')).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler' }).last().click()
  await expect(row('Oral blanc')).toHaveCount(1)
  expect(application.complaints).toEqual([])
})
