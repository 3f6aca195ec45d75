import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { pdfOf } from '../support/sample-pdfs.ts'
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
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const said = (page: Page) => page.locator('.frame-console')
const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const firstRow = (page: Page) =>
  page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button')

/** Moves with Tab alone until the focus is on the field of that label, as somebody without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${id}`)
}

async function typeIn(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id)
  await page.keyboard.type(text)
}

/** Fills the creation of a professional from the top of its screen, by keyboard only. */
async function typeOutsider(page: Page, lastName: string): Promise<void> {
  await tabTo(page, 'identity-population')
  await page.keyboard.type('Prof')
  await typeIn(page, 'identity-lastName', lastName)
  await typeIn(page, 'identity-firstName', 'Anaïs')
  await typeIn(page, 'identity-birthDate', '14031975')
  await typeIn(page, 'identity-email', 'anais@exemple.fr')
  await tabTo(page, 'identity-communeCode')
  await page.keyboard.type('brest')
  await expect(page.locator('.picker-options [role=option]').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('#identity-postalCode')).not.toHaveValue('')
  await typeIn(page, 'identity-profession', 'Boulangère')
  await typeIn(page, 'identity-company', 'Au bon pain')
}

test('[F7] [F14] an outsider is created from the list to the saved sheet by keyboard alone', async () => {
  const { page } = application
  await goTo(application, '/intervenants')
  await expect(firstRow(page)).toBeVisible()
  for (let step = 0; step < 40; step += 1) {
    if (await page.evaluate(() => document.activeElement?.closest('[data-one-key]') !== null)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('n')
  await expect(title(page)).toHaveText('Créer une fiche d’intervenant')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.locator('.error-summary')).toContainText('Choisissez une population.')
  await typeOutsider(page, 'QUIMERCH')
  await page.keyboard.press('Control+Enter')
  await expect(title(page)).toHaveText('QUIMERCH Anaïs')
  await expect(said(page)).toContainText(/Fiche de QUIMERCH Anaïs créée sous le numéro \d+/)
  await expect(page.getByRole('tabpanel')).toContainText('Professionnel')
  await expect(page.getByRole('tabpanel')).toContainText('Boulangère')
  await expect(page.getByRole('tabpanel')).toContainText('Créée par le bureau')
})

test('somebody alike is shown with what matches; what was typed waits while the sheet is read; a reason is needed', async () => {
  const { page } = application
  await goTo(application, '/intervenants/new')
  await typeOutsider(page, 'quimerch')
  await page.keyboard.press('Control+Enter')
  const alike = page.getByRole('region', { name: '1 personne connue lui ressemble' })
  await expect(alike).toContainText('même nom et même naissance')
  await expect(page.locator('#duplicates-title')).toBeFocused()
  await alike.getByRole('link', { name: /^Ouvrir la fiche/ }).click()
  await expect(title(page)).toHaveText('QUIMERCH Anaïs')
  await page.goBack()
  await expect(page.locator('#identity-lastName')).toHaveValue('quimerch')
  await expect(page.locator('#identity-company')).toHaveValue('Au bon pain')
  await page.keyboard.press('Control+Enter')
  await expect(alike).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.error-summary')).toContainText('Dites pourquoi')
  await page.locator('#create-duplicateReason').fill('homonyme, née ailleurs')
  await page.keyboard.press('Control+Enter')
  await expect(title(page)).toHaveText('quimerch Anaïs')
  await openTab(page, 'Historique')
  await expect(page.getByRole('tabpanel')).toContainText('homonyme, née ailleurs')
})

test('a sheet made by hand and never used is deleted; that of a feed has no such button', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Supprimer la fiche' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Supprimer la fiche' }).click()
  await expect(said(page)).toContainText(/Fiche \d+ supprimée/)
  await expect(title(page)).toHaveText('Intervenants')
  await firstRow(page).click()
  await expect(page.getByRole('tab', { name: 'Identité' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Supprimer la fiche' })).toHaveCount(0)
})

test('F2 edits the identity, faults are said under the fields, Ctrl+Z gives the former values back', async () => {
  const { page } = application
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  const email = dialog.locator('#identity-email')
  await expect(dialog).toBeVisible()
  const before = await email.inputValue()
  await email.fill('sans arobase')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.locator('.error-summary')).toContainText('Un courriel s’écrit')
  await email.fill('nouvelle@exemple.fr')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('nouvelle@exemple.fr')
  await page.keyboard.press('Control+z')
  await expect(said(page)).toContainText('rétablie')
  await expect(panel).not.toContainText('nouvelle@exemple.fr')
  if (before !== '') await expect(panel).toContainText(before)
  await openTab(page, 'Historique')
  await expect(panel).toContainText('changé : Courriel')
  await openTab(page, 'Identité')
})

