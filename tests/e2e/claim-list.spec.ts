import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { extremeAppearances } from './support/appearance.ts'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { demonstrationOffice, headless, removeOffice } from './support/office.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

/** Number of the intervenant whom the demonstration signs in. */
function ownNumber(folder: string): string {
  const database = new Database(join(folder, 'imagin.sqlite'), { readonly: true })
  const row = database
    .prepare(
      `SELECT number FROM intervenant WHERE id = (SELECT intervenantId FROM account WHERE login = 'intervenant')`,
    )
    .get() as { number: string }
  database.close()
  return row.number
}

/** Nantes convoked the person too: its missions come in its file. */
async function importOutsideMissions(folder: string): Promise<void> {
  const file = join(folder, 'missions-nantes.csv')
  const header =
    'intervenant;academie;nom_academie;mission;session;examen;specialite;type_mission;date;heure_debut;heure_fin;centre;qualite;etat'
  const line = `${ownNumber(folder)};17;Nantes;4021;2026-06;BTS Banque;TOUTES;Interrogation orale;2026-06-08;08:00;12:00;Lycée de Nantes;INTERROGATEUR;`
  writeFileSync(file, [header, line].join('\n'))
  await headless(['import', '--data', folder, '--feed', 'outside-missions', '--file', file, '--apply'])
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await demonstrationOffice('S')
  await importOutsideMissions(dataFolder)
  application = await openApplication(await browser.newContext(), dataFolder)
  await signIn(application.page, 'manager')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const leave = async (page: Page) => {
  await page.getByRole('button', { name: /^Quitter/ }).click()
  await page.locator('input[autocomplete="username"]').waitFor()
}

test('[F115] [F116] the office reads the terms in force, and publishes a new version that everybody accepts again', async () => {
  const { page } = application
  await goTo(application, '/terms-of-use')
  await expect(heading(page, 'Conditions d’utilisation des états de frais')).toBeVisible()
  await expect(page.getByText(/Version 1, publiée le/)).toBeVisible()
  await expect(page.getByText(/tarif SNCF de 2e classe/).first()).toBeVisible()
  const text = page.getByRole('textbox', { name: /^Texte/ })
  const before = await text.inputValue()
  await text.fill(`${before}\n\n# Pièces\nDétails [ici](https://www.education.gouv.fr).`)
  await page.getByRole('button', { name: 'Publier la version 2' }).click()
  await expect(page.locator('.error-summary')).toContainText('Texte')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await text.fill(`${before}\n\n# Pièces\nLes justificatifs doivent être lisibles.`)
  // What is typed waits for its author: another screen and back, it is there.
  await goTo(application, '/')
  await goTo(application, '/terms-of-use')
  await expect(text).toHaveValue(/Pièces\nLes justificatifs/)
  const preview = page.getByRole('region', { name: 'Aperçu' })
  await expect(preview.getByRole('heading', { level: 4, name: 'Pièces' })).toBeVisible()
  await page.getByRole('button', { name: 'Publier la version 2' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publier la version 2' }).click()
  await expect(page.getByText(/Version 2, publiée le .* Acceptée par 0 personne/)).toBeVisible()
  await expect(page.getByText('Versions précédentes')).toBeVisible()
  await leave(page)
})

test('[F174] claims open once the box is ticked and validated; without it nothing opens', async () => {
  const { page } = application
  await signIn(page, 'intervenant')
  await expect(
    page.getByText('Avant vos états de frais, lisez et acceptez les conditions d’utilisation.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Lire les conditions d’utilisation' }).click()
  await expect(heading(page, 'Conditions d’utilisation')).toBeVisible()
  await expect(page.getByText('Les justificatifs doivent être lisibles.')).toBeVisible()
  await page.getByRole('button', { name: 'Valider' }).click()
  await expect(page.getByText('Cochez la case pour accepter les conditions.')).toBeVisible()
  const box = page.getByRole('checkbox', { name: /J’ai lu ces conditions d’utilisation et je les accepte \*/ })
  await expect(box).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Mes états de frais')).toBeVisible()
  await page.getByRole('button', { name: 'Conditions d’utilisation' }).click()
  await expect(page.getByRole('dialog').getByText(/Version 2, publiée le/)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('[F179] [F180] the list names its academy and counts its lines; another academy has its own tab', async () => {
  const { page } = application
  await expect(page.getByRole('tab', { name: /^Rennes \(\d+\)$/ })).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.getByRole('heading', { name: /^États de frais, académie de Rennes \(\d+ lignes?\)$/ }),
  ).toBeVisible()
  await page.getByRole('tab', { name: 'Nantes (1)' }).click()
  await expect(page.getByText(/leurs états de frais se remplissent auprès d’elle/)).toBeVisible()
  await expect(page.getByRole('row', { name: /4021/ })).toContainText('Lycée de Nantes')
  await expect(page.getByText(/Le bureau n’a pas donné l’adresse de cette académie/)).toBeVisible()
  await page.getByRole('tab', { name: /^Rennes/ }).click()
})

test('[F181] the administrator gives the address of an academy; its button opens it in a new window, and says so', async () => {
  const { page } = application
  const address = 'https://imagin.ac-nantes.example/etats'
  await leave(page)
  await signIn(page, 'administrator')
  await goTo(application, '/academy-addresses')
  await page.getByRole('button', { name: 'Modifier l’adresse : Nantes' }).click()
  const field = page.getByRole('textbox', { name: /^Adresse/ })
  await field.fill('http://imagin.ac-nantes.example/etats')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/L’adresse doit commencer par https:/)).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'address refused')
  await expect(field).toHaveValue('http://imagin.ac-nantes.example/etats')
  await field.fill(address)
  await field.press('Enter')
  await expect(page.getByRole('row', { name: /Nantes/ })).toContainText(address)
  await leave(page)
  await signIn(page, 'intervenant')
  await goTo(application, '/claims')
  await page
    .context()
    .route('https://imagin.ac-nantes.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Nantes</title>' }),
    )
  const button = page.getByRole('link', { name: 'Ouvrir Nantes (nouvelle fenêtre)' })
  await expectAccessibleIn(extremeAppearances, page, 'another academy')
  const opening = page.context().waitForEvent('page')
  await button.click()
  const opened = await opening
  await expect(opened).toHaveURL(address)
  await expect(opened).toHaveTitle('Nantes')
  expect(await opened.evaluate(() => window.opener)).toBeNull()
  await opened.close()
  await expect(page.getByText(/Si rien ne s’ouvre, vérifiez votre navigateur/).first()).toBeVisible()
  await expect(heading(page, 'Mes états de frais')).toBeVisible()
})

