import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { inspect } from '../unit/files/pdf/inspect-pdf.ts'
import { extremeAppearances } from './support/appearance.ts'
import { goTo, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('administrator')
const chosen = 'quatre mots sans rapport'
let number: string

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const isAccessible = async (page: Page, state: string) => {
  await expectAccessibleIn(extremeAppearances, page, state)
  await expectFitsWhenEnlarged(page, state)
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Quitter' }).click()
  await expect(title(page, 'Connexion')).toBeVisible()
}

async function give(page: Page, login: string, password: string): Promise<void> {
  await page.locator('#sign-in-login').fill(login)
  await page.locator('#sign-in-password').fill(password)
  await page.keyboard.press('Enter')
}

async function openAccounts(page: Page, tab: string): Promise<void> {
  await goTo(application, '/accounts')
  await expect(title(page, 'Comptes')).toBeVisible()
  await page.getByRole('tab', { name: tab, exact: true }).click()
}

test('[F29] [F31] [F34] [F37] [F39] [F41-F43] [F46-F48] an access is opened, its page says how to enter, and its first password is changed before anything else', async () => {
  const { page } = application
  await openAccounts(page, 'Identifiants')
  await page.locator('#rule-staff').selectOption('initialFirst')
  await page.locator('#rule-outsiders').selectOption('initialFirst')
  await page.locator('#rule-pointer').fill('Identifiant perdu : service informatique, poste 12.')
  await page.getByRole('button', { name: 'Enregistrer les règles' }).click()
  await expect(page.getByText('Règles enregistrées').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Ouvrir des accès' }).click()
  await page.locator('#opening-person').fill('b')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.getByRole('option').first().click()
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ouvrir son accès' }).click()
  const row = page.getByRole('grid', { name: 'Premiers identifiants' }).getByRole('row').nth(1)
  await expect(row.locator('.secret')).toHaveText(/^(\w{4}-){2}\w{4}$/)
  const password = await row.locator('.secret').innerText()
  number = await row.getByRole('gridcell').first().innerText()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Faire les lettres (PDF)' }).click()
  const letter = await inspect(await readFile(await (await saved).path()))
  expect(letter.pages).toBe(1)
  expect(letter.text).toContain(password)
  await isAccessible(page, 'first credentials')
  await leave(page)

  await expect(page.getByText('Examens et concours › Gestion des intervenants')).toBeVisible()
  await expect(page.getByText('Identifiant perdu : service informatique, poste 12.')).toBeVisible()
  await expect(page.getByText(/^Fenêtres validées\s: .+ lecteur de PDF/)).toBeVisible()
  await expect(page.getByText(/par exemple cmartine\./)).toBeVisible()
  await expect(page.getByText(/^L’accès est fermé tant que votre bureau ne l’a pas ouvert/)).toBeVisible()
  await isAccessible(page, 'sign-in with what is told before it')
  await give(page, number, password)
  await expect(title(page, 'Choisir votre mot de passe')).toBeVisible()
  await goTo(application, '/claims')
  await expect(title(page, 'Choisir votre mot de passe')).toBeVisible()
  await goTo(application, '/')
  await expect(title(page, 'Choisir votre mot de passe')).toBeVisible()
  await page.locator('#new-password').fill('court')
  await expect(page.getByText('a 12 caractères au moins (pas encore)')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.locator('#new-password')).toBeFocused()
  await expect(page.getByText('Le mot de passe ne respecte pas encore')).toBeVisible()
  await isAccessible(page, 'first password refused')
  for (const field of ['#new-password', '#new-password-again']) await page.locator(field).fill(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Le nouveau mot de passe n’est pas celui d’avant')).toBeVisible()
  for (const field of ['#new-password', '#new-password-again']) await page.locator(field).fill(chosen)
  await expect(page.getByText('a 12 caractères au moins (respecté)')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(title(page, /^Bonjour /)).toBeVisible()
  await page.keyboard.press('F1')
  await expect(page.getByText(/^Fenêtres validées\s: /)).toBeVisible()
  await page.keyboard.press('F1')
})

test('[F33] a one-time code is activated from the sign-in page and asked at the next; the administrator takes it away', async () => {
  const { page } = application
  await leave(page)
  await page.getByRole('button', { name: 'Activer le code à usage unique' }).click()
  await expect(page.getByText(/^Connectez-vous\s: /).first()).toBeVisible()
  await give(page, number, chosen)
  await expect(title(page, 'Mon accès')).toBeVisible()
  await page.getByRole('button', { name: 'Activer le code' }).click()
  await expect(page.getByRole('img', { name: /^Code QR de la clé/ })).toBeVisible()
  const key = (await page.locator('.secret').innerText()).replaceAll(' ', '')
  await page.locator('#first-code').fill(new TOTP({ secret: key }).generate())
  await page.keyboard.press('Enter')
  const codes = page.getByRole('region', { name: 'Codes de secours' }).getByRole('listitem')
  await expect(codes).toHaveCount(8)
  const recovery = await codes.first().innerText()
  await leave(page)

  await give(page, number, chosen)
  await expect(title(page, 'Code à usage unique')).toBeVisible()
  await expect(page.locator('#sign-in-code')).toBeFocused()
  await page.locator('#sign-in-code').fill('12 34')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Ce code n’est pas le bon/)).toBeVisible()
  await expect(page.locator('#sign-in-code')).toHaveValue('12 34')
  await isAccessible(page, 'one-time code refused')
  await page.locator('#sign-in-code').fill(recovery)
  await page.keyboard.press('Enter')
  await expect(title(page, /^(Bonjour |Mon accès)/)).toBeVisible()
  await leave(page)

  await signIn(page, 'administrator')
  await expect(title(page, /^Bonjour /)).toBeVisible()
  await openAccounts(page, 'Comptes du bureau')
  // The only account that is asked for a code.
  const line = page.getByRole('row').filter({ hasText: 'Oui' })
  await line.getByRole('rowheader').getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Retirer aussi le code à usage unique' }).check()
  await dialog.getByRole('button', { name: 'Donner un mot de passe temporaire' }).click()
  await expect(dialog.locator('.secret')).toHaveText(/^(\w{4}-){2}\w{4}$/)
  const temporary = await dialog.locator('.secret').innerText()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await leave(page)
  await give(page, number, temporary)
  await expect(title(page, 'Choisir votre mot de passe')).toBeVisible()
  expect(application.complaints).toEqual([])
})
