import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { plannableOffice } from './support/plannable-office.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager', plannableOffice)
/** The person and the exam of the seat that the tests are about. */
let name = ''
let exam = ''
let sheet = ''

test.describe.configure({ mode: 'serial' })

const said = (page: Page) => page.locator('.frame-console')
const dialog = (page: Page) => page.getByRole('dialog')
const panel = (page: Page) => page.getByRole('region', { name: 'Besoin choisi' })
const candidate = (page: Page) => panel(page).getByRole('row').filter({ hasText: name })

/** The planner on the first empty seat, with one person looked for by name. */
async function lookForPerson(page: Page): Promise<void> {
  await goTo(application, '/')
  await goTo(application, '/assignments')
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
  await page.keyboard.press('F7')
  await panel(page).getByRole('searchbox').fill(name)
  await expect(candidate(page).first()).toBeVisible()
}

test('an exclusion rule is written by keyboard, with its effect before it is saved, and taken back', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await expect(page.getByText(/besoins sans mission/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Tous les besoins importés/)).toBeVisible()

  await goTo(application, '/exclusions')
  await expect(
    page.getByRole('rowheader', {
      name: 'Les stagiaires ne sont pas convoqués. Motif : Les stagiaires sont en formation.',
    }),
  ).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog(page).getByRole('combobox', { name: /^Statut/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('tout le monde serait écarté')).toBeVisible()
  await expect(dialog(page).getByRole('combobox', { name: /^Statut/ })).toBeFocused()
  await page.keyboard.type('Inter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('hors du vivier cette année')
  await expect(
    dialog(page).getByText('Les intervenants extérieurs ne sont pas convoqués. Motif : hors du vivier cette année.'),
  ).toBeVisible()
  await expect(dialog(page).getByText(/^\d+ personnes? écartées?$/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Règle ajoutée : Les intervenants extérieurs ne sont pas convoqués.')
  const row = page.getByRole('row', { name: /intervenants extérieurs/ })
  await expect(row).toContainText('Active')
  await row.getByRole('button', { name: /^Désactiver/ }).press('Enter')
  await expect(row).toContainText('Inactive')
  await row.getByRole('button', { name: /^Supprimer/ }).press('Enter')
  await dialog(page).getByRole('button', { name: 'Supprimer la règle' }).press('Enter')
  await expect(row).toHaveCount(0)
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect(row).toContainText('Inactive')
  expect(application.complaints).toEqual([])
})

test('a conflict of interest on the sheet makes the person ineligible, and the candidate says why', async () => {
  const { page } = application
  await goTo(application, '/assignments')
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toBeVisible()
  await page.keyboard.press('F7')
  const first = panel(page).getByRole('rowheader').getByRole('link').first()
  await expect(first).toBeVisible()
  name = (await first.innerText()).replace(/^\d+\. /, '')
  sheet = (await first.getAttribute('href'))?.replace('#', '') ?? ''
  exam = (await panel(page).getByRole('heading', { level: 2 }).innerText()).split(' - ')[0] ?? ''

  await goTo(application, sheet)
  await page.getByRole('tab', { name: 'Indisponibilités' }).click()
  await page.getByRole('button', { name: 'Déclarer un conflit d’intérêts' }).click()
  await dialog(page).getByRole('combobox', { name: 'Nature' }).selectOption('relative')
  await dialog(page).getByRole('button', { name: 'Enregistrer le conflit d’intérêts' }).click()
  await expect(dialog(page).getByText('Indiquez l’examen que passe ce proche.')).toBeVisible()
  const picker = dialog(page).getByLabel('Examen', { exact: true }).first()
  await picker.fill(exam)
  await dialog(page).getByRole('option').filter({ hasText: exam }).first().click()
  await dialog(page).getByRole('button', { name: 'Enregistrer le conflit d’intérêts' }).click()
  await expect(said(page)).toContainText('Conflit d’intérêts enregistré')
  await expect(page.getByRole('table', { name: /^Conflits d’intérêts/ })).toContainText('Un proche passe un examen')

  await lookForPerson(page)
  await expect(candidate(page).first()).toContainText('Écarté')
  await expect(panel(page)).toContainText(`Un proche passe cet examen (${exam}).`)
  expect(application.complaints).toEqual([])
})

test('forcing needs a reason, and shows on the seat, in the list, at the control and in the journal', async () => {
  const { page } = application
  await candidate(page)
    .first()
    .getByRole('button', { name: `Forcer ${name}` })
    .press('Enter')
  await expect(dialog(page)).toContainText(`Un proche passe cet examen (${exam}).`)
  await dialog(page).getByRole('button', { name: 'Forcer l’affectation' }).click()
  await expect(dialog(page).getByText('Indiquez un motif.')).toBeVisible()
  await dialog(page).getByRole('textbox', { name: 'Motif' }).fill('seule personne disponible, accord écrit')
  await dialog(page).getByRole('button', { name: 'Forcer l’affectation' }).click()
  await expect(said(page)).toContainText('par exception ; le motif est noté au journal')
  await expect(panel(page)).toContainText('Motif : seule personne disponible, accord écrit')

  await goTo(application, '/forced-exceptions')
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('seule personne disponible')
  await goTo(application, '/convocations')
  await expect(page.getByRole('button', { name: /Ctrl\+Entrée$/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Écartés par une règle, puis forcés : 1').click()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: name })).toContainText(
    'seule personne disponible',
  )
  await goTo(application, sheet)
  await page.getByRole('tab', { name: 'Historique' }).click()
  const entry = page.getByRole('row', { name: /Affectation forcée/ })
  await expect(entry).toContainText('seule personne disponible, accord écrit')
  expect(application.complaints).toEqual([])
})

test('days are changed, refused when they meet others, removed and restored', async () => {
  const { page } = application
  await goTo(application, sheet)
  await page.getByRole('tab', { name: 'Indisponibilités' }).click()
  const periods = page.locator('.availability-part').first()
  const field = (label: string) => periods.getByRole('textbox', { name: label, exact: true })
  const save = periods.getByRole('button', { name: 'Enregistrer l’indisponibilité' })
  const enter = async (from: string, to: string) => {
    await field('Du').fill(from)
    await field('Au (inclus)').fill(to)
    await field('Motif').fill('stage')
    await save.click()
  }
  await enter('03/05/2027', '07/05/2027')
  await expect(periods.getByRole('row', { name: /3 mai 2027/ })).toContainText('Bureau (')
  await enter('07/05/2027', '08/05/2027')
  await expect(periods).toContainText('déjà indisponible du 3 mai 2027 au 7 mai 2027')
  await expect(field('Du')).toHaveValue('07/05/2027')
  await periods.getByRole('button', { name: 'Modifier l’indisponibilité du 03/05/2027' }).click()
  await expect(field('Du')).toBeFocused()
  await field('Au (inclus)').fill('05/05/2027')
  await save.click()
  await expect(periods.getByRole('row', { name: /3 mai 2027/ })).toContainText('5 mai 2027')
  await periods.getByRole('button', { name: 'Retirer l’indisponibilité du 03/05/2027' }).click()
  await expect(periods.getByRole('row', { name: /3 mai 2027/ })).toHaveCount(0)
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect(periods.getByRole('row', { name: /3 mai 2027/ })).toContainText('5 mai 2027')
  expect(application.complaints).toEqual([])
})
