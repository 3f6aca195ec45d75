import { expect, type Page, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { type Application, goTo, openApplication, signIn, signInAs } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { everyFormOffice, juryMember } from './support/every-form-office.ts'
import { countKeys } from './support/keyboard.ts'
import { removeOffice } from './support/office.ts'
import { openLine } from './support/rows.ts'
import { confirmSending } from './support/send-claim.ts'
import { settled } from './support/visit.ts'

let dataFolder: string
let application: Application

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  dataFolder = await everyFormOffice()
  application = await openApplication(await browser.newContext(), dataFolder)
  await signIn(application.page, 'intervenant')
})
test.afterAll(async () => {
  await application.close()
  removeOffice(dataFolder)
})

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: new RegExp(`^${name}`) })
const stepNames = (page: Page) => page.locator('.steps .step-words > span').allTextContents()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const saved = (page: Page) => expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible()
const field = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name })

/** Opens the claim of a mission from the list of claims, whatever its view. */
async function openClaim(mission: number): Promise<void> {
  const { page } = application
  await goTo(application, '/')
  await goTo(application, '/claims')
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await openLine(page, mission)
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`État n° \\d+-${mission}`) })).toBeVisible()
}

/** From the recap, sends and waits until the office has it. */
async function send(page: Page): Promise<void> {
  await step(page, 'Récapitulatif').click()
  await button(page, 'Envoyer mon état de frais').click()
  await confirmSending(page)
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
}

