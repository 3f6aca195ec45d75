import { expect, type Locator, type Page, test } from '@playwright/test'
import { pdfOf } from '../support/sample-pdfs.ts'
import { goTo } from './support/application.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { expectFocusShown, tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('intervenant', everyFormOffice)
const mission = 90004

test.describe.configure({ mode: 'serial' })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const detail = (page: Page) => page.getByRole('dialog', { name: 'Détail du déplacement 1' })

/** Reaches a control by Tab and uses it; the focus shows before and after. */
async function press(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control)
  await expectFocusShown(page)
  await page.keyboard.press('Enter')
}

test('the menu, the filter and the arrows lead to one claim', async () => {
  const { page } = application
  await goTo(application, '/')
  await settled(page)
  await press(
    page,
    page.getByRole('navigation', { name: 'Activités' }).getByRole('link', { name: 'Mes états de frais' }),
  )
  await expect(page.getByRole('heading', { level: 1, name: 'Mes états de frais' })).toBeFocused()
  await press(page, button(page, /^Tous \(/))
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(String(mission))
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2)
  await tabTo(page, page.getByRole('grid'))
  await expectFocusShown(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`-${mission}$`) })).toBeFocused()
})

test('a day is added on the month and deleted, and the focus stays beside', async () => {
  const { page } = application
  await press(page, button(page, /^Compléter mon état de frais/))
  await expect(button(page, 'Mes horaires sont ceux de la convocation')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Total : 16 h 00')).toBeVisible()
  await expectFocusShown(page)
  await press(page, button(page, 'Calendrier du mois'))
  await press(page, button(page, 'Ajouter le mercredi 10 juin 2026'))
  await expect(page.getByRole('group', { name: /^Ligne 3\s: mercredi 10 juin 2026/ })).toBeVisible()
  await expectFocusShown(page)
  await press(page, button(page, 'Supprimer la ligne 3'))
  await expect(page.getByRole('group', { name: /^Ligne 3/ })).toHaveCount(0)
  await expectFocusShown(page)
})

test('the details of a journey hold the focus while they are open, and give it back', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Frais de déplacement' })).toBeFocused()
  const complete = button(page, 'Compléter le déplacement 1')
  await press(page, complete)
  await expect(detail(page).locator(':focus')).toHaveCount(1)
  const first = await page.evaluateHandle(() => document.activeElement)
  const within = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
  let turns = 0
  do {
    await page.keyboard.press('Tab')
    turns += 1
    // At the end the browser itself has the focus for one key, as its address bar would.
    if (await within()) await expectFocusShown(page)
    else expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  } while (turns < 60 && !(await first.evaluate((element) => element === document.activeElement)))
  expect(turns).toBeLessThan(60)
  await page.keyboard.press('Escape')
  await expect(detail(page)).toBeHidden()
  await expect(complete).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, detail(page).getByRole('textbox', { name: /^Nombre de trajets/ }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('2')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toBeHidden()
  await expect(complete).toBeFocused()
})

test('a document is given from the button that has the focus, and a look at it leads back', async () => {
  const { page } = application
  const chooser = page.waitForEvent('filechooser')
  await press(page, page.locator('#documents-travel'))
  await (await chooser).setFiles({ name: 'billet.pdf', mimeType: 'application/pdf', buffer: await pdfOf(1) })
  const look = button(page, 'Voir billet.pdf')
  await press(page, look)
  await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(look).toBeFocused()
})

test('the claim is sent and taken back, each question gives the focus back', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Récapitulatif' })).toBeFocused()
  const send = page.getByRole('main').getByRole('button', { name: 'Envoyer mon état de frais' })
  await press(page, send)
  const question = page.getByRole('dialog')
  await expect(question.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(send).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, question.getByRole('button', { name: /^Envoyer/ }))
  await expect(page.getByRole('heading', { name: 'État de frais envoyé' })).toBeFocused()
  await press(page, button(page, 'Reprendre mon envoi'))
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await expectFocusShown(page)
  await press(page, button(page, /^Quitter, je reviendrai/))
  await expect(page.getByRole('heading', { level: 1, name: 'Mes états de frais' })).toBeVisible()
  // The list comes back as it was left: its filter, its line, and the focus.
  await expect(page.getByRole('searchbox')).toHaveValue(String(mission))
  await expectFocusShown(page)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
