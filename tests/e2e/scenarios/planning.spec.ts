import { Buffer } from 'node:buffer'
import { expect, type Page, test } from '@playwright/test'
import { plannableOffice } from '../support/plannable-office.ts'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null, () => plannableOffice({ conflicts: true }))

const said = (page: Page) => page.locator('.frame-console')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const grid = (page: Page) => page.getByRole('grid')
const filter = (page: Page) => page.getByRole('searchbox')
const panel = (page: Page) => page.getByRole('region', { name: 'Besoin choisi' })
const line = (page: Page, text: string) => grid(page).getByRole('row').filter({ hasText: text }).first()

const subjects = (code: string) => `MATIERE;LIBELLE_COURT;LIBELLE_LONG\n${code};ESSAI ${code};MATIERE D’ESSAI ${code}\n`

inBothWays(application, (scenario, way) => {
  /** What each way creates has words of its own. */
  const own = way === 'by keyboard' ? 'TOUCHES' : 'SOURIS'

  scenario('[C42] 06 a manager creates the sheet of somebody whom no import brings', 'manager', async (hands) => {
    const { page } = hands
    await hands.open('Intervenants')
    await hands.press(page.getByRole('button', { name: /^Créer une fiche/ }))
    await expect(title(page)).toHaveText('Créer une fiche d’intervenant')
    await hands.choose(page.locator('#identity-population'), 'Professionnel')
    await hands.type(page.locator('#identity-lastName'), own)
    await hands.type(page.locator('#identity-firstName'), 'Anaïs')
    await hands.type(page.locator('#identity-birthDate'), '14/03/1975')
    await hands.pick(page.locator('#identity-communeCode'), 'brest', /^Brest/)
    await hands.type(page.locator('#identity-profession'), 'Boulangère')
    await hands.type(page.locator('#identity-company'), 'Au bon pain')
    await hands.press(page.getByRole('button', { name: /^Créer la fiche/ }))
    await expect(title(page)).toHaveText(`${own} Anaïs`)
    await hands.comeBack()
    await expect(page.getByRole('tabpanel')).toContainText('Boulangère')
  })

  scenario('[C42] 07 a manager adds a competence to that person', 'manager', async (hands) => {
    const { page } = hands
    await hands.open('Intervenants')
    await hands.type(filter(page), own)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
    await hands.openLine(line(page, own))
    await expect(title(page)).toHaveText(`${own} Anaïs`)
    await hands.press(page.getByRole('tab', { name: 'Compétences' }))
    await hands.press(page.getByRole('button', { name: 'Ajouter une compétence' }))
    const dialog = page.getByRole('dialog')
    await hands.pick(dialog.getByLabel('Examen'), '', 'Baccalauréat général')
    await expect(dialog.getByLabel('Spécialité')).not.toHaveValue('')
    await hands.pick(dialog.getByLabel('Épreuve option'), 'philosophie', /^Philosophie/)
    await hands.press(dialog.getByRole('button', { name: 'Créer la compétence' }))
    await expect(dialog).toHaveCount(0)
    await hands.comeBack()
    await hands.press(page.getByRole('tab', { name: 'Compétences' }))
    await expect(
      page
        .getByRole('table', { name: /^Compétences/ })
        .getByRole('row')
        .nth(1),
    ).toContainText('Philosophie')
  })

  scenario(
    '[C42] [C49] 08 a manager gives a file by a button, reads what it would change, applies it',
    'manager',
    async (hands) => {
      const { page } = hands
      const name = `${own.toLowerCase()}.csv`
      const code = way === 'by keyboard' ? '9901' : '9902'
      await hands.open('Imports')
      await hands.press(page.getByRole('button', { name: /^Importer un fichier/ }))
      await hands.upload(page.locator('#import-file'), [
        { name, mimeType: 'text/csv', buffer: Buffer.from(subjects(code)) },
      ])
      await hands.press(page.getByRole('button', { name: /^Lire et comparer/ }))
      await expect(title(page)).toHaveText(name)
      await hands.press(page.getByRole('button', { name: /^Appliquer 1 changement/ }))
      await expect(page.getByText(/Appliqué le/).first()).toBeVisible()
      await hands.open('Imports')
      await expect(line(page, name)).toContainText('Appliqué')
    },
  )

  scenario('[C42] 09 a manager creates a need', 'manager', async (hands) => {
    const { page } = hands
    await hands.open('Besoins')
    await hands.press(page.getByRole('button', { name: /^Créer un besoin/ }))
    const dialog = page.getByRole('dialog')
    const field = (name: string) => dialog.getByRole('textbox', { name: new RegExp(`^${name}`) })
    await hands.choose(dialog.getByRole('combobox', { name: /^Session/ }), 'BTS')
    await hands.pick(dialog.getByLabel(/^Épreuve/), 'culture générale', /^Culture générale/)
    await hands.choose(dialog.getByRole('combobox', { name: /^Nature de mission/ }), 'Correction de copies')
    await hands.pick(dialog.getByLabel(/^Centre/), '0290008B', '0290008B')
    await hands.type(field('Commission ou jury'), own)
    await hands.type(field('Date'), '15/09/2026')
    await hands.type(field('Début'), '08:00')
    await hands.type(field('Fin'), '12:00')
    await hands.type(field('Candidats ou copies'), '40')
    await hands.type(field('Nombre de personnes'), '2')
    await hands.press(dialog.getByRole('button', { name: 'Enregistrer' }))
    await expect(dialog).toHaveCount(0)
    await hands.type(filter(page), own)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
    await expect(line(page, own)).toContainText('15/09/2026')
  })

  scenario('[C42] 10 a manager duplicates the need to the next day', 'manager', async (hands) => {
    const { page } = hands
    await hands.open('Besoins')
    await hands.type(filter(page), own)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
    await hands.selectLine(line(page, own))
    await hands.press(page.getByRole('button', { name: /^Dupliquer/ }))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox')).toHaveValue('16/09/2026')
    await hands.press(dialog.getByRole('button', { name: /^Dupliquer/ }))
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '3')
    await expect(line(page, '16/09/2026')).toContainText(own)
  })

  scenario('[C42] 11 a manager makes the missions of both needs', 'manager', async (hands) => {
    const { page } = hands
    await hands.press(page.getByRole('button', { name: /^Générer les missions/ }))
    await hands.press(page.getByRole('dialog').getByRole('button', { name: /^Générer/ }))
    await expect(said(page)).toContainText('Missions créées : 2 ; places créées : 4.')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await hands.comeBack()
    await hands.type(filter(page), own)
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '3')
    for (const day of ['15/09/2026', '16/09/2026']) await expect(line(page, day)).toContainText('0 / 2')
  })

  scenario(
    '[C42] [C49] 12 a manager assigns the first suggestion, without dragging anybody',
    'manager',
    async (hands) => {
      const { page } = hands
      await hands.open('Affectation')
      await hands.press(page.getByRole('button', { name: 'Tableau', exact: true }))
      await hands.choose(page.getByRole('combobox', { name: 'État' }), 'À pourvoir')
      await expect(grid(page).getByRole('row').filter({ hasText: 'Affectée' })).toHaveCount(0)
      await hands.openLine(line(page, 'À pourvoir'))
      const first = panel(page)
        .getByRole('button', { name: /^Affecter / })
        .first()
      const name = ((await first.getAttribute('aria-label')) ?? '').replace('Affecter ', '')
      await hands.press(first)
      await expect(panel(page)).toContainText(`Tenue par ${name}`)
    },
  )

  scenario('[C42] 13 a manager locks that seat, and unlocks it', 'manager', async (hands) => {
    const { page } = hands
    await hands.press(panel(page).getByRole('button', { name: /^Verrouiller(?! tout)/ }))
    await expect(panel(page)).toContainText('Verrouillée')
    await hands.press(panel(page).getByRole('button', { name: /^Déverrouiller(?! tout)/ }))
    await expect(panel(page)).toContainText('Affectée')
    await hands.press(panel(page).getByRole('button', { name: 'Fermer le volet' }))
    await expect(panel(page)).toHaveCount(0)
  })

  scenario(
    '[C42] [C49] 14 a manager replaces somebody absent by a person of their choice, and reads why',
    'manager',
    async (hands) => {
      const { page } = hands
      await hands.open('Affectation')
      await hands.press(page.getByRole('button', { name: /^Problème suivant/ }))
      await expect(panel(page)).toContainText('Indisponible du')
      const replacing = panel(page).getByRole('button', { name: /^Remplacer .* par / })
      await expect(replacing.first()).toBeVisible()
      const name = ((await replacing.last().getAttribute('aria-label')) ?? '').split(' par ').at(-1) ?? ''
      await hands.press(panel(page).getByRole('button', { name: /^Nommer une personne/ }))
      await hands.type(panel(page).getByRole('searchbox'), name)
      await expect(replacing).toHaveCount(1)
      await hands.press(replacing)
      await expect(panel(page)).toContainText(`Tenue par ${name}`)
      await hands.press(panel(page).getByRole('button', { name: /^Expliquer/ }))
      await expect(panel(page).getByRole('region', { name: `Explication pour ${name}` })).toBeVisible()
      await hands.press(panel(page).getByRole('button', { name: 'Fermer le volet' }))
      await expect(panel(page)).toHaveCount(0)
    },
  )
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
