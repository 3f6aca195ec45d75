import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { goTo } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { openFirstRow } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')

test('what cannot be paid is named with its person and its cause, one key from one to the next', async () => {
  const { page } = application
  await goTo(application, '/liquidation')
  const fees = page.getByRole('region', { name: 'Rémunération (paie)', exact: true })
  await expect(fees.getByText(/lignes? bloquées?/)).toBeVisible()
  await fees.getByRole('button', { name: /^Préparer un lot/ }).click()
  const controls = page.getByRole('region', { name: 'Contrôles' })
  await expect(controls.getByText('Pas de dossier financier.').first()).toBeVisible()
  await page.keyboard.press('F7')
  await expect(controls.locator('a[data-control]').first()).toBeFocused()
  await page.keyboard.press('F7')
  await expect(controls.locator('a[data-control]').nth(1)).toBeFocused()
})

test('[F338] the batch of the week is rehearsed, then prepared, sealed and exported in at most six keys', async () => {
  const { page } = application
  const heading = page.getByRole('heading', { level: 1 })
  await goTo(application, '/service-statements')
  await openFirstRow(page)
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
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await goTo(application, '/liquidation/prepare/fees')
  await page.getByRole('button', { name: 'Répétition à blanc' }).click()
  await expect(page.getByText('7 fichiers produits et relus, conformes au lot.').first()).toBeVisible()
  await page.getByText('Premières lignes des fichiers').click()
  await expect(page.getByText(/<EndToEndId>IND-\d+-000001</)).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'rehearsal of a batch')
  await page.getByRole('button', { name: 'Tous les lots' }).click()
  // A place that the screen before does not have: the key counts only once this list is read.
  const fees = page.getByRole('region', { name: 'Rémunération (paie)', exact: true })
  await expect(fees.getByText(/^[1-9]\d* lignes?, /)).toBeVisible()

  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await press('Control+Enter')
  await expect(heading).toHaveText(/^Préparer un lot/)
  await press('Control+Enter')
  await expect(page.getByRole('dialog').getByText(/Sceller est définitif/)).toBeVisible()
  await press('Control+Enter')
  await expect(heading).toHaveText(/^Lot \d+$/)
  await expect(page.getByText('Aucun fichier : exportez le lot pour les écrire.')).toBeVisible()
  await press('Control+Enter')
  await expect(page.getByText(/égal au lot/)).toHaveCount(7)
  expect(keys).toBeLessThanOrEqual(6)
})

test('the export is repeated identically, and a file can be checked against its hash', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Voir les premières lignes de .*\.csv$/ }).click()
  await expect(page.getByRole('figure', { name: /^Premières lignes de .*\.csv$/ })).toContainText('•')
  const hashes = await page.locator('.payment-hash').allInnerTexts()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Télécharger .*\.xml$/ }).click()
  const download = await arriving
  const bytes = readFileSync(await download.path())
  expect(hashes).toContain(createHash('sha256').update(bytes).digest('hex'))
  await page.getByRole('button', { name: 'Exporter de nouveau' }).click()
  await expect(page.getByText(/exporté\s: 7 fichiers/).last()).toBeVisible()
  expect(await page.locator('.payment-hash').allInnerTexts()).toEqual(hashes)
})

test('a line that has left is taken back in the next batch, and the office may think better of it', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Annuler… la ligne 1,/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Reprendre \d/ }).click()
  await expect(dialog.locator('[aria-invalid="true"]')).toBeFocused()
  await page.keyboard.type('Montant erroné')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('En cours d’annulation')).toBeVisible()
  await goTo(application, '/liquidation/adjustments')
  await expect(page.getByText('Dans le prochain lot').first()).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'corrections')
  await page.getByRole('button', { name: /^Retirer l’annulation pour/ }).click()
  await expect(page.getByText(/Annulation retirée/).first()).toBeVisible()
  await expect(page.getByText('Aucune ligne annulée : une ligne s’annule depuis son lot exporté.')).toBeVisible()
})

test('an advance on travel that is already accepted is refused in words, and nothing typed is lost', async () => {
  const { page } = application
  await goTo(application, '/liquidation')
  await openFirstRow(page)
  const number = await page
    .getByRole('link', { name: /^Ouvrir l’état/ })
    .first()
    .innerText()
  await goTo(application, '/liquidation/adjustments')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await dialog.getByLabel(/^Déplacement estimé/).fill('100')
  await dialog.getByLabel(/^Avance/).fill('80')
  await expect(dialog.getByText(/Au plus 75,00/)).toBeVisible()
  await dialog.getByLabel(/^Motif/).fill('Demande écrite')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/(une avance n’a plus de sens|dépasse 75 %)/)).toBeVisible()
  await expect(dialog.getByLabel(/^Motif/)).toHaveValue('Demande écrite')
  await page.keyboard.press('Escape')
})

test('a line of the batch leads to its claim', async () => {
  const { page } = application
  await goTo(application, '/liquidation')
  await openFirstRow(page)
  await page
    .getByRole('link', { name: /^Ouvrir l’état/ })
    .first()
    .click()
  await expect(page.getByText('Exporté').first()).toBeVisible()
  await expect(page).toHaveURL(/#\/review\//)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
