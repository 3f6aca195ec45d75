import { expect, type Page, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { goTo, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { countKeys, tabTo } from './support/keyboard.ts'
import { confirmSending } from './support/send-claim.ts'
import { sharedApplication } from './support/shared-application.ts'
import { travellingOffice, travelMissions } from './support/travelling-office.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager', travellingOffice)

test.describe.configure({ mode: 'serial' })

const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
const table = (page: Page) => page.getByRole('table', { name: 'Déplacements' })
const lines = (page: Page) => table(page).locator('tbody tr')
const detail = (page: Page) => page.getByRole('dialog', { name: /^Détail du déplacement \d$/ })
const field = (page: Page, name: string) => detail(page).getByRole('textbox', { name: new RegExp(`^${name}`) })
const choice = (page: Page, name: string) => detail(page).getByRole('combobox', { name: new RegExp(`^${name}`) })
const saved = (page: Page) => expect(page.getByText(/Brouillon enregistré à/)).toBeVisible()

/** Types in a field reached by Tab, in place of what it holds. */
async function enter(page: Page, name: string, text: string) {
  await tabTo(page, field(page, name))
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Chooses in a list reached by Tab, by arrows. */
async function choose(page: Page, name: string, option: string) {
  const list = choice(page, name)
  await tabTo(page, list)
  const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '')
  for (const key of ['ArrowDown', 'ArrowUp'])
    for (let pressed = 0; pressed < 8 && !(await chosen()).startsWith(option); pressed += 1)
      await page.keyboard.press(key)
  expect(await chosen()).toContain(option)
}

/** Opens the claim of a mission from the list, by keyboard. */
async function openClaim(page: Page, mission: number) {
  await goTo(application, '/claims')
  await settled(page)
  const all = page.getByRole('button', { name: /^Tous/ })
  await tabTo(page, all)
  await page.keyboard.press('Enter')
  const row = page.getByRole('row').filter({ hasText: String(mission) })
  await row.getByRole('button').first().focus()
}

test('the office says which costs it refunds and where a journey must leave from', async () => {
  const { page } = application
  await goTo(application, '/travel-settings')
  const other = page.getByRole('checkbox', { name: 'Autre' })
  await tabTo(page, other)
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('checkbox', { name: /^Non modifiable/ }))
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Réglages des déplacements enregistrés.').first()).toBeVisible()
  await page.reload()
  await expect(other).not.toBeChecked()
  await page.getByRole('button', { name: 'Quitter' }).click()
  await signIn(page, 'intervenant')
})

test('before the journey, the sheet of the mission says what would be refunded and why, and keeps nothing', async () => {
  const { page } = application
  await goTo(application, '/my-missions')
  await settled(page)
  const line = page.getByRole('row').filter({ hasText: String(travelMissions.oral) })
  await line.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: `Mission n° ${travelMissions.oral}` })
  await expect(sheet.getByRole('button', { name: /^Simuler mon remboursement/ })).toBeVisible()
  await page.keyboard.press('f')
  await expect(sheet.getByText(/× coefficient de route 1,3, ce n’est pas un itinéraire/)).toBeHidden()
  await tabTo(page, sheet.getByRole('textbox', { name: /^Heure de départ/ }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('0700')
  await tabTo(page, sheet.getByRole('button', { name: 'Simuler', exact: true }))
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(/^Total simulé\s: \d+,\d\d/)).toBeVisible()
  await expect(sheet.getByText(/× coefficient de route 1,3, ce n’est pas un itinéraire/)).toBeVisible()
  await expect(sheet.getByText('Vos horaires couvrent : déjeuners 1, dîners 0, nuits 0.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('[C30] [F82] [F238] [F240] [F241] [F264] [F265] the prefilled line opens on its details: starred fields, the departure kept to a residence', async () => {
  const { page } = application
  await openClaim(page, travelMissions.twoDays)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /État n°/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(table(page).getByRole('columnheader')).toHaveText([
    /Date de départ/,
    /Heure de départ/,
    /Date de retour/,
    /Heure de retour/,
    /Ville de départ/,
    /Ville d’arrivée/,
    /Actions/,
  ])
  await expect(lines(page)).toHaveCount(1)
  // The list above, what completes it below.
  const above = await table(page).boundingBox()
  const below = await page
    .locator('.claim-step', { has: table(page) })
    .locator('p.claim-small')
    .last()
    .boundingBox()
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1)
  await expect(lines(page).first()).toContainText('02/07/2026')
  await expect(lines(page).first()).toContainText('Rennes')
  const complete = page.getByRole('button', { name: 'Compléter le déplacement 1' })
  await tabTo(page, complete)
  await page.keyboard.press('Enter')
  await expect(detail(page)).toBeVisible()
  await expect(detail(page).getByText(/^Ville de départ\s: Rennes \(35000\)\. Non modifiable/)).toBeVisible()
  await expect(field(page, 'Heure de départ \\*')).toBeFocused()
  await expect(detail(page).getByText('* Champ obligatoire.')).toBeVisible()
  for (const name of [
    'Date de départ',
    'Date de retour',
    'Heure de retour',
    'Ville d’arrivée',
    'Code postal d’arrivée',
  ])
    await expect(field(page, `${name} \\*`)).toBeVisible()
})

