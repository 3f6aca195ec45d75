import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const said = (page: Page) => page.locator('.frame-console')
const distance = (page: Page) => page.getByLabel('Limiter les kilomètres')

test('aims are chosen in words and limits in numbers, saved by one key, with who changed what below', async () => {
  const { page } = application
  await goTo(application, '/assignment-settings')
  await expect(distance(page)).toHaveValue('medium')
  await expect(page.getByText('Personne n’a encore changé ces réglages.')).toBeVisible()
  await expectAccessible(page, 'settings of assignment')
  await distance(page).selectOption({ label: 'fort' })
  await page.getByLabel('Repos d’un jour à l’autre').fill('11')
  await page.getByLabel(/Le président du jury vient d’un autre/).check()
  await page.getByLabel('Examen n° 1').selectOption({ index: 1 })
  await expect(page.getByLabel('Examen n° 2')).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(said(page)).toContainText('Réglages enregistrés.')
  await expect(page.getByRole('listitem').filter({ hasText: 'Limiter les kilomètres, ' })).toContainText(
    'Repos d’un jour à l’autre',
  )
  await page.reload()
  await expect(distance(page)).toHaveValue('strong')
  await expect(page.getByLabel('Repos d’un jour à l’autre')).toHaveValue('11')
})

test('a number out of bounds is named and kept as typed; giving up brings the saved settings back', async () => {
  const { page } = application
  const seats = page.getByLabel('Missions par session')
  await seats.fill('0')
  await page.getByLabel('Trajet le plus long').fill('90')
  await page.keyboard.press('Control+s')
  const summary = page.locator('.error-summary')
  await expect(summary).toBeFocused()
  await expect(summary).toContainText('Missions par session - Indiquez un nombre entre 1 et 200.')
  await expect(summary).toContainText('Vitesse au-delà, en km/h - Indiquez d’abord la vitesse au-delà.')
  await expectAccessible(page, 'settings of assignment refused')
  await expect(seats).toHaveValue('0')
  await page.getByRole('button', { name: 'Revenir aux réglages enregistrés' }).click()
  await expect(seats).toHaveValue('8')
  await expect(page.getByLabel('Trajet le plus long')).toHaveValue('')
})
