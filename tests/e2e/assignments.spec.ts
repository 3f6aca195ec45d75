import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { plannableOffice } from './support/plannable-office.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager', plannableOffice)

test.describe.configure({ mode: 'serial' })

const said = (page: Page) => page.locator('.frame-console')
const panel = (page: Page) => page.getByRole('region', { name: 'Besoin choisi' })
const assignButtons = (page: Page) => panel(page).getByRole('button', { name: /^Affecter / })
const sentence = (page: Page) => page.locator('.screen-sentence')

test('nothing to plan says where missions come from', async () => {
  const { page } = application
  await goTo(application, '/assignments')
  await expect(page.getByText('Aucune place pour l’instant.')).toBeVisible()
  await page.keyboard.press('F7')
  await expect(said(page)).toContainText('Aucun conflit et aucune place à pourvoir')
})

test('needs become missions with one key', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await expect(page.getByText(/besoins sans mission/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText(/Missions créées\s: \d+\s; places créées\s: \d+\./)
  await expect(page.getByText(/Tous les besoins importés/)).toBeVisible()
})

test('[F10] [F12] two keys fill the next hole with the first possible person, and the seat can be locked and freed', async () => {
  const { page } = application
  await goTo(application, '/assignments')
  await expect(sentence(page)).toContainText('Couverture : 0 sur')
  await page.keyboard.press('F7')
  await expect(assignButtons(page).first()).toBeFocused()
  const name = (await assignButtons(page).first().getAttribute('aria-label'))?.replace('Affecter ', '') ?? ''
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(`${name} est affecté à la mission n°`)
  await expect(panel(page)).toContainText(`Tenue par ${name}`)
  await expect(sentence(page)).toContainText('Couverture : 1 sur')

  await page.keyboard.press('l')
  await expect(panel(page)).toContainText('Verrouillée')
  await page.keyboard.press('l')
  await expect(panel(page)).toContainText('Affectée')
  await page.keyboard.press('u')
  await expect(panel(page)).toContainText('Personne ne tient cette place.')
  await expect(assignButtons(page).first()).toBeVisible()
})

test('[F10] Ctrl+Z undoes the commands one after the other, Ctrl+Y does them again', async () => {
  const { page } = application
  await page.keyboard.press('Control+z')
  await expect(said(page)).toContainText(/Annulé\s: .* ne tient plus cette place/)
  await expect(panel(page)).toContainText('Tenue par')
  await page.keyboard.press('Control+z')
  await expect(said(page)).toContainText('Annulé : Place déverrouillée.')
  await expect(panel(page)).toContainText('Verrouillée')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(panel(page)).toContainText('Personne ne tient cette place.')
  await expect(sentence(page)).toContainText('Couverture : 0 sur')
  await page.keyboard.press('Control+y')
  await expect(said(page)).toContainText(/Refait\s: .* est affecté à la mission n°/)
  await expect(panel(page)).toContainText('Tenue par')
  await page.keyboard.press('Control+z')
  await expect(panel(page)).toContainText('Personne ne tient cette place.')
})

test('each candidate is explained, and a person found by name says which rule leaves them out', async () => {
  const { page } = application
  await assignButtons(page).first().focus()
  await expect(panel(page).getByText(/^Pourquoi .*\s\? Compétence/)).toBeVisible()
  await page.keyboard.press('e')
  await expect(panel(page).getByRole('region', { name: /^Explication pour/ })).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.press('n')
  await page.keyboard.type('martin')
  await expect(panel(page).getByText('sans compétence retenue').first()).toBeVisible()
  await expect(
    panel(page)
      .getByText(/Pas de compétence pour cette épreuve\./)
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
})

test('a run proposes, nothing is written before the proposals are accepted', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Durée' }).fill('0')
  await dialog.getByRole('button', { name: 'Lancer', exact: true }).click()
  await expect(dialog.getByText('Indiquez un nombre entier entre 1 et 600.').first()).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Durée' }).fill('60')
  await dialog.getByRole('button', { name: 'Lancer', exact: true }).click()
  await expect(page.getByText(/Meilleure solution trouvée\s: coût/)).toBeVisible()
  await page.getByRole('button', { name: 'Garder la meilleure solution trouvée' }).click()
  await expect(said(page)).toContainText(/Propositions prêtes pour \d+ places vides sur \d+\./)
  await expect(sentence(page)).toContainText('Couverture : 0 sur')
})

test('proposals are accepted or rejected one by one, by centre, then all, and by keyboard alone', async () => {
  const { page } = application
  const grid = page.getByRole('grid', { name: /^Propositions/ })
  const waiting = async () => Number((await sentence(page).innerText()).match(/Propositions\s: (\d+)/)?.[1])
  const filled = async () => Number((await sentence(page).innerText()).match(/Couverture\s: (\d+)/)?.[1])
  await page.getByRole('button', { name: 'Voir les propositions' }).click()
  await expect(grid.getByRole('row').nth(1)).toContainText('Ajoutée')
  await expectAccessible(page, 'proposals')
  const before = await waiting()
  await grid.getByRole('rowheader').first().getByRole('button').focus()
  await page.keyboard.press('v')
  await expect(said(page)).toContainText('Affectations écrites : 1.')
  await expect.poll(waiting).toBe(before - 1)
  await grid.getByRole('rowheader').first().getByRole('button').focus()
  await page.keyboard.press('r')
  await expect(said(page)).toContainText('Propositions rejetées : 1.')
  await expect.poll(waiting).toBe(before - 2)
  expect(await filled()).toBe(1)

  await page.getByRole('combobox', { name: 'Centre à accepter' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Accepter ce centre' }).click()
  await expect.poll(filled).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Tout accepter' }).click()
  await expect.poll(waiting).toBe(0)
  await expect(page.getByRole('grid', { name: /^Besoins/ })).toBeVisible()
  expect(await filled()).toBeGreaterThan(before / 2)
})

test('an accepted run is undone as a whole after a look at what that does, and done again', async () => {
  const { page } = application
  const filled = async () => Number((await sentence(page).innerText()).match(/Couverture\s: (\d+)/)?.[1])
  const before = await filled()
  await page.getByRole('button', { name: 'Annuler une affectation automatique' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Voir ce qui serait annulé/ }).click()
  await expect(dialog).toContainText(`Annulées : ${before}.`)
  await expectAccessible(page, 'undo of a run')
  await dialog.getByRole('button', { name: `Annuler ${before} affectations` }).click()
  await expect.poll(filled).toBe(0)
  await page.keyboard.press('Control+z')
  await expect.poll(filled).toBe(before)
  expect(application.complaints).toEqual([])
})

test('[F130] a run takes three keys once nothing stops it, and can be cancelled', async () => {
  test.setTimeout(180_000)
  const { page } = application
  await goTo(application, '/convocations')
  await expect(sentence(page)).toContainText(/Affectations à convoquer\s: \d/)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Contrôle, sans effet' })).toBeFocused()
  await page.getByRole('button', { name: 'Contrôler de nouveau' }).click()
  await expect(said(page)).toContainText('Rien n’a changé.')
  // What stops the run is waived with a reason, kind by kind.
  const open = page.locator('[data-open-finding]')
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await page.keyboard.press('F7')
    await expect(page.locator('[data-open-finding]:focus')).toBeVisible()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Motif' }).fill('Vu au téléphone')
    await page.getByRole('dialog').getByRole('button', { name: 'Lever' }).click()
    await expect(open).not.toHaveCount(left)
  }
  // Three keys from opening: choose, control, send.
  await page.getByRole('button', { name: /Choisir/ }).click()
  await expect(page.getByText(/Personnes\s: \d+\s; affectations\s: \d+/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Contrôle, sans effet' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Convocations numérotées\s: \d+\s; personnes\s: \d+/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText(/Convocations émises\s: \d+\s; états de frais créés\s: \d+\./, {
    timeout: 120_000,
  })

  await page.getByRole('tab', { name: 'Lots envoyés' }).click()
  const run = page.getByRole('row', { name: /Lot n° 1/ })
  await expect(run).toContainText('Officiel')
  await page.getByRole('tab', { name: 'Convocations émises' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  expect((await download).suggestedFilename()).toMatch(/^convocation-\d+-v1\.pdf$/)
  await page.getByRole('tab', { name: 'Lots envoyés' }).click()
  await run.getByRole('button', { name: 'Annuler le lot n° 1' }).click()
  await expect(page.getByRole('dialog')).toContainText(/pas encore commencés, annulés\s: \d+/)
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler le lot' }).click()
  await expect(said(page)).toContainText(/Lot n° 1 annulé\. Convocations\s: \d+/)
  await expect(run).toContainText('Annulé')
  expect(application.complaints).toEqual([])
})
