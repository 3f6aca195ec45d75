import { expect, type Page, test } from '@playwright/test'
import { openByPalette, tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication('manager')
let page: Page

test.beforeAll(async () => {
  page = application.page
  await openByPalette(page, 'Docteur des compétences')
  await settled(page)
})

const grid = () => page.getByRole('grid').locator('visible=true')
const dialog = () => page.getByRole('dialog')
const said = () => page.locator('.frame-console')
const kinds = () => page.getByLabel('Constat', { exact: true })

const rowCount = async (): Promise<number> => {
  const caption = await page
    .getByText(/Constats \([\d\s\u202f]+ lignes?\)/)
    .first()
    .innerText()
  return Number(caption.replace(/[^\d]/g, ''))
}

const order = ['taughtNotDeclared', 'declaredNotTaught', 'neverUsed', 'invalidatedBySchool'] as const

/** Keeps one kind of findings, by keyboard; answers how many its choice announces. */
async function keep(kind: (typeof order)[number]): Promise<number> {
  await tabTo(page, kinds())
  await page.keyboard.press('Home')
  for (let place = 0; place <= order.indexOf(kind); place += 1) await page.keyboard.press('ArrowDown')
  const chosen = await kinds().locator('option:checked').innerText()
  const count = Number(/\((\d+)\)/.exec(chosen)?.[1])
  await expect.poll(rowCount).toBe(count)
  return count
}

test('[F145] findings of a kind are ticked and mended by keyboard, after a look at the consequences, then undone', async () => {
  const count = await keep('taughtNotDeclared')
  expect(count).toBeGreaterThan(0)
  await expect(grid().getByRole('row').nth(1)).toContainText('la compétence n’existe pas')
  await tabTo(page, grid())
  await page.keyboard.press('Control+a')
  await page.keyboard.press('n')
  await expect(dialog().getByRole('heading', { name: 'Créer les compétences enseignées' })).toBeVisible()
  await tabTo(page, dialog().getByRole('button', { name: `Créer ${count} compétences` }))
  await page.keyboard.press('Enter')
  await expect(said()).toContainText(`${count} compétences créées.`)
  await expect.poll(rowCount).toBe(0)
  await tabTo(
    page,
    said()
      .getByRole('button', { name: /Défaire/ })
      .first(),
  )
  await page.keyboard.press('Enter')
  await expect(said()).toContainText(`Réparation défaite pour ${count} compétences.`)
  await expect.poll(rowCount).toBe(count)
})

test('[F145] only what the system alone declared is removed; the rest is left and counted', async () => {
  const count = await keep('declaredNotTaught')
  await tabTo(page, grid())
  await page.keyboard.press('Control+a')
  await page.keyboard.press('r')
  const left = dialog().locator('dt', { hasText: 'Constats laissés' }).locator('xpath=following-sibling::dd')
  await expect(left).toHaveText(/^[1-9]\d*$/)
  const kept = Number(await left.innerText())
  await tabTo(page, dialog().getByRole('button', { name: `Retirer ${count - kept} compétences` }))
  await page.keyboard.press('Enter')
  await expect(said()).toContainText(`${count - kept} compétences retirées.`)
  await expect.poll(rowCount).toBe(kept)
})

test('[F150] a competence that a school invalidated is confirmed by the office, which overrules it', async () => {
  const count = await keep('invalidatedBySchool')
  await expect(grid().getByRole('row').nth(1)).toContainText('Invalidée par l’établissement')
  await tabTo(page, grid())
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('x')
  await page.keyboard.press('c')
  await expect(dialog().locator('dt', { hasText: 'De nouveau retenues' })).toBeVisible()
  await tabTo(page, dialog().getByRole('button', { name: 'Confirmer 1 compétence' }))
  await page.keyboard.press('Enter')
  await expect(said()).toContainText('1 compétence confirmée.')
  await expect.poll(rowCount).toBe(count - 1)
})

test('nothing ticked says what to do first; a repair that suits nothing says so', async () => {
  await keep('neverUsed')
  await tabTo(page, grid())
  await page.keyboard.press('n')
  await expect(said()).toContainText('Cochez d’abord des constats')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('x')
  await page.keyboard.press('n')
  await expect(dialog()).toContainText('Cette réparation ne convient à aucun des constats cochés.')
  await page.keyboard.press('Escape')
})

test('schools come worst first; opening one keeps its findings, and silent schools are to be chased', async () => {
  await tabTo(page, page.getByRole('tablist', { name: 'Vues du docteur' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Établissements' })).toBeFocused()
  const score = grid().getByRole('row').nth(1).getByRole('gridcell').nth(1)
  await expect(score).toHaveText(/^\d+$/)
  const name = (await grid().getByRole('row').nth(1).getByRole('rowheader').innerText()).replace(/ \(.*/, '')
  await tabTo(page, grid())
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.locator('.screen-sentence')).toContainText(/^Note \d+ sur 100/)
  await tabTo(page, page.getByRole('button', { name: 'Tous les constats', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Docteur des compétences' })).toBeVisible()
  await tabTo(page, page.getByRole('tablist', { name: 'Vues du docteur' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'À relancer' })).toBeFocused()
  await expect(grid().getByRole('row').nth(1)).toContainText('Avis sur les compétences')
  expect(application.complaints).toEqual([])
})
