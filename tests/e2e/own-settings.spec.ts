import { expect, test } from '@playwright/test'
import { signIn } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test('[F53] settings of the accessibility panel are those of a person: the next one at the computer has their own', async () => {
  const { page } = application
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  const leave = async (by = 'Quitter') => {
    await page.getByRole('button', { name: by, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible()
  }
  const usual = await theme()
  await page.keyboard.press('F8')
  const panel = page.getByRole('complementary', { name: 'Accessibilité' })
  await panel.getByRole('radio', { name: 'Sombre' }).check()
  await panel.getByRole('radio', { name: '150 %' }).check()
  await panel.press('Escape')
  expect(await theme()).toBe('dark')
  await page.getByRole('button', { name: 'Verrouiller' }).click()
  await expect(page.locator('input[autocomplete="current-password"]')).toBeVisible()
  expect(await theme()).toBe('dark')
  await leave('Quitter et laisser la place')
  expect(await theme()).toBe(usual)
  await signIn(page, 'intervenant')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  expect(await theme()).toBe(usual)
  await leave()
  await signIn(page, 'manager')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  expect(await theme()).toBe('dark')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  expect(await theme()).toBe('dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('24px')
  expect(application.complaints).toEqual([])
})
