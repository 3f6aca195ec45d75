import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { type Application, openApplication } from './support/application.ts'
import { expectAccessible, expectAccessibleIn } from './support/axe.ts'
import { demonstrationOffice, emptyOffice, headless, removeOffice } from './support/office.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'

test.describe.configure({ timeout: 300_000 })

let dataFolder: string
let application: Application
let page: Page

test.beforeEach(async ({ browser }) => {
  dataFolder = emptyOffice()
  application = await openApplication(await browser.newContext(), dataFolder)
  page = application.page
})

test.afterEach(async () => {
  await application.close()
  removeOffice(dataFolder)
})

async function fillOffice(): Promise<void> {
  await page.getByRole('button', { name: 'Créer mon bureau' }).click()
  const academy = page.getByRole('combobox', { name: 'Académie' }).first()
  await academy.fill('renn')
  await page.getByRole('option', { name: /Rennes/ }).click()
  await expect(academy).toHaveValue('Rennes')
  await page.getByLabel('Nom du service').fill('Division des examens et concours')
  await page.getByLabel('Bureau', { exact: true }).fill('DEC 3')
  await page.getByLabel('Adresse', { exact: true }).fill('1 rue de l’Exemple')
  await page.getByLabel('Code postal').fill('35000')
  await page.getByLabel('Ville').fill('Ville-Exemple')
  await page.getByLabel('Prénom et nom').fill('Dominique Exemple')
  await page.getByLabel('Identifiant').fill('dexemple')
  await page.locator('#office-password').fill('quatre mots à la suite')
}

test('the first run offers to create, to see the demonstration, to restore, and is accessible', async () => {
  await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue dans Imagin' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Créer le bureau',
    'Ouvrir la démonstration',
    'Restaurer une sauvegarde',
  ])
  await expectAccessible(page, 'first run')
  for (const choice of ['Créer mon bureau', 'Voir la démonstration', 'Restaurer mon bureau']) {
    await page.getByRole('button', { name: choice }).click()
    await expectAccessible(page, choice)
    await page.getByRole('button', { name: 'Revenir aux trois choix' }).locator('visible=true').click()
  }
  expect(application.complaints).toEqual([])
})

test('[C32] a refused office keeps what was typed, says each fault and takes the focus to it', async () => {
  await fillOffice()
  for (const [label, token] of [
    ['Code postal', 'postal-code'],
    ['Ville', 'address-level2'],
    ['Téléphone', 'tel'],
    ['Courriel', 'email'],
  ] as const)
    await expect(page.getByLabel(label)).toHaveAttribute('autocomplete', token)
  await page.getByLabel('Code postal').fill('350')
  await page.locator('#office-password').fill('court')
  await expect(page.getByText('encore 7 caractères')).toBeVisible()
  await page.getByRole('button', { name: 'Créer le bureau' }).click()
  await expect(page.getByRole('heading', { name: '2 points à corriger' })).toBeVisible()
  await page.getByRole('button', { name: 'Le code postal a 5 chiffres' }).click()
  await expect(page.getByLabel('Code postal')).toBeFocused()
  await expect(page.getByLabel('Ville')).toHaveValue('Ville-Exemple')
  await page.getByRole('button', { name: 'Revenir aux trois choix' }).locator('visible=true').click()
  await page.getByRole('button', { name: 'Créer mon bureau' }).click()
  await expect(page.getByLabel('Ville')).toHaveValue('Ville-Exemple')
})