test('[F239] [F244] [F245] [F249] [F250] [F266] [F272] daily returns are one line: real times, distance proposed with its basis, four trips', async () => {
  const { page } = application
  await enter(page, 'Heure de départ', '0745')
  await enter(page, 'Ville d’arrivée', 'Saint-Aubin-du-Cormier')
  await enter(page, 'Code postal d’arrivée', '35140')
  await enter(page, 'Heure de retour', '1415')
  await choose(page, 'Plusieurs jours', 'Aller-retour chaque jour')
  await expect(choice(page, 'Mode de transport')).toHaveValue('CAR')
  await expect(field(page, 'Distance aller')).toHaveValue('34')
  await expect(field(page, 'Nombre de trajets')).toHaveValue('4')
  await expect(detail(page).getByText(/De votre domicile \(Rennes\)\s: 34 km, estimation à vol d’oiseau/)).toBeVisible()
  await expect(detail(page).getByText(/payé au tarif SNCF 2e classe/)).toBeVisible()
  await expect(detail(page).getByText('Vos horaires couvrent : déjeuners 2, dîners 0, nuits 0.')).toBeVisible()
  await enter(page, 'Distance aller', '60')
  await expect(detail(page).getByText(/Vous indiquez 60 km pour 34 km proposés/)).toBeVisible()
  await enter(page, 'Distance aller', '34')
})

test('[F251] [F252] [F253] [F254] [F255] [F256] [F257] [F258] [F259] [F260] [F261] [F262] what the rules refuse is said beside its field before sending', async () => {
  const { page } = application
  for (const name of ['Déjeuners à rembourser', 'Dîners à rembourser', 'Nuits à rembourser']) {
    await enter(page, name, '1')
    const answer = detail(page).getByText(/est d(û|ue) si vous êtes en mission.*Demandée?s\s: 1/)
    if (name === 'Déjeuners à rembourser') await expect(answer).toHaveCount(0)
    else await expect(answer.last()).toBeVisible()
  }
  await enter(page, 'Nuits à rembourser', '0')
  await enter(page, 'Dîners à rembourser', '0')
  for (const name of ['Déjeuners administratifs', 'Déjeuners offerts', 'Dîners offerts', 'Nuits gratuites'])
    await enter(page, name, '0')
  for (const note of [1, 2, 3]) await expect(detail(page).getByText(new RegExp(`^Note ${note}\\s:`))).toBeVisible()
  await enter(page, 'Frais divers', '4,50')
  await expect(detail(page).getByText('Indiquez la nature des frais divers')).toBeVisible()
  await expect(detail(page).getByText(/ni péage ni stationnement n’est remboursé/)).toBeVisible()
  await choose(page, 'Nature des frais divers', 'Parking')
  await enter(page, 'Commentaire sur les frais divers', 'Parking du 2 juillet')
  await expect(choice(page, 'Nature des frais divers').getByRole('option')).toHaveText([/./, 'Parking', 'Péage'])
  await choose(page, 'Usage du véhicule', 'Autorisé')
  await expect(detail(page).getByText(/ne connaît pas la puissance fiscale/)).toBeVisible()
  await expect(detail(page).getByText('La puissance fiscale du véhicule manque.')).toBeVisible()
  await enter(page, 'Décision qui autorise', 'Accord du chef de bureau du 4 mai')
  await choose(page, 'Usage du véhicule', 'Convenance')
  await enter(page, 'Frais divers', '0')
  await page.keyboard.press('F2')
  await expect(field(page, 'Déjeuners à rembourser')).toHaveValue('2')
  await expect(detail(page).getByText(/^Estimation du déplacement\s: \d/)).toBeVisible()
})

