import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { countKeys, tabTo } from './support/keyboard.ts'
import { plannableOffice } from './support/plannable-office.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager', () => plannableOffice({ conflicts: true }))

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await goTo(application, '/assignments')
})

const said = (page: Page) => page.locator('.frame-console')
const panel = (page: Page) => page.getByRole('region', { name: 'Besoin choisi' })
const sentence = (page: Page) => page.locator('.screen-sentence')
const conflicts = async (page: Page) => Number((await sentence(page).innerText()).match(/Conflits\s: (\d+)/)?.[1])
const filled = async (page: Page) => Number((await sentence(page).innerText()).match(/Couverture\s: (\d+)/)?.[1])

test('F7 goes to the first conflict in one key: what is wrong, and ready repairs with their cost', async () => {
  const { page } = application
  await expect.poll(() => conflicts(page)).toBe(3)
  const keys = await countKeys(page)
  await page.keyboard.press('F7')
  await expect(panel(page)).toContainText('Indisponible du')
  expect(await keys()).toBe(1)
  const first = panel(page)
    .getByRole('button', { name: /^Remplacer par / })
    .first()
  await expect(first).toBeFocused()
  await expect(
    panel(page)
      .getByText(/km, \d+ places? déjà tenues?/)
      .first(),
  ).toBeVisible()
})

test('the absent holder is replaced by the first suggestion in two keys, F7 then Enter', async () => {
  const { page } = application
  await page.keyboard.press('Escape')
  const keys = await countKeys(page)
  await page.keyboard.press('F7')
  await expect(
    panel(page)
      .getByRole('button', { name: /^Remplacer par / })
      .first(),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/remplace .* sur la mission n°/)
  expect(await keys()).toBe(2)
  await expect.poll(() => conflicts(page)).toBe(2)
  expect(await filled(page)).toBe(3)
})

test('a named person replaces in seven keys at most, and the explanation is one key', async () => {
  const { page } = application
  await page.keyboard.press('F7')
  const replacing = panel(page).getByRole('button', { name: /^Remplacer .* par / })
  await expect(replacing.nth(1)).toBeVisible()
  const label = (await replacing.nth(1).getAttribute('aria-label')) ?? ''
  const name = label.split(' par ').at(-1) ?? ''
  await page.keyboard.press('Shift+F7')
  await page.keyboard.press('Escape')

  const keys = await countKeys(page)
  await page.keyboard.press('F7')
  await expect(
    panel(page)
      .getByRole('button', { name: /^Remplacer par / })
      .first(),
  ).toBeFocused()
  await page.keyboard.press('n')
  await page.keyboard.type(name.slice(0, 4).toLowerCase())
  await expect(replacing).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(`${name} remplace`)
  expect(await keys()).toBeLessThanOrEqual(7)
  await expect.poll(() => conflicts(page)).toBe(1)

  await expect(panel(page)).toContainText(`Tenue par ${name}`)
  await panel(page).getByRole('heading', { level: 2 }).focus()
  const one = await countKeys(page)
  await page.keyboard.press('e')
  await expect(panel(page).getByRole('region', { name: `Explication pour ${name}` })).toBeVisible()
  expect(await one()).toBe(1)
})

test('by clicks only: the next problem, a repair, then undo from the console', async () => {
  const { page } = application
  await page.getByRole('button', { name: /^Problème suivant/ }).click()
  await panel(page)
    .getByRole('button', { name: /^Remplacer par / })
    .first()
    .click()
  await expect.poll(() => conflicts(page)).toBe(0)
  await said(page).getByRole('button', { name: 'Annuler' }).last().click()
  await expect.poll(() => conflicts(page)).toBe(1)
  await page.getByRole('combobox', { name: 'Montrer' }).selectOption('conflicts')
  await expect(page.getByRole('grid', { name: /^Besoins/ }).getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Effacer les filtres' }).click()
})

test('somebody is moved to another seat from a list, by keyboard', async () => {
  const { page } = application
  await page.keyboard.press('Control+t')
  await page.keyboard.press('Control+t')
  const table = page.getByRole('grid', { name: /^Places/ })
  await page.getByRole('combobox', { name: 'État' }).selectOption('confirmed')
  await expect(table.getByRole('row')).toHaveCount(4)
  const healthy = table.getByRole('row').filter({ hasNotText: 'Conflit' }).nth(1)
  await healthy.getByRole('rowheader').getByRole('button').click()
  await panel(page).getByRole('heading', { level: 2 }).focus()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem').first().getByRole('button')).toBeVisible()
  await expectAccessible(page, 'move')
  await tabTo(page, dialog.getByRole('listitem').first().getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/est déplacé vers la mission n°/)
  await page.keyboard.press('Control+z')
  await expect(said(page)).toContainText(/Annulé\s: .* est déplacé/)
  await page.getByRole('button', { name: 'Fermer le volet' }).click()
})

/** Keeps the places in one state, once the list holds those alone: a row chosen before would be of the former list. */
async function chooseState(page: Page, state: string): Promise<void> {
  const table = page.getByRole('grid', { name: /^Places/ })
  const before = (await table.getAttribute('aria-rowcount')) ?? ''
  await page.getByRole('combobox', { name: 'État' }).selectOption(state)
  await expect(table).not.toHaveAttribute('aria-rowcount', before)
  await expect(table.getByRole('rowheader').first()).toBeVisible()
}

test('several half-days go to one person, a selection is locked then withdrawn, and all of it is undone', async () => {
  const { page } = application
  const table = page.getByRole('grid', { name: /^Places/ })
  await chooseState(page, 'unfilled')
  await table.getByRole('rowheader').first().getByRole('button').focus()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2 places')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Choisissez une personne.').first()).toBeVisible()
  await tabTo(page, dialog.getByLabel('Personne'))
  await page.keyboard.type('a')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(/est affecté à \d places\s; laissées vides\s: \d\./)
  await expect.poll(() => filled(page)).toBeGreaterThan(3)

  await chooseState(page, 'confirmed')
  await table.getByRole('rowheader').first().getByRole('button').focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Verrouiller la sélection', exact: true }).click()
  await expect(said(page)).toContainText(/Places verrouillées\s: \d+\s; laissées\s: 0\./)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(() => filled(page)).toBe(3)
})

test('the timeline shows the same seats by person or by centre, moves by arrows and opens a seat', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Frise' }).click()
  const timeline = page.getByRole('grid', { name: /^Frise/ })
  await expect(timeline.getByRole('row')).not.toHaveCount(1)
  await page.getByRole('combobox', { name: 'Par' }).selectOption('centre')
  await expect(timeline.getByText(/^\d+\/\d+/).first()).toBeVisible()
  await expectAccessible(page, 'timeline')
  await timeline.getByRole('rowheader').first().getByRole('button').focus()
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('ArrowRight')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (/\d+\/\d+/.test(text)) break
  }
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+t')
  await expect(page.getByRole('grid', { name: /^Places/ })).toBeVisible()
  expect(application.complaints).toEqual([])
})
