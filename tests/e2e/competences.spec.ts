import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await goTo(application, '/competences')
})

test('[F145] working out again creates nothing twice and says so', async () => {
  const { page } = application
  await expect(page.locator('.screen-sentence')).toContainText(/\d+ compétences, dont \d+ retenues/)
  // The demonstration forgets some competences on purpose: the first computation creates them.
  await page.getByRole('button', { name: 'Calculer les compétences' }).click()
  await expect(page.locator('.frame-console')).toContainText(/[1-9]\d* compétences créées, \d+ gardées\./)
  await page.getByRole('button', { name: 'Calculer les compétences' }).click()
  await expect(page.locator('.frame-console')).toContainText(/0 compétence créée, \d+ gardées\./)
})

test('[F150] [F162] the office confirms from the list; the earlier author stays visible', async () => {
  const { page } = application
  const row = page.getByRole('grid').getByRole('row').nth(1)
  await expect(row).toContainText('SYS (C)')
  await row.getByRole('checkbox').check()
  await row.getByRole('rowheader').getByRole('button').focus()
  await page.keyboard.press('c')
  await expect(page.locator('.frame-console')).toContainText('1 compétence confirmée.')
  await expect(row).toContainText('SYS (C), DEC (C)')
})

test('[F97] [F150] everything behind a keyword and a facet is confirmed in one act, and undone', async () => {
  const { page } = application
  const sentence = await page.locator('.screen-sentence').innerText()
  await page.getByLabel('Examen').selectOption({ label: 'Baccalauréat technologique' })
  await page.getByLabel('À confirmer seulement').check()
  await page.getByRole('searchbox').fill('sys (c)')
  const title = page.getByRole('heading', { name: /Compétences \(\d+ ligne/ })
  await expect(title).toBeVisible()
  const rows = page.getByRole('grid').getByRole('row')
  await expect(rows.nth(1)).toContainText('BTN')
  await rows.nth(1).getByRole('rowheader').getByRole('button').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('c')
  await expect(page.locator('.frame-console')).toContainText(/\d+ compétences confirmées\./)
  await expect(page.getByText('Aucun résultat pour « sys (c) »')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.locator('.frame-console')).toContainText(/\d+ avis annulés\s: l’état d’avant est rétabli\./)
  await expect(rows.nth(1)).toContainText('SYS (C)')
  await page.getByRole('searchbox').fill('')
  await page.getByLabel('À confirmer seulement').uncheck()
  await page.getByLabel('Examen').selectOption('')
  await expect(page.locator('.screen-sentence')).toHaveText(sentence)
})

test('[F150] [F164] the office adds a competence to a person, of any exam', async () => {
  const { page } = application
  const name = await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').innerText()
  await page.getByRole('button', { name: /^Ajouter une compétence/ }).click()
  const dialog = page.getByRole('dialog')
  const pick = async (field: string, typed: string) => {
    await dialog.getByLabel(field).fill(typed)
    await dialog.getByLabel(field).press('ArrowDown')
    await dialog.getByRole('option').first().click()
  }
  await pick('Intervenant', name)
  await pick('Examen', 'brevet')
  await expect(dialog.getByLabel('Examen')).toHaveValue(/brevet/i)
  if ((await dialog.getByLabel('Spécialité').inputValue()) === '') await pick('Spécialité', '')
  await dialog.getByLabel('Épreuve option').fill('e')
  await dialog.getByRole('option').filter({ hasNotText: 'déjà' }).first().click()
  await dialog.getByRole('button', { name: 'Créer la compétence' }).click()
  await expect(page.locator('.frame-console')).toContainText('Compétence créée')
  await page.getByRole('searchbox').fill(`${name} DEC (C)`)
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('DEC (C)')
  await page.getByRole('searchbox').fill('')
})

test('[F150] [F164] the office adds a competence from the sheet of a person, and takes it back', async () => {
  const { page } = application
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  await page.getByRole('tab', { name: 'Compétences' }).click()
  const held = page.getByRole('table', { name: /Compétences/ }).locator('tbody tr')
  const before = await held.count()
  await page.getByRole('button', { name: 'Ajouter une compétence' }).click()
  const dialog = page.getByRole('dialog', { name: /^Ajouter une compétence à / })
  await dialog.getByLabel('Examen').fill('baccalauréat général')
  await dialog.getByRole('option', { name: 'Baccalauréat général' }).click()
  await expect(dialog.getByLabel('Spécialité')).not.toHaveValue('')
  await dialog.getByLabel('Épreuve option').press('ArrowDown')
  await dialog.getByRole('option').filter({ hasNotText: 'déjà' }).first().click()
  await dialog.getByRole('button', { name: 'Créer la compétence' }).click()
  await expect(held).toHaveCount(before + 1)
  await page.locator('.frame-console').getByRole('button', { name: 'Annuler' }).click()
  await expect(held).toHaveCount(before)
  await goTo(application, '/competences')
})

test('confirming nothing says what to do first', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Confirmer la sélection' }).click()
  await expect(page.locator('.frame-console')).toContainText('Cochez d’abord des lignes')
  expect(application.complaints).toEqual([])
})
