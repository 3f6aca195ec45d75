import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')

test('what cannot be paid is listed with its cause, circuit by circuit', async () => {
  const { page } = application
  await goTo(application, '/liquidation')
  const fees = page.getByRole('region', { name: 'Rémunération (paie)', exact: true })
  await expect(fees.getByText(/états? bloqués?/)).toBeVisible()
  await expect(fees.getByText('Pas de dossier financier').first()).toBeVisible()
})

test('[F338] accepted amounts are sealed in a batch after an announced point of no return', async () => {
  const { page } = application
  const heading = page.getByRole('heading', { level: 1 })
  await goTo(application, '/service-statements')
  await page.locator('.grid-link').first().click()
  for (let mission = 0; mission < 5; mission += 1) {
    await expect(heading).toContainText(/^Mission \d+/)
    const title = await heading.innerText()
    await heading.focus()
    await page.keyboard.press('p')
    await page.keyboard.press('Control+Enter')
    await expect(heading).not.toHaveText(title)
  }
  await goTo(application, '/review')
  await page.getByRole('button', { name: 'Accepter tous ceux sans alerte' }).click()
  await page.getByRole('button', { name: /^Accepter \d+ état/ }).click()
  await expect(page.getByText(/états acceptés \(/).first()).toBeVisible()
  await goTo(application, '/liquidation')
  await page
    .getByRole('button', { name: /^Préparer un lot/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Sceller est définitif/)).toBeVisible()
  await dialog.getByRole('button', { name: /^Sceller/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Lot \d+$/ })).toBeVisible()
  await expect(page.getByText('Aucun fichier : exportez le lot pour les écrire.')).toBeVisible()
})

test('the export writes files whose totals and hashes can be checked, and repeats them identically', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Exporter les fichiers' }).click()
  await expect(page.getByText(/égal au lot/)).toHaveCount(5)
  const hashes = await page.locator('.payment-hash').allInnerTexts()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Télécharger .*\.xml$/ }).click()
  const download = await arriving
  const bytes = readFileSync(await download.path())
  expect(hashes).toContain(createHash('sha256').update(bytes).digest('hex'))
  await page.getByRole('button', { name: 'Exporter de nouveau' }).click()
  await expect(page.getByText(/exporté : 5 fichiers/).last()).toBeVisible()
  expect(await page.locator('.payment-hash').allInnerTexts()).toEqual(hashes)
})

test('a line of the batch leads to its claim', async () => {
  const { page } = application
  await page
    .getByRole('link', { name: /^Ouvrir l’état/ })
    .first()
    .click()
  await expect(page.getByText('Exporté').first()).toBeVisible()
  await expect(page).toHaveURL(/#\/review\//)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
