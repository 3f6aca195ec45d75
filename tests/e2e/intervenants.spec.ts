import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager')

test.describe.configure({ mode: 'serial' })

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const said = (page: Page) => page.locator('.frame-console')
const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()
const rows = (page: Page) => page.getByRole('tabpanel').getByRole('row')

async function openPerson(page: Page, index: number): Promise<string> {
  await goTo(application, '/intervenants')
  const line = page
    .getByRole('grid')
    .getByRole('row')
    .nth(index + 1)
  const link = line.getByRole('rowheader').getByRole('button')
  const name = (await link.innerText()).trim()
  await link.click()
  await expect(title(page)).toContainText(name)
  return name
}

/** The first person of the list who was paid, on the tab of the pay file, where payments are. */
async function openPaidPerson(page: Page): Promise<void> {
  for (let index = 0; index < 10; index += 1) {
    await openPerson(page, index)
    await openTab(page, 'Dossier financier')
    if (
      (await page
        .getByRole('tabpanel')
        .getByRole('link', { name: /^Lot n°/ })
        .count()) > 0
    )
      return
  }
  throw new Error('Nobody among the first ten people was paid')
}

test('the sheet has the nine tabs of the managers’ service, reached by arrows', async () => {
  const { page } = application
  await openPerson(page, 0)
  await expect(page.getByRole('tab')).toHaveText([
    'Identité',
    'Affectations',
    'Enseignements',
    'Compétences',
    'Indisponibilités',
    'Dossier financier',
    'Missions',
    'Historique',
    'Documents',
  ])
  await page.getByRole('tab', { name: 'Identité' }).focus()
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Documents' })).toHaveAttribute('aria-selected', 'true')
})

test('[F129] [F154] a manager follows one person from teaching to payment line by clicking only', async () => {
  const { page } = application
  await openPaidPerson(page)
  await openTab(page, 'Enseignements')
  await expect(rows(page).nth(1)).toBeVisible()
  await openTab(page, 'Compétences')
  await expect(rows(page).nth(1)).toContainText('SYS (C)')
  await expect(rows(page).nth(1)).toContainText('déduite des enseignements')

  await openTab(page, 'Missions')
  await page
    .getByRole('link', { name: /^Ouvrir la mission n° / })
    .first()
    .click()
  await expect(title(page)).toContainText('Mission n°')
  await page.goBack()
  await openTab(page, 'Missions')
  const download = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /^Télécharger la convocation / })
    .first()
    .click()
  expect((await download).suggestedFilename()).toMatch(/^convocation-\d+-v\d+\.pdf$/)
  const claim = page.getByRole('link', { name: /^Ouvrir l’état de frais / }).first()
  const claimNumber = await claim.innerText()
  await claim.click()
  await expect(page).toHaveURL(/#\/review\//)
  await expect(title(page)).toContainText(claimNumber)
  await page.goBack()
  await openTab(page, 'Dossier financier')
  await page
    .getByRole('link', { name: /^Lot n°/ })
    .first()
    .click()
  await expect(page).toHaveURL(/#\/liquidation\//)
  await expect(title(page)).toHaveText(/^Lot \d+$/)
})

test('the pay file stays masked until it is asked for, and each look is written in the history', async () => {
  const { page } = application
  await openPaidPerson(page)
  await openTab(page, 'Dossier financier')
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('masqué, se termine par')
  await expect(panel).not.toContainText(/FR\d\d \d{4}/)
  await panel.getByRole('button', { name: 'Afficher' }).click()
  await expect(page.getByRole('dialog')).toContainText('notée au journal')
  await page.getByRole('dialog').getByRole('button', { name: 'Afficher' }).click()
  await expect(panel).toContainText(/FR\d\d [0-9A-Z]{4} /)
  await panel.getByRole('button', { name: 'Masquer' }).click()
  await expect(panel).not.toContainText(/FR\d\d [0-9A-Z]{4} /)
  await page.reload()
  await openTab(page, 'Historique')
  await expect(page.getByRole('tabpanel').getByText('Dossier financier affiché').first()).toBeVisible()
})

test('an unavailability is refused with its reasons, then saved', async () => {
  const { page } = application
  await openPerson(page, 2)
  await openTab(page, 'Indisponibilités')
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'Enregistrer l’indisponibilité' }).click()
  await expect(panel.getByText('Indiquez une date').first()).toBeVisible()
  await expect(panel.getByRole('textbox', { name: 'Du', exact: true })).toBeFocused()
  await panel.getByRole('textbox', { name: 'Du', exact: true }).fill('12/05/2027')
  await panel.getByRole('textbox', { name: 'Au (inclus)' }).fill('10/05/2027')
  await panel.getByRole('textbox', { name: 'Motif' }).fill('stage')
  await panel.getByRole('button', { name: 'Enregistrer l’indisponibilité' }).click()
  await expect(panel.getByText('La fin vient avant le début')).toBeVisible()
  await panel.getByRole('textbox', { name: 'Au (inclus)' }).fill('14/05/2027')
  await panel.getByRole('button', { name: 'Enregistrer l’indisponibilité' }).click()
  await expect(said(page)).toContainText('Indisponibilité enregistrée du 12/05/2027 au 14/05/2027.')
  await expect(panel.getByRole('row', { name: /12 mai 2027/ })).toContainText('stage')
})

test('setting a person aside needs a reason; taking them back does not', async () => {
  const { page } = application
  await openPerson(page, 3)
  await page.getByRole('button', { name: 'Écarter' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Écarter' }).click()
  await expect(dialog).toContainText('Indiquez un motif.')
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('mutation')
  await dialog.getByRole('textbox', { name: /^Jusqu’au/ }).fill('01/01/2000')
  await dialog.getByRole('button', { name: 'Écarter' }).click()
  await expect(dialog).toContainText('La fin vient avant le début')
  await dialog.getByRole('textbox', { name: /^Jusqu’au/ }).fill('31/12/2098')
  await dialog.getByRole('button', { name: 'Écarter' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.screen-sentence')).toContainText('Écarté - mutation - du')
  await expect(page.locator('.screen-sentence')).toContainText('au 31 décembre 2098')
  await page.getByRole('button', { name: 'Réactiver' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Réactiver' }).click()
  await expect(page.locator('.screen-sentence')).toContainText('Actif')
})

test('a person is found from anywhere by number', async () => {
  const { page } = application
  await goTo(application, '/missions')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('100041')
  const option = page.getByRole('option', { name: /100041/ })
  await expect(option).toBeVisible()
  await option.click()
  await expect(page.locator('.screen-sentence')).toContainText('100041')
})

test('no screen of people complained', () => expect(application.complaints).toEqual([]))
