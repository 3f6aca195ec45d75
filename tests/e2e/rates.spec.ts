import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('administrator')

const dialog = (page: Page) => page.getByRole('dialog')
const said = (page: Page) => page.locator('.frame-console')
const row = (page: Page, name: RegExp) => page.getByRole('grid').getByRole('row', { name })
const changes = (page: Page) => page.getByRole('group', { name: 'Modifications du bureau' }).filter({ visible: true })

test('an administrator fills in a rate nobody knew, by keyboard, with its source, and takes it back', async () => {
  const { page } = application
  await goTo(application, '/rates')
  const help = row(page, /Aide extérieure/)
  await page.getByRole('searchbox').filter({ visible: true }).fill('Aide extérieure')
  await expect(help).toContainText('À renseigner')
  await help.getByRole('rowheader').getByRole('button').press('Enter')
  await expect(dialog(page).getByLabel(/^Nouvelle valeur/)).toBeFocused()
  await page.keyboard.type('12,02')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByText('Dites quel texte le décide.')).toBeVisible()
  await dialog(page)
    .getByLabel(/^Source/)
    .fill('Décret fixant le SMIC au 1er janvier 2026')
  await expect(dialog(page).getByRole('status')).toContainText('Aucun état de frais ne changera.')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(
    'Aide extérieure (SMIC horaire brut) : nouvelle valeur à partir du 01/09/2011.',
  )
  await expect(help).toContainText('12,02 €')
  await expect(changes(page)).toContainText('Décret fixant le SMIC')
  await changes(page)
    .getByRole('button', { name: /^Annuler/ })
    .press('Enter')
  await expect(help).toContainText('À renseigner')
})

test('a value in force is followed, never rewritten: the effect on claims is told before', async () => {
  const { page } = application
  await goTo(application, '/rates')
  await page.getByRole('tab', { name: 'Frais de déplacement' }).click()
  await page.getByRole('searchbox').filter({ visible: true }).fill('Repas, métropole')
  const meal = row(page, /Repas, métropole/)
  await meal.first().getByRole('rowheader').getByRole('button').press('Enter')
  await dialog(page)
    .getByLabel(/^Nouvelle valeur/)
    .fill('25')
  await dialog(page)
    .getByLabel(/^À partir du/)
    .fill('22/09/2023')
  await dialog(page)
    .getByLabel(/^Source/)
    .fill('Arrêté de démonstration')
  await expect(dialog(page)).toContainText('elle ne se réécrit pas')
  await dialog(page)
    .getByLabel(/^À partir du/)
    .fill('01/01/2030')
  await expect(dialog(page).getByRole('status')).toContainText('Aucun état de frais ne changera.')
  await page.keyboard.press('Control+Enter')
  await expect(meal).toHaveCount(2)
  await expect(meal.last()).toContainText('À venir')
  expect(application.complaints).toEqual([])
})

test('an accepted claim is replayed under the rules of its days, and comes to the same', async () => {
  const { page } = application
  await goTo(application, '/review')
  await page.getByRole('button', { name: 'Acceptés' }).click()
  await page.getByRole('grid').getByRole('rowheader').getByRole('button').first().press('Enter')
  await page.getByRole('button', { name: 'Rejouer le calcul' }).press('Enter')
  await expect(dialog(page)).toContainText(/: identique, [\d\s]+,\d\d/)
  await expect(dialog(page)).not.toContainText('recalculé')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(application.complaints).toEqual([])
})
