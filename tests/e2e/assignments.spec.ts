import { expect, type Page, test } from '@playwright/test'
import { type Application, goTo, openApplication, signIn } from './support/application.ts'
import { removeOffice } from './support/office.ts'
import { plannableOffice } from './support/plannable-office.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await plannableOffice()
  application = await openApplication(await browser.newContext(), dataFolder)
  await signIn(application.page, 'manager')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

const said = (page: Page) => page.locator('.frame-console')
const panel = (page: Page) => page.getByRole('region', { name: 'Place choisie' })
const assignButtons = (page: Page) => panel(page).getByRole('button', { name: /^Affecter / })
const sentence = (page: Page) => page.locator('.screen-sentence')

test('needs become missions with one key', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await expect(page.getByText(/besoins sans mission/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText(/Missions créées : \d+ ; places créées : \d+\./)
  await expect(page.getByText(/Tous les besoins importés/)).toBeVisible()
})

test('[F10] [F12] two keys fill the next hole with the first possible person, and the seat can be locked and freed', async () => {
  const { page } = application
  await goTo(application, '/assignments')
  await expect(sentence(page)).toContainText('Places pourvues : 0 sur')
  await page.keyboard.press('F7')
  await expect(assignButtons(page).first()).toBeFocused()
  const name = (await assignButtons(page).first().getAttribute('aria-label'))?.replace('Affecter ', '') ?? ''
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText(`${name} est affecté à la mission n°`)
  await expect(panel(page)).toContainText(`Tenue par ${name}`)
  await expect(sentence(page)).toContainText('Places pourvues : 1 sur')

  await page.keyboard.press('l')
  await expect(panel(page)).toContainText('Verrouillée')
  await page.keyboard.press('l')
  await expect(panel(page)).toContainText('Affectée')
  await page.keyboard.press('u')
  await expect(panel(page)).toContainText('Personne ne tient cette place.')
  await expect(assignButtons(page).first()).toBeVisible()
})

test('each candidate is explained in sentences, and a person found by name says which rule leaves them out', async () => {
  const { page } = application
  await assignButtons(page).first().focus()
  await page.keyboard.press('e')
  await expect(
    panel(page)
      .getByText(/Compétence (déduite|confirmée)/)
      .first(),
  ).toBeVisible()
  await expect(
    panel(page)
      .getByText(/À environ [\d,]+ km/)
      .first(),
  ).toBeVisible()
  await panel(page).getByRole('searchbox').fill('martin')
  await expect(panel(page).getByText('sans compétence retenue').first()).toBeVisible()
  await expect(panel(page).getByText('Pas de compétence pour cette épreuve.').first()).toBeVisible()
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
  await expect(page.getByText(/l’interrompre garde ce plan/)).toBeVisible()
  await page.getByRole('button', { name: /^Interrompre/ }).click()
  await expect(said(page)).toContainText(/Propositions prêtes pour \d+ places vides sur \d+\./)
  await expect(sentence(page)).toContainText('Places pourvues : 0 sur')

  await page.getByRole('button', { name: 'Voir les propositions' }).click()
  await expect(page.getByRole('combobox', { name: 'État' })).toHaveValue('proposed')
  await expect(page.getByRole('grid').getByRole('row').nth(1)).toContainText('Proposée')
  await page.getByRole('button', { name: 'Accepter les propositions' }).click()
  await expect(said(page)).toContainText(/affectations écrites ; propositions devenues impossibles : 0\./)
  await expect(sentence(page)).not.toContainText('Places pourvues : 0 sur')
  await expect(page.getByText('Aucune place dans cet état.')).toBeVisible()
  expect(application.complaints).toEqual([])
})

test('[F130] a run takes three keys once nothing stops it, and can be cancelled', async () => {
  test.setTimeout(180_000)
  const { page } = application
  await goTo(application, '/convocations')
  await expect(sentence(page)).toContainText(/affectations à convoquer/)
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
  await expect(page.getByText(/personnes, \d+ affectations/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Contrôle, sans effet' })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/convocations numérotées pour \d+ personnes/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText(/\d+ convocations émises, \d+ états de frais créés\./, { timeout: 120_000 })

  await page.getByRole('tab', { name: 'Lots envoyés' }).click()
  const run = page.getByRole('row', { name: /Lot n° 1/ })
  await expect(run).toContainText('Officiel')
  await page.getByRole('tab', { name: 'Convocations émises' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('grid').getByRole('row').nth(1).getByRole('rowheader').getByRole('button').click()
  expect((await download).suggestedFilename()).toMatch(/^convocation-\d+-v1\.pdf$/)
  await page.getByRole('tab', { name: 'Lots envoyés' }).click()
  await run.getByRole('button', { name: 'Annuler le lot n° 1' }).click()
  await expect(page.getByRole('dialog')).toContainText(/pas encore commencés, annulés : \d+/)
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler le lot' }).click()
  await expect(said(page)).toContainText(/Lot n° 1 annulé : \d+ convocations/)
  await expect(run).toContainText('Annulé')
  expect(application.complaints).toEqual([])
})
