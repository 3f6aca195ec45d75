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

const header =
  'numen;civilite;nom_usage;prenom;date_naissance;categorie;telephone;courriel;commune_residence;uai;affectation;discipline;date_debut'
const staff = (phone: string, email: string) =>
  `${header}\n14E9501234ABC;MME;ZZINVENTEE;Zoé;1980-01-02;ENSEIGNANT;${phone};${email};35238;0350024L;PRINCIPAL;L1300;2025-09-01\n`

/** Reads a file by keyboard; only the choice of the file is the system's own window. */
async function read(name: string, content: string): Promise<void> {
  await goTo(application, '/')
  await settled(page)
  await goTo(application, '/imports')
  await settled(page)
  await page.keyboard.press('Control+Enter')
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 })
}

test('what the office changed is never overwritten in silence: each conflict is shown and decided by one key', async () => {
  await read('personnels.csv', staff('0200000001', 'zoe@exemple.invalid'))
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('personnels.csv appliqué').first()).toBeVisible({ timeout: 30_000 })

  await goTo(application, '/intervenants')
  await settled(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zzinventee')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ZZINVENTEE')
  await page.keyboard.press('F2')
  await page
    .getByRole('dialog')
    .getByLabel(/^Téléphone/)
    .fill('0200000009')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await read('personnels-2.csv', staff('0200000002', 'nouvelle@exemple.invalid'))
  const conflicts = page.getByRole('region', { name: 'Conflits avec le bureau' }).first()
  const line = conflicts.getByRole('row').filter({ hasText: 'téléphone' })
  await expect(line).toContainText('0200000009')
  await expect(line).toContainText('0200000002')
  await expect(line).toContainText('Garder le bureau')
  await expectAccessible(page, 'import with a conflict')
  await line.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await line.getByRole('rowheader').focus()
  await page.keyboard.press('p')
  await expect(line).toContainText('Prendre le fichier')
  await line.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await line.getByRole('rowheader').focus()
  await page.keyboard.press('g')
  await expect(line).toContainText('Garder le bureau')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('personnels-2.csv appliqué').first()).toBeVisible({ timeout: 30_000 })
})

test('the sheet keeps the office’s value and has the file’s other change; the former import can no longer be undone', async () => {
  await goTo(application, '/intervenants')
  await settled(page)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('zzinventee')
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('0200000009')).toBeVisible()
  await expect(page.getByText('nouvelle@exemple.invalid')).toBeVisible()
  await goTo(application, '/imports')
  await settled(page)
  await page.getByRole('button', { name: 'personnels.csv', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'personnels.csv' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuler tout l’import' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('ne peut plus être annulé')
  await expect(dialog).toContainText('personnels-2.csv')
  await expectAccessible(page, 'undo blocked')
  await page.keyboard.press('Escape')
  expect(application.complaints).toEqual([])
})