test('[F242] [F243] [F246-F248] [F263] [F268] [F269] OK keeps, another means is another line, Cancel gives it up', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toBeHidden()
  await saved(page)
  await expect(lines(page).first()).toContainText('07:45')
  const add = page.getByRole('button', { name: 'Ajouter un déplacement' })
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect(detail(page)).toBeVisible()
  await expect(field(page, 'Ville de départ')).toBeFocused()
  await page.keyboard.type('Fougères')
  await enter(page, 'Code postal de départ', '35300')
  await expect(choice(page, 'Mode de transport').getByRole('option')).toHaveText([
    /./,
    'Automobile',
    'Train 2e classe',
    'Transport en commun',
    'Avion',
    'Bateau',
    'Bon de transport',
  ])
  await choose(page, 'Mode de transport', 'Bon de transport')
  await expect(detail(page).getByText(/payé par l’État/)).toBeVisible()
  await choose(page, 'Mode de transport', 'Transport en commun')
  await enter(page, 'Titres de transport', '6,40')
  await page.keyboard.press('Control+Enter')
  await expect(lines(page)).toHaveCount(2)
  await expect(lines(page).nth(1)).toContainText('Fougères')
  await expect(add).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Compléter le déplacement 2' }))
  await page.keyboard.press('Enter')
  await enter(page, 'Ville de départ', 'Vitré')
  await page.keyboard.press('Escape')
  await expect(detail(page)).toBeHidden()
  await expect(lines(page).nth(1)).toContainText('Fougères')
})

