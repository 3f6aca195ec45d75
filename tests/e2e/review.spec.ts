import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { openFirstRow } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const title = () => application.page.getByRole('heading', { level: 1 })

async function openRow(queue: string, words: RegExp): Promise<string> {
  const { page } = application
  await goTo(application, '/review')
  await page.getByRole('group', { name: 'File' }).getByRole('button', { name: queue }).click()
  const row = page.getByRole('row', { name: words }).first()
  const link = row.getByRole('button').or(row.getByRole('link')).first()
  const number = (await link.innerText()).trim()
  await link.click()
  await expect(title()).toContainText(number)
  return number
}

test('the queue has views, and each one shows its own claims', async () => {
  const { page } = application
  await goTo(application, '/review')
  const views = page.getByRole('group', { name: 'File' })
  await expect(views.getByRole('button', { name: /^À contrôler/ })).toHaveAttribute('aria-pressed', 'true')
  await views.getByRole('button', { name: 'Attente service fait' }).click()
  await expect(page.getByRole('heading', { name: /^Attente service fait \(\d+ lignes\)/ })).toBeVisible()
  await views.getByRole('button', { name: /^À contrôler/ }).click()
})

test('a blocked claim cannot be accepted by rhythm: the focus goes to what blocks it', async () => {
  const { page } = application
  const number = await openRow('Attente service fait', /bloquant/)
  await title().focus()
  await page.keyboard.press('v')
  await expect(page.locator('li:focus')).toContainText('Bloquant')
  await expect(page.getByText(`État ${number} non accepté : un contrôle le bloque.`).first()).toBeVisible()
  await expect(title()).toContainText(number)
})

test('[F190] R gives a claim back with a reason, and the next one opens', async () => {
  const { page } = application
  const number = await openRow('À contrôler', /à vérifier/)
  await title().focus()
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Retourner' }).click()
  await expect(dialog.getByText(/Indiquez un motif/)).toBeVisible()
  await page.keyboard.type('qu')
  await expect(dialog.getByRole('region', { name: 'Message que l’intervenant lira' })).toContainText(
    'constat du centre',
  )
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(title()).not.toContainText(number)
  await expect(page.getByText(`État ${number} retourné à l’intervenant.`).first()).toBeVisible()
  await goTo(application, '/review')
  await page.getByRole('button', { name: /^Retournés/ }).click()
  await expect(page.getByText(number, { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^À contrôler/ }).click()
})

test('[F191] V accepts a claim to check, and its lines keep rate, source and date', async () => {
  const { page } = application
  const number = await openRow('À contrôler', /à vérifier/)
  await expect(page.getByRole('region', { name: 'Déclaré, constaté, calculé' })).toContainText('Constaté')
  await expect(page.getByText(/Source\s:/).first()).toBeVisible()
  await title().focus()
  await page.keyboard.press('v')
  await expect(page.getByText(new RegExp(`État ${number} accepté`)).first()).toBeVisible()
  await expect(title()).not.toContainText(number)
  await expect(title()).toBeFocused()
})

test('[F185] a claim is cancelled with a reason', async () => {
  const { page } = application
  const number = await openRow('À contrôler', /à vérifier/)
  await title().focus()
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Motif', exact: true }).fill('Double emploi')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`État ${number} annulé.`).first()).toBeVisible()
})

test('all claims without alert are accepted at once, after a confirmation that counts them', async () => {
  const { page } = application
  // In the demonstration every clean claim is accepted already: one more statement of service makes some.
  await goTo(application, '/service-statements')
  await openFirstRow(page)
  await expect(title()).toContainText(/^Mission \d+/)
  await title().focus()
  await page.keyboard.press('p')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/attestée/).first()).toBeVisible()
  await goTo(application, '/review')
  await page.getByRole('button', { name: 'Accepter tous ceux sans alerte' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/aucune alerte/)).toBeVisible()
  await dialog.getByRole('button', { name: /^Accepter \d+ état/ }).click()
  await expect(page.getByText(/états acceptés \(/).first()).toBeVisible()
  await expect(dialog.getByRole('table', { name: /Résultat ligne par ligne/ })).toContainText('Accepté')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Accepter tous ceux sans alerte' }).click()
  await expect(page.getByText('Aucun état sans alerte n’attend.')).toBeVisible()
  await page.keyboard.press('Escape')
})

test('they are taken back by one key, and accepted again by three: all of them, V, confirmed', async () => {
  const { page } = application
  await title().focus()
  await page.keyboard.press('Control+z')
  const clean = page.getByRole('button', { name: /^Sans alerte \([1-9]/ })
  await clean.click()
  await page.locator('.grid-link').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('v')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('table', { name: 'Répartition par examen' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('table', { name: /Résultat ligne par ligne/ })).toContainText('Accepté')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Sans alerte (0)' })).toBeVisible()
})

test('a claim is found by its number from anywhere', async () => {
  const { page } = application
  await goTo(application, '/review')
  await page.getByRole('button', { name: 'Acceptés' }).click()
  const number = (await page.locator('.grid-link').first().innerText()).trim()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(number)
  await page
    .getByRole('option', { name: new RegExp(number) })
    .first()
    .click()
  await expect(title()).toContainText(number)
})

test('a control that the office makes blocking stops V, and a written reason lifts it: all by keys', async () => {
  const { page } = application
  await goTo(application, '/review-settings')
  await page.getByLabel('Justificatif manquant').focus()
  await page.keyboard.press('b')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Réglages des contrôles enregistrés.').first()).toBeVisible()
  const number = await openRow('Avec alerte', /bloquant/)
  const missing = page.getByRole('listitem').filter({ hasText: 'Une pièce manque : Titres de transport.' })
  await expect(missing).toContainText('Bloquant')
  await expect(missing).toContainText('Source : Décret n° 2006-781')
  await title().focus()
  await page.keyboard.press('v')
  await expect(missing).toBeFocused()
  await page.keyboard.press('Shift+V')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(new RegExp(`^État ${number} accepté`)).first()).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