test('a created office signs its administrator in, who chooses a role, then changes it', async () => {
  await fillOffice()
  await page.getByRole('button', { name: 'Créer le bureau' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Le bureau se prépare' })).toBeVisible()
  await expect(page.getByRole('progressbar', { name: 'Ouverture du bureau' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible({ timeout: 120_000 })
  await expect(page.getByText('Division des examens et concours, académie de Rennes')).toBeVisible()
  await page.getByLabel('Identifiant').fill('dexemple')
  await page.locator('input[autocomplete="current-password"]').fill('quatre mots à la suite')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Choix du rôle' })).toBeVisible()
  await page.getByRole('radio', { name: 'Gestionnaire' }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Dominique Exemple' })).toBeVisible()
  await expect(page.getByText('Préparer la session').first()).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'header of several roles')
  await expectFitsWhenEnlarged(page, 'header of several roles')
  await page.getByRole('button', { name: 'Changer de rôle' }).click()
  await expectAccessibleIn(extremeAppearances, page, 'choice of a role from the header')
  await expectFitsWhenEnlarged(page, 'choice of a role from the header')
  await page.getByRole('button', { name: 'Passer au rôle Administrateur' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Journal' })).toBeVisible()
  const enter = async () => {
    await page.getByRole('button', { name: 'Quitter', exact: true }).click()
    await page.getByLabel('Identifiant').fill('dexemple')
    await page.locator('input[autocomplete="current-password"]').fill('quatre mots à la suite')
    await page.keyboard.press('Enter')
  }
  await enter()
  await page.getByRole('radio', { name: 'Administrateur' }).check()
  await page.getByRole('checkbox', { name: 'Toujours ouvrir ce rôle sur ce poste' }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('link', { name: 'Journal' })).toBeVisible()
  await enter()
  await page.getByRole('button', { name: 'Changer de rôle' }).click()
  await expect(page.getByText('Ce poste ouvre toujours votre rôle Administrateur à la connexion.')).toBeVisible()
  await page.getByRole('button', { name: 'Demander à chaque connexion' }).click()
  await expect(page.getByRole('log')).toContainText('Le rôle sera demandé à la prochaine connexion.')
  await page.keyboard.press('Escape')
  await enter()
  await expect(page.getByRole('heading', { level: 1, name: 'Choix du rôle' })).toBeVisible()
  await page.getByRole('radio', { name: 'Administrateur' }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('link', { name: 'Journal' })).toBeVisible()
  expect(application.complaints).toEqual([])
})

test('an interrupted creation leaves the first run as it was, with what had been typed', async () => {
  await fillOffice()
  await page.getByRole('button', { name: 'Créer le bureau' }).click()
  await page.getByRole('button', { name: 'Interrompre' }).click()
  await expect(page.getByLabel('Ville')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByLabel('Ville')).toHaveValue('Ville-Exemple')
  await expect(page.getByText('Le travail a été interrompu avant la fin.').first()).toBeVisible()
})

test('a restored backup asks for its key, then opens with its people', async () => {
  const source = await demonstrationOffice('S')
  const backup = join(source, 'copy.sqlite')
  await headless(['backup', '--data', source, '--to', backup])
  const wrongKey = join(source, 'wrong.key')
  cpSync(join(import.meta.dirname, 'office.spec.ts'), wrongKey)
  await page.getByRole('button', { name: 'Restaurer mon bureau' }).click()
  await page.getByRole('button', { name: 'Restaurer la sauvegarde' }).click()
  await expect(page.getByRole('heading', { name: '2 points à corriger' })).toBeVisible()
  await page.locator('#restore-file').setInputFiles(backup)
  await page.locator('#restore-key').setInputFiles(wrongKey)
  await page.getByRole('button', { name: 'Restaurer la sauvegarde' }).click()
  await expect(page.getByText('n’est pas une clé de données')).toBeVisible({ timeout: 60_000 })
  await page.locator('#restore-key').setInputFiles(`${backup}.key`)
  await page.getByRole('button', { name: 'Restaurer la sauvegarde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible({ timeout: 60_000 })
  removeOffice(source)
})

test('the demonstration opens from the first run', async () => {
  await page.getByRole('button', { name: 'Voir la démonstration' }).click()
  await page.getByRole('combobox', { name: 'Académie' }).locator('visible=true').fill('renn')
  await page.getByRole('option', { name: /Rennes/ }).click()
  await page.getByRole('button', { name: 'Préparer la démonstration' }).click()
  await expect(page.getByRole('progressbar', { name: 'Préparation de la démonstration' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Comptes de la démonstration' })).toBeVisible({ timeout: 240_000 })
  expect(application.complaints).toEqual([])
})

test('a demonstration cut off half-way is the only thing that can go on, and it does', async () => {
  await page.getByRole('button', { name: 'Voir la démonstration' }).click()
  await page.getByRole('combobox', { name: 'Académie' }).locator('visible=true').fill('renn')
  await page.getByRole('option', { name: /Rennes/ }).click()
  await page.getByRole('button', { name: 'Préparer la démonstration' }).click()
  await expect(page.getByText('Import des personnels, des services et des candidats.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Interrompre' }).click()
  await expect(page.getByRole('button', { name: 'Reprendre la démonstration' })).toBeVisible({ timeout: 60_000 })
  await page.reload()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(['Ouvrir la démonstration'])
  await page.getByRole('button', { name: 'Voir la démonstration' }).click()
  await page.getByRole('button', { name: 'Reprendre la démonstration' }).click()
  await expect(page.getByRole('heading', { name: 'Comptes de la démonstration' })).toBeVisible({ timeout: 240_000 })
})
