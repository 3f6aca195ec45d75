import { expect, type Page } from '@playwright/test'
import { demonstrationLogins } from '../../../main/features/accounts/demonstration-logins.ts'
import { openLine } from './rows.ts'

export const inactivityWarning = (page: Page) => page.getByRole('dialog', { name: 'Êtes-vous toujours là ?' })
export const lockedWindow = (page: Page) => page.getByRole('dialog', { name: 'Fenêtre verrouillée' })

/**
 * Types half a claim of the office of every form as its intervenant, lets the warning and the lock come, and goes on typing
 * where it stopped. The clock of the page is the test's (`clock.install`), in whichever shell.
 */
export async function typeThroughInactivity(page: Page): Promise<void> {
  const warning = inactivityWarning(page)
  const locked = lockedWindow(page)
  const coefficient = page.getByRole('textbox', { name: /^Coefficient/ })
  await page.evaluate(() => {
    location.hash = '#/claims'
  })
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await openLine(page, 90006)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await coefficient.pressSequentially('un et de')
  await page.clock.fastForward('25:30')
  await expect(warning).toBeVisible()
  await expect(warning.getByRole('timer')).toHaveText(/^Temps restant\s: 4:\d\d$/)
  await expect(warning.getByRole('button', { name: 'Rester connecté' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(warning).toHaveCount(0)
  await expect(coefficient).toBeFocused()
  await page.keyboard.type('m')
  await page.clock.fastForward('24:00')
  await expect(warning).toHaveCount(0)
  await page.clock.fastForward('06:30')
  await expect(locked).toBeVisible()
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(locked).toBeVisible()
  await page.keyboard.type('mauvais mot de passe')
  await page.keyboard.press('Enter')
  await expect(locked.getByText('La fenêtre reste verrouillée.')).toBeVisible()
  await page.getByLabel('Mot de passe', { exact: true }).fill(demonstrationLogins[0]?.password ?? '')
  await page.keyboard.press('Enter')
  await expect(locked).toHaveCount(0)
  await expect(coefficient).toHaveValue('un et dem')
  await expect(coefficient).toBeFocused()
  await page.keyboard.type('i')
  await expect(page.getByText(/Votre saisie est gardée telle quelle, à terminer\./)).toBeVisible()
}