test('[F200] [F202] [F217] [F218] [F221] copies without travel go from home to sent in eight keys at most', async () => {
  const { page } = application
  await settled(page)
  await expect(page.getByRole('button', { name: /^Ouvrir le premier/ })).toBeVisible()
  const pressed = await countKeys(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: 'Que voulez-vous faire ?' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Étapes' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Je n’ai pas effectué cette mission' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(field(page, /^Nombre de copies corrigées/)).toBeFocused()
  // What was handed out is known: another number is worth a second look, and nothing more.
  await expect(page.getByText('20 copies distribuées.', { exact: true })).toBeVisible()
  await page.keyboard.type('42')
  await expect(page.getByText(/Votre nombre, 42, s’en écarte de plus de 20 %\s: vérifiez-le/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(button(page, 'Envoyer mon état de frais')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await confirmSending(page)
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
  expect(await pressed()).toBeLessThanOrEqual(8)
  expect(await stepNames(page)).toEqual(['Suivi', 'Frais de rémunération', 'Récapitulatif'])
})

test('[F196] [F197] [F198] [F199] the header says what the mission was, and stays folded for whoever folds it', async () => {
  const { page } = application
  await openClaim(90002)
  const header = page.locator('.description-list').first()
  await expect(header).toContainText('90002')
  await expect(header).toContainText(/Baccalauréat général, session \d{4}-\d{2}/)
  await expect(header).toContainText('Interrogation orale')
  await expect(header).toContainText('mardi 02/06/2026, 08:00 à 12:00, 13:30 à 17:30')
  await expect(header).toContainText('2 demi-journées')
  await expect(header.locator('.status-tag')).toHaveCount(2)
  for (const term of ['Spécialité', 'Épreuve', 'Centre', 'Début'])
    await expect(
      header
        .locator('div', { has: page.locator('dt', { hasText: term }) })
        .locator('dd')
        .first(),
    ).toHaveText(/\S/)
  await button(page, 'Détail de la mission').click()
  await expect(header).toHaveCount(0)
  await openClaim(90004)
  await expect(page.locator('.description-list')).toHaveCount(0)
  await button(page, 'Détail de la mission').click()
  await expect(header).toBeVisible()
})

test('[F200] [F201] a claim opened for the first time is declared not done, and back', async () => {
  const { page } = application
  await openClaim(90006)
  await button(page, 'Je n’ai pas effectué cette mission').click()
  await expectAccessibleIn(extremeAppearances, page, 'first opening')
  await field(page, /^Motif/).fill('Jury reporté')
  await button(page, 'Déclarer la mission non effectuée').click()
  await expect(page.getByText('Vous avez déclaré ne pas l’avoir effectuée.')).toBeVisible()
  await button(page, 'Revenir sur ma déclaration').click()
  await expect(page.getByRole('radio', { name: 'J’ai effectué cette mission' })).toBeChecked()
})

test('[F195] [F204] [F212-F215] [F219] an oral, guided: four steps, the next, the one before, the one come from; leaving sends nothing', async () => {
  const { page } = application
  await openClaim(90002)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  expect(await stepNames(page)).toEqual(['Suivi', 'Frais de rémunération', 'Frais de déplacement', 'Récapitulatif'])
  await expect(field(page, /^Nombre total de candidats/)).toHaveValue('20')
  await expect(page.getByText(/^20 candidats convoqués\. Ce nombre est repris/)).toBeVisible()
  await field(page, /^Nombre total de candidats/).fill('7')
  await saved(page)
  const fee = page.getByRole('status').filter({ hasText: 'Rémunération :' })
  // 7 candidates of 20 minutes at 9.60 EUR an hour.
  await expect(fee).toContainText('22,40')
  await expect(page.getByText(/taux JURY\.T3\.HOUR, en vigueur depuis le 1er septembre 2011/)).toBeVisible()
  await page.getByRole('button', { name: /^Étape suivante/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Frais de déplacement' })).toBeFocused()
  await step(page, 'Récapitulatif').click()
  await button(page, 'Modifier la rémunération').click()
  await button(page, 'Retour').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Récapitulatif' })).toBeFocused()
  await button(page, 'Étape précédente').click()
  await expect(page.getByRole('heading', { level: 2, name: 'Frais de déplacement' })).toBeFocused()
  await button(page, 'Quitter, je reviendrai').click()
  await expect(page.getByRole('row').filter({ hasText: '(90002)' })).toContainText('Compléter et envoyer')
})

test('[F223] [F224] [F225] candidates by half-day: one line a date, added and deleted, and their total', async () => {
  const { page } = application
  await openClaim(90003)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Frais de rémunération : Oral 2nd groupe' })).toBeVisible()
  await button(page, 'Ajouter une ligne').click()
  const first = page.getByRole('group', { name: /^Ligne 1\s: mercredi 3 juin 2026/ })
  await first.getByRole('textbox', { name: /^Candidats le matin/ }).fill('6')
  await first.getByRole('textbox', { name: /^Candidats l’après-midi/ }).fill('5')
  await button(page, 'Ajouter une ligne').click()
  const second = page.getByRole('group', { name: /^Ligne 2\s: jeudi 4 juin 2026/ })
  await second.getByRole('textbox', { name: /^Candidats le matin/ }).fill('4')
  await expect(page.getByRole('heading', { name: 'Candidats par demi-journée (2 lignes)' })).toBeVisible()
  await expect(page.getByText('Total : 15 candidats')).toBeVisible()
  await saved(page)
  await expectAccessibleIn(extremeAppearances, page, 'candidates by half-day', () => settled(page))
  await saved(page)
  // A page holds twelve lines: the thirteenth opens the second one, where it is typed and deleted.
  for (let line = 3; line <= 13; line += 1) await button(page, 'Ajouter une ligne').click()
  const lines = page.getByRole('navigation', { name: 'Candidats par demi-journée (13 lignes)' })
  const fieldsets = page.locator('fieldset.dated-line')
  await expect(lines.getByRole('status')).toHaveText('Lignes 13 à 13 sur 13')
  await expect(fieldsets).toHaveCount(1)
  await expect(button(page, 'Lignes suivantes')).toBeDisabled()
  await page
    .getByRole('group', { name: /^Ligne 13/ })
    .getByRole('textbox', { name: /^Candidats le matin/ })
    .fill('9')
  await button(page, 'Lignes précédentes').click()
  await expect(lines.getByRole('status')).toHaveText('Lignes 1 à 12 sur 13')
  await expect(fieldsets).toHaveCount(12)
  await expect(first.getByRole('textbox', { name: /^Candidats le matin/ })).toHaveValue('6')
  await expect(button(page, 'Lignes précédentes')).toBeDisabled()
  await expectAccessibleIn(extremeAppearances, page, 'two pages of lines', () => settled(page))
  await button(page, 'Lignes suivantes').click()
  await expect(
    page.getByRole('group', { name: /^Ligne 13/ }).getByRole('textbox', { name: /^Candidats le matin/ }),
  ).toHaveValue('9')
  for (let line = 13; line > 2; line -= 1) await button(page, `Supprimer la ligne ${line}`).click()
  await expect(lines).toHaveCount(0)
  await expect(page.getByText('Total : 15 candidats')).toBeVisible()
  await saved(page)
  await send(page)
  await expect(page.getByText(/6 le matin, 5 l’après-midi/).first()).toBeVisible()
})

test('[F210] [F211] a sent claim is read without being changed', async () => {
  const { page } = application
  await openClaim(90003)
  await button(page, 'Consulter sans modifier').click()
  await expect(page.getByText(/^Consultation seule/)).toBeVisible()
  await expect(page.getByText(/6 le matin, 5 l’après-midi/).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Candidats/ })).toHaveCount(0)
})

test('[F226] [F227] a practical test: the times of the convocation, a day added on the month, a line half typed', async () => {
  const { page } = application
  await openClaim(90004)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await expect(button(page, 'Mes horaires sont ceux de la convocation')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Dates et horaires effectués (2 lignes)' })).toBeVisible()
  const first = page.getByRole('group', { name: /^Ligne 1\s: lundi 8 juin 2026/ })
  for (const [name, time] of [
    ['Début matin', '08:00'],
    ['Fin matin', '12:00'],
    ['Début après-midi', '13:30'],
    ['Fin après-midi', '17:30'],
  ] as const)
    await expect(first.getByRole('textbox', { name: new RegExp(`^${name}`) })).toHaveValue(time)
  await expect(page.getByText('Total : 16 h 00')).toBeVisible()
  await button(page, 'Calendrier du mois').click()
  await page.getByRole('button', { name: 'Ajouter le mercredi 10 juin 2026' }).click()
  await expect(page.getByRole('group', { name: /^Ligne 3\s: mercredi 10 juin 2026/ })).toBeVisible()
  await saved(page)
  await expectAccessibleIn(extremeAppearances, page, 'times and month', () => settled(page))
  const third = page.getByRole('group', { name: /^Ligne 3/ })
  await third.getByRole('textbox', { name: /^Fin après-midi/ }).fill('')
  await expect(page.getByText(/Votre saisie est gardée telle quelle, à terminer\./)).toBeVisible()
})

test('[C29] [F205] the window killed in mid-entry, everything typed is back', async () => {
  const { page, shell } = application
  const other = await page.context().newPage()
  await page.close()
  await other.goto(`${shell.origin}/`)
  application = { ...application, page: other }
  await openClaim(90004)
  await step(other, 'Frais de rémunération').click()
  const third = other.getByRole('group', { name: /^Ligne 3\s: mercredi 10 juin 2026/ })
  await expect(third.getByRole('textbox', { name: /^Début après-midi/ })).toHaveValue('13:30')
  await expect(third.getByRole('textbox', { name: /^Fin après-midi/ })).toHaveValue('')
  await other.keyboard.press('F7')
  await expect(third.getByRole('textbox', { name: /^Date/ })).toBeFocused()
  await button(other, 'Supprimer la ligne 3').click()
  await saved(other)
  await send(other)
})

test('[F228] hours and minutes: what no public rate pays is said, and sent all the same', async () => {
  const { page } = application
  await openClaim(90005)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await field(page, /^Heures/).fill('2')
  await field(page, /^Minutes/).fill('30')
  await saved(page)
  await expect(page.getByText(/n’est pas connu du logiciel\s: il n’en invente pas/)).toBeVisible()
  await send(page)
})

test('[F222] VAE: applications and their coefficient', async () => {
  const { page } = application
  await openClaim(90006)
  await step(page, 'Frais de rémunération').click()
  await field(page, /^Nombre de dossiers de VAE/).fill('3')
  await field(page, /^Coefficient/).fill('1,5')
  await saved(page)
  await send(page)
})

test('[F229] [F231] [F182] SANTORIN copies are read only, with the notice, in two steps', async () => {
  const { page } = application
  await openClaim(90007)
  expect(await stepNames(page)).toEqual(['Suivi', 'Frais de rémunération'])
  await step(page, 'Frais de rémunération').click()
  await expect(page.getByText(/vient de SANTORIN\s; il ne se modifie pas ici/)).toBeVisible()
  await expect(page.getByText('Copies corrigées : 12')).toBeVisible()
  await expect(page.locator('.claim-step').getByRole('textbox')).toHaveCount(0)
  await expectAccessibleIn(extremeAppearances, page, 'copies of SANTORIN')
  await button(page, 'Signaler une différence').click()
  const dialog = page.getByRole('dialog')
  await button(page, 'Signaler au bureau').click()
  await expect(dialog.getByText('Indiquez un nombre de copies ou un commentaire.')).toBeVisible()
  await field(page, /^Copies que vous avez corrigées/).fill('15')
  await field(page, /^Commentaire/).fill('Trois copies d’un autre lot')
  await expectAccessibleIn(extremeAppearances, page, 'difference reported')
  await button(page, 'Signaler au bureau').click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/^15 copies selon vous\. «\sTrois copies d’un autre lot\s» Signalée le/)).toBeVisible()
})

test('[F230] the office groups the copies of a session on one claim, and its comment details them', async () => {
  const { page } = application
  await page
    .getByRole('button', { name: /Quitter/ })
    .first()
    .click()
  await signIn(page, 'manager')
  await goTo(application, '/review')
  await page.getByRole('button', { name: /^Tous/ }).click()
  await openLine(page, 90007)
  await expect(page.getByText('La personne signale une différence : elle compte 15.')).toBeVisible()
  const part = page.getByRole('region', { name: 'Regroupement (contrôle continu)' })
  await expect(part).toContainText('Mission 90008 du 15 juin 2026 : 30')
  await part.getByRole('button', { name: 'Regrouper 1 mission sur celle-ci' }).click()
  await expect(part.getByRole('button', { name: 'Défaire le regroupement' })).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'claims grouped')
  await page.getByRole('button', { name: /^Quitter/ }).click()
  await signIn(page, 'intervenant')
  await openClaim(90007)
  await step(page, 'Frais de rémunération').click()
  await expect(page.getByText('Copies corrigées : 42')).toBeVisible()
  await expect(
    page.getByText('Commentaire du bureau : Regroupe : mission 90007 (12), mission 90008 (30)'),
  ).toBeVisible()
  await button(page, 'Retirer mon signalement').click()
  await expect(button(page, 'Signaler une différence')).toBeVisible()
  await openClaim(90008)
  await expect(page.getByText(/Annulé par le bureau/).first()).toBeVisible()
})

test('[F232] a one-off oral of the continuous assessment is entered by half-day', async () => {
  const { page } = application
  await openClaim(90009)
  await page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()
  await button(page, 'Mes horaires sont ceux de la convocation').click()
  await expect(page.getByText('Total : 8 h 00')).toBeVisible()
  await saved(page)
  await expect(page.getByText(/n’est pas connu du logiciel/)).toBeVisible()
  await send(page)
})

test('[F220] [F234] [F235] [F236] where the office or a president enters the fee, a notice says so and the step is not there', async () => {
  const { page } = application
  const withoutFee = ['Suivi', 'Frais de déplacement', 'Récapitulatif']
  for (const [mission, notice] of [
    [90010, /sont saisis par votre gestionnaire/],
    [90011, /sont saisis par votre gestionnaire/],
    [90012, /saisie par le président du jury/],
  ] as const) {
    await openClaim(mission)
    const complete = page.getByRole('button', { name: /^Compléter mon état de frais/ })
    if (await complete.isVisible()) await complete.click()
    expect(await stepNames(page)).toEqual(withoutFee)
    await step(page, 'Suivi').click()
    await expect(page.getByText(notice)).toBeVisible()
  }
})

test('[F220] the president of a jury of the ministry enters the copies of a member, who reads them', async () => {
  const { page } = application
  await goTo(application, '/claims')
  await page.getByRole('link', { name: 'Saisir pour les membres de mes jurys' }).click()
  const rows = page.getByRole('row').filter({ hasText: '90013' })
  await expect(rows).toHaveCount(2)
  for (const [index, copies] of ['118', '120'].entries()) {
    await expect(rows.nth(index)).toContainText('À saisir')
    await rows.nth(index).getByRole('button').click()
    const dialog = page.getByRole('dialog')
    await button(page, 'Saisir et transmettre au bureau').click()
    await expect(dialog.getByText('Indiquez une quantité.')).toBeVisible()
    await field(page, /^Nombre de copies corrigées/).fill(copies)
    await button(page, 'Saisir et transmettre au bureau').click()
    await expect(dialog).toHaveCount(0)
    await expect(rows.nth(index)).toContainText(`Copies corrigées : ${copies}`)
  }
  await expectAccessibleIn(extremeAppearances, page, 'members of a jury')
  await page
    .getByRole('button', { name: /^Quitter/ })
    .first()
    .click()
  await signInAs(page, juryMember)
  await openClaim(90013)
  await step(page, 'Frais de rémunération').click()
  await expect(page.getByText(/^Copies corrigées\s: 1(18|20)$/)).toBeVisible()
  await expect(page.locator('.claim-step').getByRole('textbox')).toHaveCount(0)
  await page
    .getByRole('button', { name: /^Quitter/ })
    .first()
    .click()
  await signIn(page, 'intervenant')
})

test('[F216] the follow-up says what is due, who has it, and since when', async () => {
  const { page } = application
  await openClaim(90009)
  await step(page, 'Suivi').click()
  await expect(page.getByText(/Frais de rémunération\s: Envoyé, en attente de contrôle, depuis le \d/)).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
