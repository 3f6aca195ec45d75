import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await goTo(application, '/convocations')
})

const tab = (page: Page, name: string) => page.getByRole('tab', { name })

test('when everybody is convoked, nothing official can be launched', async () => {
  const { page } = application
  await expect(page.locator('.screen-sentence')).toContainText('Tout le monde est convoqué')
  await expect(page.getByText('Aucune affectation n’attend dans ce choix.')).toBeVisible()
  await page.getByRole('button', { name: /Convoquer officiellement/ }).click()
  await expect(page.getByRole('button', { name: /^Convoquer \d+/ })).toHaveCount(0)
})

test('[F130] a convocation is saved as a whole PDF', async () => {
  const { page } = application
  await tab(page, 'Convocations émises').click()
  const download = page.waitForEvent('download')
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  const bytes = readFileSync(await (await download).path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.subarray(-8).toString()).toContain('%%EOF')
})

test('a run whose claims have left for finance is not cancelled, and the reason is a sentence', async () => {
  const { page } = application
  await tab(page, 'Lots envoyés').click()
  await page.getByRole('button', { name: 'Ouvrir le lot n° 1' }).click()
  await expect(page.getByRole('dialog')).toContainText('Levée par Imagin')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Annuler le lot n° 1' }).click()
  await expect(page.getByRole('dialog')).toContainText('partis à la finance')
  await expect(page.getByRole('dialog')).toContainText('Définitif')
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler le lot' }).click()
  await expect(page.locator('.problem')).toBeVisible()
  await expect(page.locator('.problem')).not.toContainText('Une règle de gestion refuse cette action.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('row', { name: /Lot n° 1/ })).toContainText('Officiel')
  expect(application.complaints).toEqual([])
})
