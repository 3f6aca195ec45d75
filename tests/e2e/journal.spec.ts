import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { demonstrationOffice, removeOffice } from './support/office.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

let dataFolder: string
let application: Application
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await demonstrationOffice('S')
  application = await openApplication(await browser.newContext(), dataFolder)
  page = application.page
  await signIn(page, 'administrator')
})

test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

test('the journal says who signed in, is narrowed and saved, its chain is verified, and looking is remembered', async () => {
  await goTo(application, '/journal')
  await settled(page)
  const signedIn = page.getByRole('row').filter({ hasText: 'Connexion' }).first()
  await expect(signedIn).toContainText('Administrateur')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Chaîne intacte\s: \d+ lignes vérifiées\./).first()).toBeVisible()
  await expectAccessible(page, 'journal verified')

  await page.getByRole('combobox', { name: 'Objet' }).selectOption({ label: 'Compte' })
  await page.getByRole('searchbox').fill('mot introuvable')
  await expect(page.getByText(/^Aucun résultat pour «\smot introuvable\s»/)).toBeVisible()
  await page.getByRole('searchbox').fill('connexion')
  await expect(page.getByRole('row').filter({ hasText: 'Connexion' }).first()).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer en CSV' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^journal-\d{4}-\d{2}-\d{2}\.csv$/)
  expect(readFileSync(await saved.path(), 'utf8')).toMatch(/Administrateur;Connexion;Compte admin/)
  await expect(page.getByText(/Cette sortie est inscrite au journal\./).first()).toBeVisible()

  await page.getByRole('tab', { name: 'Consultations' }).click()
  const look = page.getByRole('row').filter({ hasText: 'Journal' })
  await expect(look.first()).toContainText('Administrateur')
})

test('the check of the data names every rule and finds none broken', async () => {
  await goTo(application, '/maintenance')
  await settled(page)
  await page.getByRole('button', { name: 'Contrôler les données' }).click()
  await expect(page.getByText('Toutes les règles sont respectées.').first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('row').filter({ hasText: 'Rien n’est payé deux fois' })).toContainText('Respectée')
  await expectAccessible(page, 'maintenance checked')
})

test('a backup is made as a job, proved, listed, with its key in a file of its own', async () => {
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
  await expect(page.getByText(/Sauvegarde imagin-.*\.sqlite écrite et prouvée\./).first()).toBeVisible({
    timeout: 60_000,
  })
  const [name] = readdirSync(join(dataFolder, 'backups')).filter((file) => file.endsWith('.sqlite'))
  expect(name).toBeDefined()
  expect(existsSync(join(dataFolder, 'backups', `${name}.key`))).toBe(true)
  await expect(page.getByRole('row').filter({ hasText: name ?? '' })).toBeVisible()
})

test('[F42] an account is created for one person, with a rule checked as the password is typed', async () => {
  await goTo(application, '/accounts')
  await settled(page)
  await page.getByRole('button', { name: 'Créer un compte' }).click()
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.getByRole('heading', { name: '4 points à corriger' })).toBeVisible()
  await expectAccessible(page, 'account form with errors')
  await page.getByLabel('Nom affiché').fill('Claire Exemple')
  await page.locator('#account-login').fill('gestionnaire')
  await page.locator('#account-password').fill('quatre mots à la suite')
  await expect(page.getByText('(respectée)')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Gestionnaire' }).check()
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.locator('.problem')).toContainText('« gestionnaire » est déjà pris')
  await page.locator('#account-login').fill('cexemple')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.getByText('Compte « cexemple » créé.').first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'cexemple' })).toContainText('Gestionnaire')
  expect(application.complaints).toEqual([])
})

test('the paying account is refused with a wrong key, then saved and shown by its end only', async () => {
  await goTo(application, '/paying-account')
  await settled(page)
  const iban = page.getByLabel('IBAN')
  await iban.fill('FR76 3000 6000 0112 3456 7890 188')
  await page.getByLabel('BIC').fill('AGRIFRPP')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.problem')).toContainText('La clé de l’IBAN est incorrecte')
  await expect(iban).toHaveValue('FR76 3000 6000 0112 3456 7890 188')
  await iban.fill('FR76 3000 6000 0112 3456 7890 189')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('se termine par 0189')).toBeVisible()
  await expect(page.getByText('FR76')).toHaveCount(0)
  await expectAccessible(page, 'paying account')
})
