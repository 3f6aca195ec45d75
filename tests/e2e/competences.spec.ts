import { expect, test } from '@playwright/test'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { demonstrationOffice, removeOffice } from './support/office.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await demonstrationOffice('S')
  application = await openApplication(await browser.newContext(), dataFolder)
  await signIn(application.page, 'manager')
  await goTo(application, '/competences')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
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

test('confirming nothing says what to do first', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Confirmer la sélection' }).click()
  await expect(page.locator('.frame-console')).toContainText('Cochez d’abord des lignes')
  expect(application.complaints).toEqual([])
})
