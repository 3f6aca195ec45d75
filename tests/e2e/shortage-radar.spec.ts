import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { plannableOffice } from './support/plannable-office.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager', plannableOffice)

test.describe.configure({ mode: 'serial' })

test('the radar shows seats against people, and what a wider area would change, side by side', async () => {
  const { page } = application
  await goTo(application, '/shortage-radar')
  const sentence = page.locator('.screen-sentence')
  await expect(sentence).toContainText(/Épreuves en pénurie\s: \d+ sur [1-9]\d*/)
  await expect(page.getByRole('columnheader', { name: 'Manque (supposé)' })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Personnes d’ailleurs à moins de (km)' }).fill('200')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('columnheader', { name: 'Manque (supposé)' })).toBeVisible()
  await expect(sentence).toContainText('Avec les suppositions :')
  await page.getByRole('button', { name: 'Effacer les suppositions' }).click()
  await expect(page.getByRole('columnheader', { name: 'Manque (supposé)' })).toHaveCount(0)
})

test('a load rule is written by keyboard with its source, and its deletion is taken back', async () => {
  const { page } = application
  await goTo(application, '/load-rules')
  await expect(page.getByText('Aucune règle de charge pour l’instant.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Candidats ou copies par groupe' }).fill('12')
  await dialog.getByRole('textbox', { name: 'Président : nombre' }).fill('1')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Dites d’où vient cette charge.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Note de cadrage inventée')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('Une règle de charge parle d’un examen, d’une épreuve ou d’une nature de mission')
  await dialog.getByRole('combobox', { name: 'Nature de mission' }).selectOption('INTERROGATION_ORALE')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  const row = page.getByRole('row', { name: /Interrogation orale/ })
  await expect(row).toContainText('Président : 1 par besoin')
  await row.getByRole('button', { name: /^Supprimer/ }).click()
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: 'Annuler', exact: true }).last().click()
  await expect(row).toBeVisible()
  expect(application.complaints).toEqual([])
})
