import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager')
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  page = application.page
})

const count = async () =>
  Number((await page.getByRole('heading', { name: /^Missions \(/ }).innerText()).replace(/[^\d]/g, ''))
const facet = (name: string) => page.getByRole('combobox', { name, exact: true })
const press = (name: string) => page.getByRole('button', { name }).click()
const tab = (name: string) => page.getByRole('tab', { name }).click()

test('the list is restricted by session, type, source and coverage', async () => {
  await goTo(application, '/missions')
  await settled(page)
  const all = await count()
  await facet('Session').selectOption({ index: 1 })
  await expect.poll(count).toBeLessThan(all)
  expect(await count()).toBeGreaterThan(0)
  await facet('Session').selectOption('')
  await facet('Type').selectOption({ label: 'Correction de copies' })
  await expect.poll(count).toBeLessThan(all)
  await facet('Type').selectOption('')
  await facet('Origine').selectOption({ label: 'Régularisation' })
  await expect(page.getByText('Aucune mission')).toBeVisible()
  await facet('Origine').selectOption('')
  await expect.poll(count).toBe(all)
})

test('[F141] the six tabs of a mission, from its evaluation mode to its history', async () => {
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mission n°')
  await expect(page.getByRole('tab')).toHaveText([
    'Général',
    'Dates',
    'Places et personnes',
    'Besoins et candidats',
    'Convocations et états de frais',
    'Historique',
  ])
  await expect(page.getByRole('tabpanel')).toContainText('Mode d’évaluation')
  await expect(page.getByRole('tabpanel')).toContainText(/0\d\/20\d\d/)
  await tab('Dates')
  await expect(page.getByRole('tabpanel').getByRole('row').nth(1)).toContainText(/\d\d:\d\d/)
  await tab('Besoins et candidats')
  await expect(page.getByRole('tabpanel').getByRole('row').nth(1)).toBeVisible()
  await tab('Convocations et états de frais')
  await expect(page.getByRole('tabpanel').getByRole('row').nth(1)).toContainText(/v1/)
  await tab('Places et personnes')
  const holder = page.getByRole('tabpanel').getByRole('link').first()
  const name = await holder.innerText()
  await holder.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a mission of CYCLADES keeps its fields, and its convoked people stop a deletion, by name', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('10003')
  await page.getByRole('option', { name: /Mission n° 10003/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mission n° 10003')
  await expect(page.getByText(/tout changement demande une nouvelle version/)).toBeVisible()
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog', { name: 'Modifier la mission n° 10003' })
  await expect(dialog.getByLabel('Centre (CYCLADES)')).toHaveAttribute('readonly', /.*/)
  await dialog.getByLabel('Salle ou bureau d’accueil').fill('Salle B12')
  await dialog.getByLabel('En-tête').selectOption({ label: 'Ministère' })
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('tabpanel')).toContainText('Salle B12')
  await expect(page.getByRole('tabpanel')).toContainText('Ministère')
  await expect(page.getByText(/convocations? (est|sont) à rééditer/).last()).toBeVisible()
  await press('Supprimer la mission')
  const deletion = page.getByRole('dialog', { name: 'Supprimer la mission n° 10003' })
  await expect(deletion.getByText(/\(édition \d+\)/).first()).toBeVisible()
  await expect(deletion.getByRole('button', { name: 'Supprimer', exact: true })).toHaveCount(0)
  await expect(deletion.getByRole('button', { name: 'Ouvrir les convocations' })).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a copy becomes a local mission by keyboard; its seats change; it is deleted and comes back', async () => {
  await press('Copier en mission locale')
  const dialog = page.getByRole('dialog', { name: 'Copie de la mission n° 10003' })
  await expect(dialog.getByLabel('Session')).toBeFocused()
  await tabTo(page, dialog.getByRole('button', { name: 'Ajouter une date' }))
  await page.keyboard.press('Enter')
  await dialog.getByLabel('Date 2').focus()
  await page.keyboard.type('30/06/2027')
  await tabTo(page, dialog.getByLabel('Observations'))
  await page.keyboard.type('Venir en avance.')
  await tabTo(page, dialog.getByRole('button', { name: 'Enregistrer' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('tabpanel')).toContainText('Créée par le bureau')
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const number = title.replace(/[^\d]/g, '')
  await tab('Dates')
  await expect(page.getByRole('tabpanel').getByRole('row')).toHaveCount(3)
  await tab('Places et personnes')
  const seats = page.getByRole('tabpanel').getByRole('row')
  const before = await seats.count()
  await press('Modifier les places')
  const form = page.getByRole('dialog', { name: `Places de la mission n° ${number}` })
  await form
    .getByLabel(/^Places\s: /)
    .first()
    .fill(String(before))
  await form.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(seats).toHaveCount(before + 1)
  await press('Supprimer la mission')
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Missions')
  await page.getByRole('button', { name: 'Annuler' }).last().click()
  await facet('Origine').selectOption({ label: 'Créée par le bureau' })
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: number })).toBeVisible()
})

test('several missions get the ministry header at once, and one key takes it back', async () => {
  await facet('Origine').selectOption({ label: 'Créée par le bureau' })
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('checkbox').check()
  await press('En-tête ministère')
  await expect(page.getByText(/Missions modifiées\s: \d\s; laissées\s: \d/).last()).toBeVisible()
  await press('Supprimer les vides')
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByText(/Missions supprimées\s: 1\s; laissées\s: 0/).last()).toBeVisible()
})

test('[F141] a session is added by keyboard, closed with what is left in it, and opened again', async () => {
  await press('Ajouter une session')
  const dialog = page.getByRole('dialog', { name: 'Nouvelle session' })
  await expect(dialog.getByLabel('Examen')).toBeFocused()
  await page.keyboard.type('BTS')
  await tabTo(page, dialog.getByLabel('Année'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2031')
  await tabTo(page, dialog.getByLabel('Date de clôture'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('31/08/2031')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const row = page.getByRole('row').filter({ hasText: '06/2031' })
  await expect(row).toContainText('Ouverte')
  await row.getByRole('button', { name: /^Fermer/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Rien ne reste ouvert dans cette session.')
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer', exact: true }).last().click()
  await expect(row).toContainText('Fermée')
  await row.getByRole('button', { name: /^Rouvrir/ }).click()
  await expect(row).toContainText('Ouverte')
  expect(application.complaints).toEqual([])
})
