import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const list = (page: Page) => page.getByRole('grid')
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filtrer par mot-clé' })
const firstName = (page: Page) => list(page).getByRole('row').nth(1).getByRole('rowheader')

/** Number of people the title of the list announces. */
async function announced(page: Page): Promise<number> {
  const text = await page
    .getByText(/Intervenants \([\d\s]+ lignes?/)
    .first()
    .innerText()
  return Number(/\(([\d\s\u202f\u00a0]+) ligne/.exec(text)?.[1]?.replace(/\D/g, ''))
}

test('[F93] [F95] [F96] [F98] [F99] the title counts the people, and the keyword narrows as it is typed', async () => {
  const { page } = application
  await goTo(application, '/intervenants')
  await expect(firstName(page)).toBeVisible()
  const all = await announced(page)
  expect(all).toBeGreaterThan(50)
  const name = (await firstName(page).innerText()).trim()
  await filter(page).fill(name.toLowerCase())
  await expect.poll(() => announced(page)).toBeLessThan(all)
  for (const cell of await list(page).getByRole('rowheader').all()) await expect(cell).toContainText(name)
  await filter(page).fill('')
  await expect.poll(() => announced(page)).toBe(all)
})

test('[F101] [F102] [F103] [F104] a header sorts, then the other way, and the count stays', async () => {
  const { page } = application
  const all = await announced(page)
  const header = page.getByRole('columnheader', { name: /Numéro/ })
  await header.getByRole('button').first().click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await header.getByRole('button').first().click()
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  expect(await announced(page)).toBe(all)
  await page.getByRole('columnheader', { name: /^Nom/ }).getByRole('button').first().click()
  await expect(header).not.toHaveAttribute('aria-sort', 'descending')
})

test('criteria are chosen by keyboard, told as buttons, kept while the window lives, and taken away one by one', async () => {
  const { page } = application
  const all = await announced(page)
  await firstName(page).getByRole('button').focus()
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Catégorie' }).selectOption('Personne extérieure')
  await dialog.locator('#criterion-discipline').focus()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  const external = page.getByRole('button', { name: 'Retirer le critère Catégorie : Personne extérieure' })
  await expect(external).toBeVisible()
  await expect.poll(() => announced(page)).toBeLessThan(all)
  const outside = await announced(page)

  await page.getByRole('button', { name: /^Critères/ }).click()
  await dialog.getByRole('combobox', { name: 'Missions de la session' }).selectOption('Avec')
  await dialog.getByRole('button', { name: 'Chercher' }).click()
  await expect.poll(() => announced(page)).toBeLessThanOrEqual(outside)

  await list(page).getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  await expect(page.getByRole('tab', { name: 'Identité' })).toBeVisible()
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(external).toBeVisible()
  await page.getByRole('button', { name: /^Retirer le critère Missions/ }).click()
  await expect.poll(() => announced(page)).toBe(outside)
  await external.click()
  await expect.poll(() => announced(page)).toBe(all)
})

test('a school is a criterion, found by its town', async () => {
  const { page } = application
  const town = (await list(page).getByRole('row').nth(1).getByRole('gridcell').allInnerTexts())[4]?.trim() ?? ''
  await page.getByRole('button', { name: /^Critères/ }).click()
  const dialog = page.getByRole('dialog')
  const school = dialog.locator('#criterion-school')
  await school.focus()
  await page.keyboard.type(town)
  const proposal = dialog.locator('.picker-options [role=option]').first()
  await expect(proposal).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(proposal).toBeHidden()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(proposal).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(school).not.toHaveValue(town)
  await dialog.getByRole('button', { name: 'Effacer les critères' }).click()
  await expect(school).toHaveValue('')
  await page.keyboard.press('Escape')
})

test('criteria nobody meets say so and offer the way out', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Critères/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#criterion-contractEndsBefore').fill('01/01/1950')
  await dialog.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByText('Personne ne répond à ces critères.')).toBeVisible()
  await page.locator('.empty-state').getByRole('button', { name: 'Effacer les critères' }).click()
  await expect(firstName(page)).toBeVisible()
})

test('[F110] [F111] a click on a line opens the sheet, and Retour comes back to the list as it was', async () => {
  const { page } = application
  await expect(page.getByText('Entrée ou clic pour ouvrir une ligne.')).toBeVisible()
  const all = await announced(page)
  const name = (await firstName(page).innerText()).trim()
  await filter(page).fill(name)
  await expect.poll(() => announced(page)).toBeLessThan(all)
  const narrowed = await announced(page)
  await firstName(page).getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(filter(page)).toHaveValue(name)
  await expect.poll(() => announced(page)).toBe(narrowed)
})

test('no screen of the search complained', () => expect(application.complaints).toEqual([]))
