import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

/** Opens a tab of the convocations by keyboard, from the tabs themselves. */
async function openTab(name: string) {
  const { page } = application
  await goTo(application, '/')
  await goTo(application, '/convocations')
  await settled(page)
  await page.getByRole('tab', { name: 'Convoquer', exact: true }).focus()
  const tab = page.getByRole('tab', { name })
  for (let moved = 0; moved < 6 && (await tab.getAttribute('aria-selected')) !== 'true'; moved += 1)
    await page.keyboard.press('ArrowRight')
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  await settled(page)
}

test('a mission changed after its run is told apart, and one key writes the new versions that say what changed', async () => {
  const { page } = application
  await openTab('Modifiées depuis')
  await expect(page.getByText('Aucune convocation n’a changé depuis son envoi.')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('10007')
  await expect(page.getByRole('option', { name: /Mission n° 10007/ })).toBeVisible()
  await page.getByRole('option', { name: /Mission n° 10007/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mission n° 10007')
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await tabTo(page, dialog.getByLabel('Salle ou bureau d’accueil'))
  await page.keyboard.type('Salle B12')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await openTab('Modifiées depuis')
  const changed = page.getByRole('tabpanel').locator('.finding-row')
  await expect(changed.first()).toContainText('mission n° 10007')
  await expect(changed.first()).toContainText('Salle B12')
  await expect(changed.first()).not.toContainText('convocationChanges')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Aucune convocation n’a changé depuis son envoi.')).toBeVisible()
  await openTab('Convocations émises')
  await page.getByLabel('Lot', { exact: true }).selectOption({ index: 1 })
  const issued = page.getByRole('grid').getByRole('row').filter({ hasText: '10007' })
  await expect(issued.first()).toContainText(' v2')
  await expect(issued.first()).toContainText('Officielle')
  await openTab('Lots envoyés')
  await expect(page.getByRole('row').filter({ hasText: 'Nouvelles versions' })).toHaveCount(1)
})

test('who has not read is listed with a telephone; noted as read they leave the list; the telephones are exported', async () => {
  const { page } = application
  await openTab('Non lues')
  const line = page.getByRole('grid').getByRole('row').nth(1)
  const name = await line.getByRole('button', { name: /^Noter comme lue/ }).getAttribute('aria-label')
  await line.getByRole('button', { name: /^Noter comme lue/ }).press('Enter')
  await expect(page.locator('.frame-console')).toContainText('convocation notée comme lue.')
  await expect(page.getByRole('button', { name: name ?? '' })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter les téléphones (CSV)' }).press('Enter')
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF?"Intervenant";"Téléphone";"Mission"/)
  expect(lines[1]).toMatch(/^".+";"[\d +]*";"\d{5}";"\d{4}-\d\d-\d\d"/)
})

test('a print setting is named, cloned and deleted by its owner', async () => {
  const { page } = application
  await openTab('Réglages d’impression')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Nom', { exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Donnez un nom au réglage.')).toBeVisible()
  await page.keyboard.type('Écoles, par centre')
  await tabTo(page, dialog.getByLabel('Fichiers'))
  await page.keyboard.type('Un fichier par centre')
  await page.keyboard.press('Control+Enter')
  const setting = page.getByRole('row').filter({ hasText: 'Écoles, par centre' })
  await expect(setting).toHaveCount(1)
  await expect(setting).toContainText('Un fichier par centre')
  await page.getByRole('button', { name: 'Dupliquer Écoles, par centre', exact: true }).press('Enter')
  await expect(setting).toHaveCount(2)
  await page.getByRole('button', { name: 'Supprimer Écoles, par centre (copie)' }).press('Enter')
  await expect(setting).toHaveCount(1)
})

test('a signatory of the office signs with an image, and is changed and withdrawn', async () => {
  const { page } = application
  await goTo(application, '/signatures')
  await settled(page)
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await tabTo(page, dialog.getByLabel('Nom du signataire'))
  await page.keyboard.type('Claire Modèle')
  await tabTo(page, dialog.getByLabel('Fonction'))
  await page.keyboard.type('cheffe du service')
  // One pixel, as small as a scanned signature can be.
  const buffer = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await dialog.locator('input[type=file]').setInputFiles({ name: 'signature.png', mimeType: 'image/png', buffer })
  await page.keyboard.press('Control+Enter')
  const line = page.getByRole('row').filter({ hasText: 'Claire Modèle' })
  await expect(line).toContainText('oui')
  await expect(line).toContainText('le bureau')
  await page.getByRole('button', { name: 'Retirer : Claire Modèle' }).press('Enter')
  await expect(line).toHaveCount(0)
  expect(application.complaints).toEqual([])
})
