import { Buffer } from 'node:buffer'
import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')
let page: Page

test.beforeAll(async () => {
  page = application.page
})

async function read(feed: string, name: string, content: string): Promise<void> {
  await goTo(application, '/')
  await settled(page)
  await goTo(application, '/imports')
  await settled(page)
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  await page.getByLabel('Source').selectOption({ label: feed })
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Lire et comparer' }).click()
}

const count = (verdict: string) => page.locator('.import-counts > div').filter({ hasText: verdict }).locator('dd')
const subjects =
  'MATIERE;LIBELLE_COURT;LIBELLE_LONG\n9901;ESSAI;MATIERE D’ESSAI\n9902;ESSAI 2;AUTRE ESSAI\n99!99;X;CODE REFUSÉ\n'

test('a form without a file names what is missing', async () => {
  await goTo(application, '/imports')
  await settled(page)
  await page.getByRole('button', { name: 'Importer un fichier' }).click()
  await page.getByRole('button', { name: 'Lire et comparer' }).click()
  await expect(page.getByRole('heading', { name: '1 point à corriger' })).toBeVisible()
  await expectAccessible(page, 'import form with errors')
})

test('a file is read and compared first; rejected rows carry their line and a reason in a sentence', async () => {
  await read('Matières', 'essai.csv', subjects)
  await expect(page.getByRole('heading', { level: 1, name: 'essai.csv' })).toBeVisible({ timeout: 30_000 })
  await expect(count('Nouvelles')).toHaveText('2')
  await expect(count('Rejetées')).toHaveText('1')
  const row = page.getByRole('row').filter({ hasText: 'Le code matière n’est pas valable.' })
  await expect(row).toContainText('4')
  await expect(row).toContainText('Rejetée')
  await expectAccessible(page, 'import previewed')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Colonnes et export' }).click()
  await page.getByRole('button', { name: 'Télécharger en CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
})

test('[F203] nothing is written before it is applied, by one key', async () => {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('essai.csv appliqué : 2 lignes nouvelles').first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/Appliqué le/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Appliquer 2 changements' })).toHaveCount(0)
})

test('a whole import is undone after saying what goes away, and applied again', async () => {
  await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('les lignes ajoutées partiront')
  await expectAccessible(page, 'import undo')
  await dialog.getByRole('button', { name: 'Annuler tout l’import' }).click()
  await expect(page.getByText('essai.csv annulé').first()).toBeVisible()
  await expect(page.getByText(/Annulé le/).first()).toBeVisible()
  await read('Matières', 'essai.csv', subjects)
  await expect(count('Nouvelles')).toHaveText('2', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Appliquer 2 changements' }).click()
  await expect(page.getByText(/Appliqué le/).first()).toBeVisible({ timeout: 30_000 })
})

test('rejected rows come back as a file with their reasons', async () => {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger les rejets (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('rejets-essai.csv')
  await expect(page.getByText('rejets-essai.csv enregistré').first()).toBeVisible()
})

test('the same bytes again say that they were already applied and bring nothing', async () => {
  await read('Matières', 'essai-bis.csv', subjects)
  await expect(page.getByRole('heading', { level: 1, name: 'essai-bis.csv' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('a déjà été appliqué')).toBeVisible()
  await expect(count('Identiques')).toHaveText('2')
  await expect(page.getByText('Rien à appliquer')).toBeVisible()
})

test('a file that cannot be read is refused in a sentence; one of another shape asks for its columns; both stay chosen', async () => {
  await read('Matières', 'coupe.csv', '"MATIERE;LIBELLE_LONG\n9903;X\n')
  await expect(page.locator('.problem')).toContainText('guillemet', { timeout: 30_000 })
  await expect(page.getByText('coupe.csv')).toBeVisible()
  await expect(page.getByLabel('Source')).toHaveValue('subjects')
  await read('Matières', 'autre.csv', 'MATIERE;INCONNUE\n9903;X\n')
  await expect(page.getByRole('heading', { name: 'Colonnes de autre.csv' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.getByText('autre.csv')).toBeVisible()
  await expect(page.getByLabel('Source')).toHaveValue('subjects')
})

async function drop(name: string, content: string): Promise<void> {
  await goTo(application, '/')
  await settled(page)
  await goTo(application, '/imports')
  // The heading of the screen before would do for a page that is settled.
  await expect(page.getByRole('heading', { level: 1, name: 'Imports', exact: true })).toBeVisible()
  await settled(page)
  await page.keyboard.press('Control+Enter')
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

test('a known source takes three gestures: the file, read, apply', async () => {
  await drop('nouvelles.csv', 'MATIERE;LIBELLE_COURT;LIBELLE_LONG\n9903;ESSAI 3;TROISIEME ESSAI\n')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'nouvelles.csv' })).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('.screen-sentence')).toContainText('Matières')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('nouvelles.csv appliqué').first()).toBeVisible({ timeout: 30_000 })
})

test('columns of other names are said once, then remembered', async () => {
  const file = (code: string) => `Code;Intitulé;Remarque\n${code};ESSAI ${code};x\n`
  await drop('autres-noms.csv', file('9904'))
  await page.getByLabel('Source').selectOption({ label: 'Matières' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Colonnes de autres-noms.csv' })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'column mapping')
  await page.getByLabel('MATIERE', { exact: true }).selectOption('Code')
  await page.getByLabel(/^LIBELLE_COURT/).selectOption('Intitulé')
  await page.getByRole('button', { name: 'Lire avec ces colonnes' }).click()
  await expect(page.getByText('Choisissez la colonne qui donne « LIBELLE_LONG »').first()).toBeVisible()
  await page.getByLabel(/^LIBELLE_COURT/).selectOption('')
  await page.getByLabel('LIBELLE_LONG', { exact: true }).selectOption('Intitulé')
  await page.keyboard.press('Control+Enter')
  // The form shows the first lines of the file too: the screen of the import is what says that it was read.
  await expect(page.getByRole('heading', { level: 1, name: 'autres-noms.csv', exact: true })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText('9904').first()).toBeVisible()
  await drop('autres-noms-2.csv', file('9905'))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'autres-noms-2.csv' })).toBeVisible({ timeout: 30_000 })
  await expect(count('Nouvelles')).toHaveText('1')
})

test('several files are read in one go and applied by one button', async () => {
  await drop('un.csv', 'MATIERE;LIBELLE_COURT;LIBELLE_LONG\n9906;A;A\n')
  await page.locator('#import-file').setInputFiles([
    { name: 'deux.csv', mimeType: 'text/csv', buffer: Buffer.from('MATIERE;LIBELLE_COURT;LIBELLE_LONG\n9907;B;B\n') },
    { name: 'trois.csv', mimeType: 'text/csv', buffer: Buffer.from('RIEN;CONNU\n1;2\n') },
  ])
  await page.keyboard.press('Control+Enter')
  const files = page.getByRole('table')
  await expect(files.getByRole('row').filter({ hasText: 'trois.csv' })).toContainText('À préciser', { timeout: 30_000 })
  await expect(files.getByRole('row').filter({ hasText: 'deux.csv' })).toContainText('Lu et comparé')
  await expectAccessible(page, 'several files')
  await page.getByRole('button', { name: 'Appliquer tous les fichiers lus' }).click()
  await expect(page.getByText('2 fichiers appliqués').first()).toBeVisible({ timeout: 30_000 })
  expect(application.complaints).toEqual([])
})
