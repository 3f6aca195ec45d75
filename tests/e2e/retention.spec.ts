import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { goTo } from './support/application.ts'
import { demonstrationOffice } from './support/office.ts'
import { sharedApplication } from './support/shared-application.ts'

let exported: string

/** What a purge of later than the store would have left beside it: pay files that are there again. */
function leaveTrace(folder: string): void {
  const store = new Database(join(folder, 'imagin.sqlite'))
  store.prepare(`UPDATE payFile SET updatedAt = '2019-01-01T08:00:00.000Z'`).run()
  // Of people without a mission: nothing later than their pay file counts for them.
  const ids = store
    .prepare(
      `SELECT intervenantId FROM payFile WHERE intervenantId NOT IN (SELECT intervenantId FROM assignment) LIMIT 3`,
    )
    .pluck()
    .all()
  store.close()
  expect(ids).toHaveLength(3)
  mkdirSync(join(folder, 'purges'))
  const erased = [{ kind: 'payFiles', count: 1, unit: 'years', ids }]
  const trace = { format: 'imagin-purge-1', id: 'lost', startedAt: '2024-03-04T08:00:00.000Z', digest: '0', erased }
  writeFileSync(join(folder, 'purges', 'lost.json'), JSON.stringify(trace))
}

/** The demonstration with a file that was sent out years ago, restored from a backup of before a purge. */
async function officeWithOldExport(): Promise<string> {
  const folder = await demonstrationOffice()
  leaveTrace(folder)
  mkdirSync(join(folder, 'exports', 'lot-1'), { recursive: true })
  exported = join(folder, 'exports', 'lot-1', 'convocation-ancienne.eml')
  writeFileSync(exported, 'ancienne')
  const old = new Date('2019-03-04T08:00:00.000Z')
  utimesSync(exported, old, old)
  return folder
}

const application = sharedApplication('administrator', officeWithOldExport)

test('what a restored backup brought back is said on the home of the administrator, who plans the purge again', async () => {
  const { page } = application
  const lost = page.getByRole('region', { name: 'Des données effacées sont revenues' })
  await expect(lost).toContainText('Purge du 4 mars 2024')
  await expect(lost).toContainText('Dossiers financiers : 3')
  await expect(lost).toContainText('n’est plus confirmée dans cette sauvegarde')
  await lost.getByRole('button', { name: 'Planifier ces purges' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Conservation des données' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Plan de purge' })).toHaveAttribute('aria-selected', 'true')
  await expect(lost).toBeVisible()
})

test('a duration is decided with its text, the plan is shown, purged and proved', async () => {
  test.setTimeout(120_000)
  const { page } = application
  await goTo(application, '/retention')
  await expect(page.getByRole('heading', { level: 1, name: 'Conservation des données' })).toBeVisible()
  await page.getByRole('tab', { name: 'Plan de purge' }).click()
  await expect(page.getByText('Aucune durée confirmée')).toBeVisible()
  await page.getByRole('tab', { name: 'Durées' }).click()
  const rule = page.getByRole('row', { name: /^Fichiers du dossier «\sexports\s»/ })
  await expect(rule).toContainText('Non renseignée')
  await rule.getByRole('button').press('Enter')

  const dialog = page.getByRole('dialog', { name: 'Décider la durée : Fichiers du dossier « exports »' })
  await dialog.getByRole('checkbox', { name: 'Effacer au terme d’une durée' }).press('Space')
  await dialog.getByLabel('Combien').fill('13')
  await dialog.getByLabel('Comptés en').selectOption('months')
  await dialog.getByLabel('Confirmée par').fill('Archives de démonstration')
  await page.keyboard.press('Enter')
  // What is missing is said, and what was typed is still there.
  await expect(dialog.getByText(/Une durée repose sur un texte\s: donnez-le\./)).toBeVisible()
  await expect(dialog.getByLabel('Combien')).toHaveValue('13')
  await dialog.getByLabel('Texte sur lequel').fill('Table d’archivage de démonstration')
  await dialog.getByLabel('Confirmée le').fill('02/01/2024')
  await dialog.getByLabel('Confirmée le').press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(rule).toContainText('Confirmée')
  await expect(rule).toContainText('13 mois')

  await page.getByRole('tab', { name: 'Plan de purge' }).click()
  await expect(page.getByText('1 élément à effacer', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Purger' }).click()
  const confirming = page.getByRole('dialog', { name: 'Effacer définitivement ?' })
  await expect(confirming.getByRole('button', { name: 'Annuler' })).toBeFocused()
  await confirming.getByRole('button', { name: 'Effacer' }).press('Enter')
  await expect(page.getByText('Purge terminée : 1 élément effacé.').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('0 élément à effacer', { exact: true })).toBeVisible()
  expect(existsSync(exported)).toBe(false)

  await page.getByRole('tab', { name: 'Purges et preuves' }).click()
  await expect(page.getByText('Terminée', { exact: true })).toBeVisible()
  const digest = await page.locator('.retention-digest').textContent()
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Preuve en CSV, purge du/ }).click()
  const saved = await saving
  const written = readFileSync(await saved.path(), 'utf8')
  expect(written).toContain('lot-1/convocation-ancienne.eml')
  expect(written).toContain(digest)
  expect(application.complaints).toEqual([])
})