test('[F177] the columns of the older list are there for whoever asks, with the historical statuses', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await page.getByRole('button', { name: 'Colonnes et export' }).click()
  for (const column of ['Libellé', 'Statut', 'Statut historique, rémunération'])
    await page.getByRole('checkbox', { name: `Afficher ${column}`, exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: /Libellé/ })).toBeAttached()
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /Filtrer/ }))
    .first()
    .fill('validé')
  await expect(page.getByRole('row', { name: /Validé/ }).first()).toBeVisible()
})

test('[F183] [F216] a claim says where its money is in two lanes, beside the account with its last characters', async () => {
  const { page } = application
  await goTo(application, '/claims')
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await page
    .getByRole('button', { name: /Contrôle par le bureau/ })
    .first()
    .click()
  await expect(heading(page, /État n°/)).toBeVisible()
  await page.getByRole('button', { name: /^Suivi/ }).click()
  const tracker = page.getByRole('region', { name: 'Où en est l’argent' })
  await expect(tracker.getByText(/Saisie et envoi\s: fait le/).first()).toBeVisible()
  await expect(tracker.getByText('Contrôle par le bureau : en cours').first()).toBeVisible()
  await expect(tracker.getByText('C’est au bureau.').first()).toBeVisible()
  const account = page.getByRole('region', { name: 'Vos coordonnées bancaires' })
  await expect(account.getByText(/^se termine par \w{4}$/).first()).toBeVisible()
  expect(await account.innerText()).not.toMatch(/FR\d{2}/)
})

test('what is saved and not sent is said above the list, with the last day to send it', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Récapitulatif/ }).click()
  await page.getByRole('button', { name: 'Reprendre mon envoi' }).click()
  await expect(page.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
  await goTo(application, '/claims')
  await expect(page.getByText('1 brouillon est enregistré mais pas envoyé : le bureau ne le voit pas.')).toBeVisible()
  await expect(page.getByText(/Date limite de saisie\s: .* \(dans \d+ jours\)/)).toBeVisible()
  await page.getByRole('button', { name: 'Voir les brouillons' }).click()
  await expect(page.getByRole('button', { name: /^Compléter et envoyer/ })).toHaveCount(1)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
