import { expect, type Page, test } from '@playwright/test'
import { openByPalette, pick, tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')
let page: Page

test.beforeAll(async () => {
  page = application.page
  await openByPalette(page, 'Données de référence')
  await tabTo(page, page.getByRole('tablist', { name: 'Tables de référence' }))
  await settled(page)
  for (const tab of ['Épreuves', 'Table de correspondance']) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('tab', { name: tab })).toBeFocused()
    await settled(page)
  }
})

const grid = () => page.getByRole('grid').locator('visible=true')
const dialog = () => page.getByRole('dialog')
const said = () => page.locator('.frame-console')

test('[F145] a line is added by keyboard alone, its effect on people shown before it is saved, then undone', async () => {
  await tabTo(page, grid())
  await page.keyboard.press('a')
  await expect(dialog()).toBeVisible()
  await pick(page, dialog().getByLabel('Discipline de poste'), 'L1300', 'L1300')
  await tabTo(page, dialog().getByLabel('MEF'))
  await page.keyboard.type('2*')
  await expect(dialog()).toContainText(/\d+ MEF correspondent/)
  for (const [label, typed] of [
    ['Examen', 'BCG'],
    ['Spécialité', 'TOUTES'],
    ['Épreuve', 'PHILO'],
  ] as const) {
    const list = dialog().getByRole('combobox', { name: label })
    // What it offers depends on the list before it, and is read from the core.
    await expect(list.locator('option').filter({ hasText: typed }).first()).toBeAttached()
    await tabTo(page, list)
    await page.keyboard.type(typed)
    await expect(list.locator('option:checked')).toContainText(typed)
  }
  await expect(dialog().getByText('Compétences que le calcul créerait')).toBeVisible()
  const gains = dialog().locator('dt', { hasText: 'Gagnent l’appui du calcul' }).locator('xpath=following-sibling::dd')
  await expect(gains).toContainText(/^[1-9]\d* \(personne et épreuve\)$/)
  await expect(dialog().getByRole('row').nth(1)).toContainText('Gagne')
  await page.keyboard.press('Control+Enter')
  await expect(dialog()).toHaveCount(0)
  await expect(said()).toContainText('Ligne ajoutée à la table.')
  await tabTo(
    page,
    said()
      .getByRole('button', { name: /Défaire/ })
      .first(),
  )
  await page.keyboard.press('Enter')
  await expect(said()).toContainText('La table est revenue à son état d’avant.')
})

test('[F145] a line without criterion or paper says what is missing, a pattern that matches nothing is warned about', async () => {
  await tabTo(page, grid())
  await page.keyboard.press('a')
  await page.keyboard.press('Control+Enter')
  await expect(dialog().getByText('Donnez au moins un critère.')).toBeVisible()
  await expect(dialog().getByText('Choisissez l’examen, la spécialité puis l’épreuve.')).toBeVisible()
  await tabTo(page, dialog().getByLabel('MEF'))
  await page.keyboard.type('9*')
  await expect(dialog().getByText('Aucun MEF connu ne correspond à ce motif')).toBeVisible()
  await expect(dialog().getByText('Donnez au moins un critère.')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog()).toHaveCount(0)
})

test('[F145] a line is opened, changed and given back', async () => {
  await tabTo(page, grid())
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await expect(dialog().getByRole('heading', { name: 'Modifier une ligne de correspondance' })).toBeVisible()
  await expect(dialog().getByText('Personne ne gagne ni ne perd d’épreuve.')).toBeVisible()
  const mef = dialog().getByLabel('MEF')
  await tabTo(page, mef)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('9*')
  await expect(dialog().locator('dt', { hasText: 'Perdent l’appui du calcul' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said()).toContainText('Ligne modifiée.')
  await tabTo(
    page,
    said()
      .getByRole('button', { name: /Défaire/ })
      .first(),
  )
  await page.keyboard.press('Enter')
  await expect(said()).toContainText('La table est revenue à son état d’avant.')
})

test('[F145] the same line twice is refused, and what was typed is kept', async () => {
  await tabTo(page, grid())
  await page.keyboard.press('a')
  await pick(page, dialog().getByLabel('Discipline de poste'), 'L0100', 'L0100')
  await pick(page, dialog().getByLabel('Matière enseignée'), '0103', '0103')
  await tabTo(page, dialog().getByLabel('MEF'))
  await page.keyboard.type('212*')
  for (const [label, typed] of [
    ['Examen', 'BTN'],
    ['Spécialité', 'TOUTES'],
    ['Épreuve', 'PHILO'],
  ] as const) {
    await tabTo(page, dialog().getByRole('combobox', { name: label }))
    await page.keyboard.type(typed)
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog().getByRole('alert')).toContainText('Cette ligne est déjà dans la table')
  await expect(dialog().getByLabel('MEF')).toHaveValue('212*')
  await page.keyboard.press('Escape')
})

test('[F145] deleting asks first, with who loses the support of the computation', async () => {
  await tabTo(page, grid())
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('x')
  await page.keyboard.press('s')
  await expect(dialog().getByRole('heading', { name: 'Supprimer 1 ligne ?' })).toBeVisible()
  await expect(dialog().locator('dt', { hasText: 'Perdent l’appui du calcul' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog()).toHaveCount(0)
  await page.keyboard.press('e')
  await expect(dialog().getByRole('heading', { name: 'Ce que le calcul créerait' })).toBeVisible()
  await expect(dialog().locator('dt', { hasText: 'Compétences que le calcul créerait' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(application.complaints).toEqual([])
})
