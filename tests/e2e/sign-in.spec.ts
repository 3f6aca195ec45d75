import { expect, test } from '@playwright/test'
import { signIn } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication(null)

test('[C32] [F30] [F32] the closing of entries is announced; the form takes an identifier and a password; empty ones are named', async () => {
  const { page } = application
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible()
  await expect(page.getByText(/^Les saisies de la session en cours sont closes le .+ 20\d\d au soir\.$/)).toBeVisible()
  await expectAccessible(page, 'sign-in')
  await expect(page.getByLabel('Identifiant')).toHaveAttribute('autocomplete', 'username')
  await expect(page.locator('input[type="password"]')).toHaveAttribute('autocomplete', 'current-password')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('heading', { name: '2 points à corriger' })).toBeVisible()
  await page.getByRole('button', { name: 'Indiquez votre identifiant.' }).click()
  await expect(page.getByLabel('Identifiant')).toBeFocused()
})

test('[F35] a password in other capitals is refused; what was typed stays and the answer says what to do', async () => {
  const { page } = application
  await page.getByLabel('Identifiant').fill('gestionnaire')
  const password = page.locator('input[autocomplete="current-password"]')
  await password.fill('demonstration-2026')
  await password.press('Enter')
  await expect(page.getByRole('alert').getByText('Identifiant ou mot de passe incorrect.')).toBeVisible()
  await expect(page.getByLabel('Identifiant')).toHaveValue('gestionnaire')
  await expect(password).toHaveValue('demonstration-2026')
  await expectAccessible(page, 'sign-in refused')
})

test('the code of a convocation, read by a scanner wherever the focus is, gives the identifier and leaves the password to be typed', async () => {
  const { page } = application
  const password = page.locator('input[autocomplete="current-password"]')
  await password.focus()
  await page.keyboard.type('IMAGIN/10007/004812/ABCDEFGH23')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Identifiant')).toHaveValue('004812')
  await expect(password).toHaveValue('')
  await expect(password).toBeFocused()
})

test('a demonstration fills the form in with one button, and Enter signs in', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Remplir comme Intervenant' }).click()
  await expect(page.getByLabel('Identifiant')).toHaveValue('intervenant')
  await expect(page.locator('input[autocomplete="current-password"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour / })).toBeVisible()
  await expect(page.getByText('Bureau de démonstration')).toBeVisible()
})

test('[F2] [F40] home greets by name; leaving gives the form back, and another role finds its own home', async () => {
  const { page } = application
  for (const [role, says] of [
    ['centreHead', 'Ouvrir les constats'],
    ['schoolHead', 'Compétences à valider'],
    ['manager', 'Avancement'],
  ] as const) {
    await page.getByRole('button', { name: 'Quitter' }).click()
    await signIn(page, role)
    await expect(page.getByRole('heading', { level: 1, name: /^Bonjour .+/ })).toBeVisible()
    await expect(page.getByText(says).first()).toBeVisible()
  }
  await page.getByText('À propos des données').click()
  await expect(page.getByText("Annuaire de l'éducation")).toBeVisible()
  expect(application.complaints).toEqual([])
})

test('a figure of the manager’s home opens the queue it counts', async () => {
  const { page } = application
  const row = page.getByRole('row', { name: /États de frais avec alerte/ })
  const cell = row.getByRole('cell').first()
  await expect(cell).toHaveText(/^\d/)
  const volume = await cell.innerText()
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Contrôle')
  await expect(page.getByText(new RegExp(`\\b${volume}\\b`)).first()).toBeVisible()
})
