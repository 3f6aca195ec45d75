import { expect, type Page, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { competentOffice } from './support/competent-office.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('intervenant', competentOffice)

test.describe.configure({ mode: 'serial' })

const lines = (page: Page) => page.getByRole('table', { name: /Liste des compétences/ }).locator('tbody tr')
const line = (page: Page, paper: string) =>
  lines(page).filter({ has: page.getByRole('rowheader', { name: paper, exact: true }) })
const told = (page: Page) => page.locator('.frame-console')

/** Opens the entry by keyboard, from wherever the person is. */
async function openEntry(page: Page) {
  await goTo(application, '/my-competences-entry')
  await settled(page)
  await expect(lines(page)).toHaveCount(12)
}

test('[F75] [F83] [F142] [F143] [F5] consultation: three tabs, the columns of the original, nothing to change', async () => {
  const { page } = application
  await page.getByRole('link', { name: 'Consultation compétences' }).click()
  await settled(page)
  await expect(page.getByRole('tab')).toHaveText(['Compétences', 'Établissements', 'Enseignements'])
  await expect(page.getByRole('heading', { name: 'Liste des compétences (12 lignes)' })).toBeVisible()
  for (const title of ['Examen', 'Spécialité', 'Épreuve option', 'Auteurs'])
    await expect(page.getByRole('columnheader', { name: title })).toBeVisible()
  await expect(line(page, 'Philosophie').first()).toContainText('TOUTES – ')
  await expect(page.getByRole('button', { name: /^Confirmer/ })).toHaveCount(0)
})

test('[F145] [F8] an author is a sentence with its code beside it', async () => {
  const { page } = application
  await expect(lines(page).first()).toContainText('Déduite de vos enseignements SYS (C)')
})

test('[F153] [F154] [F155] [F157] schools and teachings, each tab with its filter and count', async () => {
  const { page } = application
  await page.getByRole('tab', { name: 'Établissements' }).click()
  const schools = page.getByRole('region', { name: 'Liste des établissements', exact: true })
  for (const title of [
    'Code établissement',
    'Libellé établissement',
    'Type établissement',
    'Code discipline',
    'Libellé discipline',
  ])
    await expect(schools.getByRole('columnheader', { name: title })).toBeVisible()
  await expect(schools.getByRole('heading', { name: 'Liste des établissements (1 ligne)' })).toBeVisible()
  await expect(schools.locator('tbody tr')).toContainText('PRINCIPAL')
  await expect(schools.getByRole('searchbox', { name: /Filtrer/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Enseignements' }).click()
  const teachings = page.getByRole('region', { name: 'Liste des enseignements', exact: true })
  for (const title of [
    'Libellé établissement',
    'Module élémentaire de formation',
    'Type de MEF',
    'Matière enseignée',
    'Modalité de cours',
  ])
    await expect(teachings.getByRole('columnheader', { name: title })).toBeVisible()
  await expect(teachings.getByRole('heading', { name: 'Liste des enseignements (4 lignes)' })).toBeVisible()
  await expect(teachings.locator('tbody tr').first()).toContainText('MEF NATIONAL')
  await expect(teachings.locator('tbody tr').first()).toContainText('COURS GÉNÉRAL')
  await teachings.getByRole('searchbox', { name: /Filtrer/ }).fill('rien de tel')
  await expect(teachings.getByRole('heading', { name: /\(0 ligne/ })).toBeVisible()
  await teachings.getByRole('searchbox', { name: /Filtrer/ }).fill('')
  await page.getByRole('tab', { name: 'Compétences', exact: true }).click()
  const competences = page.getByRole('region', { name: 'Liste des compétences', exact: true })
  await competences.getByRole('searchbox', { name: /Filtrer/ }).fill('second groupe')
  await expect(competences.getByRole('heading', { name: /Liste des compétences \(\d+ lignes? sur 12/ })).toBeVisible()
  await competences.getByRole('searchbox', { name: /Filtrer/ }).fill('')
})

test('[F158] [F159] [F161] [F148] twelve lines unchanged are confirmed in at most three keys, and undone in one', async () => {
  const { page } = application
  await openEntry(page)
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }
  await press('Control+Enter')
  await expect(told(page)).toContainText('Enregistré : 12 compétences confirmées.')
  await expect(page.locator('.screen-sentence')).toContainText('12 compétences, 0 à confirmer.')
  expect(keys).toBeLessThanOrEqual(3)
  await expect(lines(page).first()).toContainText('NUMEN (C)')
  await expect(lines(page).getByRole('button', { name: /^Confirmer / })).toHaveCount(0)
  await expect(lines(page).getByRole('button', { name: /^Retirer / })).toHaveCount(12)
  await page.keyboard.press('Control+z')
  await expect(told(page)).toContainText('12 avis annulés')
  await expect(lines(page).getByRole('button', { name: /^Confirmer / })).toHaveCount(12)
  await expect(lines(page).first()).not.toContainText('NUMEN')
})

test('[F158] Ctrl+A then C confirms every line behind the filter, from the list', async () => {
  const { page } = application
  await openEntry(page)
  const filter = page.getByRole('region', { name: 'Liste des compétences', exact: true }).getByRole('searchbox')
  await filter.fill('philosophie')
  await expect(lines(page)).not.toHaveCount(12)
  const shown = await lines(page).count()
  expect(shown).toBeGreaterThan(1)
  await lines(page).first().getByRole('button').first().focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('c')
  await expect(told(page)).toContainText(`Enregistré : ${shown} compétences confirmées.`)
  await page.keyboard.press('Control+z')
  await expect(told(page)).toContainText(`${shown} avis annulés`)
  await filter.fill('')
  await expect(lines(page).getByRole('button', { name: /^Confirmer / })).toHaveCount(12)
})

test('[F160] [F161] [F162] [F149] [F152] refusing strikes the line through; the authors before stay; the removal is cancelled', async () => {
  const { page } = application
  await openEntry(page)
  const row = line(page, 'Philosophie').first()
  await row.getByRole('button', { name: /^Retirer / }).focus()
  await page.keyboard.press('r')
  await expect(row).toContainText('Retirée par vous')
  await expect(row).toContainText('SYS (C)')
  await expect(row).toContainText('NUMEN (I)')
  await expect(row.locator('s').first()).toBeVisible()
  await expect(row.getByRole('button')).toHaveCount(1)
  await expect(row.getByRole('button', { name: /^Confirmer / })).toBeFocused()
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Annuler le retrait' }).click()
  await expect(row).toContainText('Confirmée par vous')
  await expect(row.locator('s')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('NUMEN (I)')
  await page.keyboard.press('Control+z')
  await expect(row).toContainText('À confirmer')
  await expect(row.getByRole('button')).toHaveCount(2)
})

test('[F164] [F165] [F167] [F168] [F169] a competence is added by keyboard: exam, specialty, paper, create', async () => {
  const { page } = application
  await openEntry(page)
  await lines(page).first().getByRole('button').first().focus()
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Ajouter une compétence' })
  await expect(dialog.getByLabel('Examen')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Baccalauréat général' })).toBeVisible()
  for (const exam of ['Baccalauréat technologique', 'Baccalauréat professionnel', 'Brevet de technicien supérieur'])
    await expect(page.getByRole('option', { name: exam })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Diplôme national du brevet' })).toHaveCount(0)
  await page.keyboard.type('général')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Spécialité')).not.toHaveValue('')
  await dialog.getByLabel('Épreuve option').focus()
  await page.keyboard.type('philosophie')
  await expect(page.getByRole('option', { name: /^Philosophie.*déjà parmi les compétences/ })).toHaveAttribute(
    'data-combobox-disabled',
    'true',
  )
  await dialog.getByLabel('Épreuve option').fill('mathématiques')
  const wanted = page.getByRole('option').filter({ hasNotText: 'déjà' })
  await expect(wanted.first()).toBeVisible()
  const paper = (await wanted.first().innerText()).trim()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(told(page)).toContainText(`Compétence créée : ${paper}.`)
  await expect(lines(page)).toHaveCount(13)
  await expect(line(page, paper).first()).toContainText('NUMEN (C)')
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(12)
})

test('a dialog sent too early says what is missing and keeps what was chosen', async () => {
  const { page } = application
  await openEntry(page)
  await page.getByRole('button', { name: /^Ajouter une compétence/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Créer la compétence' }).click()
  await expect(dialog).toContainText('Choisissez un examen.')
  await expect(dialog).toContainText('Choisissez une épreuve.')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('[F114] [F158] once the office closes the entry, it is in the menu with its reason, and read-only', async () => {
  const { page } = application
  await page
    .getByRole('button', { name: /Quitter/ })
    .first()
    .click()
  await signIn(page, 'manager')
  await goTo(application, '/activities')
  await settled(page)
  await page.getByRole('rowheader', { name: 'Saisie compétences' }).getByRole('button').click()
  const dialog = page.getByRole('dialog', { name: 'Saisie compétences' })
  await dialog.getByRole('checkbox', { name: /Fermée/ }).check()
  await dialog.getByLabel(/Message/).fill('Reprise en janvier')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(told(page)).toContainText('Saisie compétences : ouverture enregistrée.')
  await page
    .getByRole('button', { name: /Quitter/ })
    .first()
    .click()
  await signIn(page, 'intervenant')
  const entry = page.getByRole('navigation', { name: 'Activités' }).getByRole('button', { name: /Saisie compétences/ })
  await expect(entry).toContainText('par le bureau. Reprise en janvier')
  await entry.focus()
  await expect(entry).toBeFocused()
  await goTo(application, '/my-competences-entry')
  await settled(page)
  await expect(page.getByText(/Saisie fermée\s: par le bureau\. Reprise en janvier/)).toBeVisible()
  await expect(lines(page)).toHaveCount(12)
  await expect(page.getByRole('button', { name: /^Confirmer/ })).toHaveCount(0)
})

test('no screen complains on the console', () => expect(application.complaints).toEqual([]))