test('a sheet changed by somebody else meanwhile keeps what was typed and takes the rest', async () => {
  const { page } = application
  const id = page.url().split('/').at(-1) ?? ''
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await dialog.locator('#identity-email').fill('gardee@exemple.fr')
  const store = new Database(join(dataFolder, 'imagin.sqlite'))
  store.prepare(`UPDATE intervenant SET phone = '02 99 00 00 09', rowVersion = rowVersion + 1 WHERE id = ?`).run(id)
  store.close()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toContainText('Cet élément a été modifié entre-temps.')
  await expect(dialog).toContainText('quelqu’un a changé : Téléphone')
  await dialog.getByRole('button', { name: 'Reprendre sur la fiche à jour' }).click()
  await expect(dialog.locator('#identity-phone')).toHaveValue('02 99 00 00 09')
  await expect(dialog.locator('#identity-email')).toHaveValue('gardee@exemple.fr')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('tabpanel')).toContainText('gardee@exemple.fr')
  await expect(page.getByRole('tabpanel')).toContainText('02 99 00 00 09')
})

test('an account is checked as it is typed and a holder of another name is told', async () => {
  const { page } = application
  await openTab(page, 'Dossier financier')
  await page.getByRole('button', { name: 'Modifier le dossier financier' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#pay-file-iban').fill('FR14 2004 1010 0505 0001 3M02 607')
  await dialog.locator('#pay-file-nir').fill('2 55 08 14 168 025 39')
  await dialog.locator('#pay-file-bic').focus()
  await expect(dialog).toContainText('La clé de l’IBAN est incorrecte')
  await dialog.locator('#pay-file-bic').fill('BNPAFRPP')
  await dialog.locator('#pay-file-holderName').fill('QUELQU’UN D’AUTRE')
  await expect(dialog).toContainText('Le titulaire ne porte pas le nom de la personne')
  await dialog.locator('#pay-file-iban').fill('FR14 2004 1010 0505 0001 3M02 606')
  await dialog.locator('#pay-file-nir').fill('')
  await dialog.locator('#pay-file-iban').focus()
  await dialog.locator('#pay-file-bic').focus()
  await expect(dialog).toContainText('Forme et clé vérifiées.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('tabpanel')).toContainText('masqué, se termine par 2606')
  await expect(page.getByRole('tabpanel')).toContainText('Le titulaire ne porte pas le nom de la personne')
})

test('a secondary posting is added to somebody of a feed, then taken away', async () => {
  const { page } = application
  await openTab(page, 'Affectations')
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'Ajouter une affectation' }).click()
  await expect(panel).toContainText('Choisissez un établissement.')
  await panel.locator('#posting-school').fill('brest')
  await panel.locator('.picker-options [role=option]').first().click()
  await panel.getByRole('button', { name: 'Ajouter une affectation' }).click()
  await expect(said(page)).toContainText('Affectation ajoutée')
  await expect(panel.getByRole('row', { name: /Bureau/ })).toBeVisible()
  await panel.getByRole('button', { name: /^Retirer l’affectation/ }).click()
  await expect(panel.getByRole('row', { name: /Bureau/ })).toHaveCount(0)
})

test('a document is added by what it is, downloaded, and deleted', async () => {
  const { page } = application
  await openTab(page, 'Documents')
  const panel = page.getByRole('tabpanel')
  await panel.locator('#document-title').fill('Attestation employeur')
  const upload = (name: string, buffer: Buffer) =>
    panel.locator('#document-file').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await upload('faux.pdf', Buffer.from('<html></html>'))
  await panel.getByRole('button', { name: 'Ajouter le document' }).click()
  await expect(panel).toContainText('son contenu est d’une autre sorte')
  await upload('vrai.pdf', await pdfOf())
  await panel.getByRole('button', { name: 'Ajouter le document' }).click()
  await expect(said(page)).toContainText('Document ajouté')
  const download = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Télécharger Attestation employeur.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('Attestation employeur.pdf')
  await panel.getByRole('button', { name: 'Supprimer Attestation employeur.pdf' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
  await expect(said(page)).toContainText('Document supprimé : Attestation employeur.pdf.')
  await expect(panel.getByRole('button', { name: /Attestation employeur/ })).toHaveCount(0)
})

test('no sheet complained', () => expect(application.complaints).toEqual([]))