test('[F84] [F268] [F270] [F271] a journey is duplicated, deleted, and its deletion cancelled', async () => {
  const { page } = application
  await expect(page.getByRole('button', { name: /^Ajouter/ }).first()).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Dupliquer 2' }))
  await page.keyboard.press('Enter')
  await expect(lines(page)).toHaveCount(3)
  await tabTo(page, page.getByRole('button', { name: 'Supprimer 3' }))
  await page.keyboard.press('Enter')
  await expect(lines(page).nth(2)).toContainText('Fougères (supprimé)')
  await tabTo(page, page.getByRole('button', { name: 'Annuler la suppression 1' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('(supprimé)')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Compléter le déplacement 3' })).toBeVisible()
  for (const position of [3, 2]) {
    await tabTo(page, page.getByRole('button', { name: `Supprimer ${position}` }))
    await page.keyboard.press('Enter')
  }
  await saved(page)
  await page.reload()
  await step(page, 'Frais de déplacement').click()
  await expect(lines(page)).toHaveCount(1)
})

test('[F252] a missing point of a journey leads to its line, whose details open on the field', async () => {
  const { page } = application
  await tabTo(page, page.getByRole('button', { name: 'Compléter le déplacement 1' }))
  await page.keyboard.press('Enter')
  await enter(page, 'Frais divers', '4,50')
  await tabTo(page, field(page, 'Commentaire sur les frais divers'))
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Trajet 1 : le commentaire sur les frais divers manque.' }).click()
  await expect(page.getByRole('button', { name: 'Compléter le déplacement 1' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field(page, 'Commentaire sur les frais divers')).toBeFocused()
  await enter(page, 'Frais divers', '0')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toBeHidden()
  await saved(page)
})

test('[F245] an oral with the usual car trip, from its line in the list to sent, in 25 keys at most', async () => {
  const { page } = application
  await openClaim(page, travelMissions.oral)
  const pressed = await countKeys(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /État n°/ })).toBeVisible()
  const candidates = page.getByRole('textbox', { name: 'Nombre total de candidats' })
  if (!(await candidates.isVisible())) await page.keyboard.press('Control+Enter')
  await expect(candidates).toBeVisible()
  if (!(await candidates.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab')
  await expect(candidates).toBeFocused()
  await page.keyboard.type('9')
  await page.keyboard.press('Control+Enter')
  await expect(table(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Comme la dernière fois/ })).toBeVisible()
  await page.keyboard.press('F2')
  await expect(field(page, 'Heure de départ')).toBeFocused()
  await page.keyboard.type('0700')
  for (const _ of ['town', 'postal code', 'date', 'time']) await page.keyboard.press('Tab')
  await expect(field(page, 'Heure de retour')).toBeFocused()
  await page.keyboard.type('1900')
  await expect(field(page, 'Distance aller')).toHaveValue('34')
  await expect(detail(page).getByText('Vos horaires couvrent : déjeuners 1, dîners 0, nuits 0.')).toBeVisible()
  await page.keyboard.press('F2')
  await expect(field(page, 'Déjeuners à rembourser')).toHaveValue('1')
  await page.keyboard.press('Control+Enter')
  await expect(detail(page)).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await confirmSending(page)
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
  const keys = await pressed()
  expect(keys).toBeLessThanOrEqual(25)
})

test('same as last time: from the claim to sent in 4 keys', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Reprendre mon envoi' }).click()
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await step(page, 'Frais de déplacement').click()
  await tabTo(page, page.getByRole('button', { name: 'Supprimer 1' }))
  await page.keyboard.press('Enter')
  await saved(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /État n°/ })).toBeVisible()
  await step(page, 'Frais de déplacement').click()
  await expect(page.getByText(/^Au même centre le 02\/07\/2026/)).toBeVisible()
  await step(page, 'Suivi').click()
  const pressed = await countKeys(page)
  await page.keyboard.press('Control+d')
  await expect(lines(page).first()).toContainText('06:45')
  await expect(lines(page).first()).toContainText('20:15')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await confirmSending(page)
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
  expect(await pressed()).toBeLessThanOrEqual(4)
})

test('[C30] [F237] [F267] another mission of the day shows the journeys of the first, and leads to them', async () => {
  const { page } = application
  await openClaim(page, travelMissions.sameDay)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /État n°/ })).toBeVisible()
  await step(page, 'Frais de déplacement').click()
  await expect(
    page.getByText(`Déplacements saisis avec la mission ${travelMissions.oral}, pour toute la journée :`),
  ).toBeVisible()
  await expect(lines(page).first()).toContainText('Saint-Aubin-du-Cormier')
  await tabTo(page, page.getByRole('button', { name: `Ouvrir la mission ${travelMissions.oral}` }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`${travelMissions.oral}$`) })).toBeVisible()
})

test('the list and the details of a journey pass the accessibility checks, with a refusal on screen', async () => {
  const { page } = application
  await openClaim(page, travelMissions.twoDays)
  await page.keyboard.press('Enter')
  await step(page, 'Frais de déplacement').click()
  await expect(lines(page)).toHaveCount(1)
  await expectAccessibleIn(extremeAppearances, page, 'journeys')
  await tabTo(page, page.getByRole('button', { name: 'Compléter le déplacement 1' }))
  await page.keyboard.press('Enter')
  await enter(page, 'Dîners à rembourser', '3')
  await expect(detail(page).getByText(/Demandés\s: 3/)).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'details of a journey')
  await page.keyboard.press('Escape')
  await expect(detail(page)).toBeHidden()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
