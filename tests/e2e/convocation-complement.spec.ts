import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { comingMissionsOffice } from './support/coming-missions-office.ts'
import { countKeys, tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager', comingMissionsOffice)

test.describe.configure({ mode: 'serial' })

const open = async () => {
  await goTo(application, '/')
  await goTo(application, '/convocations')
  await application.page.getByRole('tab', { name: 'Convoquer', exact: true }).click()
  await settled(application.page)
}

test('one convocation is taken back with a reason; its person waits again', async () => {
  const { page } = application
  await open()
  await page.getByRole('tab', { name: 'Convocations émises' }).click()
  await page.getByRole('searchbox').first().fill('10002')
  const line = page.getByRole('row').filter({ hasText: '10002' })
  await line.getByRole('button', { name: /^Agir sur/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  const cancel = dialog.getByRole('button', { name: 'Annuler la convocation' })
  await tabTo(page, cancel)
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('À remplir.')).toBeVisible()
  await tabTo(page, dialog.getByLabel('Motif'))
  await page.keyboard.type('Épreuve reportée')
  await tabTo(page, cancel)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(line).toContainText('Annulée')
})

test('the control sets its limits and gives a preview in PDF, without effect', async () => {
  const { page } = application
  await open()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Contrôle, sans effet' })).toBeVisible()
  const download = page.waitForEvent('download')
  await tabTo(page, page.getByRole('button', { name: 'Aperçu de la première (PDF)' }))
  await page.keyboard.press('Enter')
  const bytes = readFileSync(await (await download).path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await tabTo(page, page.getByRole('button', { name: 'Limites du bureau' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  const notice = dialog.getByLabel('Délai de prévenance')
  await tabTo(page, notice)
  await page.keyboard.type('0')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Indiquez un nombre entier entre 1 et 365, ou rien.')).toBeVisible()
  await expect(notice).toHaveValue('0')
  await notice.fill('15')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.frame-console')).toContainText('Limites enregistrées.')
})

test('the daily complement takes three keys once the screen is open', async () => {
  const { page } = application
  await open()
  await expect(page.locator('.screen-sentence')).toHaveText('Affectations à convoquer : 1 ; personnes : 1.')
  const pressed = await countKeys(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Contrôle, sans effet' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Envoi officiel' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.frame-console')).toContainText('Convocations émises : 1')
  expect(await pressed()).toBe(3)
  await expect(page.locator('.screen-sentence')).toContainText('Tout le monde est convoqué')
})

test('somebody called in haste must be told with a mission, a person and a reason, and what is typed stays', async () => {
  const { page } = application
  await open()
  await tabTo(page, page.getByRole('button', { name: 'Convocation d’urgence' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await tabTo(page, dialog.getByLabel('Motif'))
  await page.keyboard.type('Appelée ce matin')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('À remplir.')).toHaveCount(2)
  await expect(dialog.getByLabel('Motif')).toHaveValue('Appelée ce matin')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect(application.complaints).toEqual([])
})
