import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('schoolHead')
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  page = application.page
})

const title = () => page.getByRole('heading', { level: 1 })
const teacher = () => page.locator('#school-teacher')
const lines = () => page.locator('[data-competence]')
const waiting = () => lines().filter({ hasText: 'À valider' })
const console_ = () => page.locator('.frame-console')

/** Competences of the school that wait, as the sentence under the title counts them. */
async function left(): Promise<number> {
  const sentence = await page.locator('.screen-sentence').innerText()
  return Number(/(\d+) compétences? à valider/.exec(sentence)?.[1])
}

async function openCompetences(): Promise<void> {
  await goTo(application, '/school/competences')
  await expect(title()).toHaveText('Compétences de mes personnels')
  await expect(lines().first()).toBeVisible()
}

test('[F4] the head of a school finds what waits at home, and their own screens in the menu', async () => {
  await expect(page.getByRole('heading', { name: 'Lycée le Likès, Quimper' })).toBeVisible()
  await page.getByRole('link', { name: 'Compétences à valider' }).press('Enter')
  await expect(title()).toHaveText('Compétences de mes personnels')
  const menu = page.getByRole('navigation', { name: 'Activités' })
  await expect(menu.getByRole('link')).toHaveText([
    'Accueil',
    'Mon accès',
    /^Compétences de mes personnels/,
    'Personnels de l’établissement',
    'Indisponibilités',
    'Absences prévues',
    'Avancement de l’affectation',
  ])
})

test('[F146] one key validates a teacher and shows the next; Ctrl+Z takes it back', async () => {
  await openCompetences()
  const before = await left()
  for (let turn = 0; turn < 3; turn += 1) {
    const name = await teacher().innerText()
    await expect(waiting().first()).toBeVisible()
    await page.keyboard.press('t')
    await expect(teacher()).not.toHaveText(name)
    await expect(teacher()).toBeFocused()
    await expect(console_()).toContainText(`${name.replace('Compétences de ', '')} : `)
    await expect(waiting().first()).toBeVisible()
  }
  await expect(page.locator('.screen-sentence')).toContainText('3 validés')
  const after = await left()
  expect(after).toBeLessThan(before)
  // Faster than the office answers: each press undoes the act before.
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
  await expect(page.locator('.screen-sentence')).toContainText('0 validé')
  expect(await left()).toBe(before)
})

test('[F147] a line is removed with a reason that the teacher reads, by keyboard, then validated again', async () => {
  await openCompetences()
  await title().focus()
  await page.keyboard.press('r')
  await expect(console_()).toContainText('Placez-vous d’abord sur la ligne')
  await teacher().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('r')
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/Indiquez un motif/)).toBeVisible()
  await page.keyboard.type('N’enseigne plus en terminale')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  const line = lines().first()
  await expect(line).toContainText(/Retirée par l’établissement le \d\d\/\d\d\/\d{4}\s: N’enseigne plus en terminale/)
  await expect(line.locator('s')).toHaveCount(1)
  await expect(line.getByRole('button')).toHaveText([/^ValiderV/])
  await expect(line.getByRole('button')).toBeFocused()
  await page.keyboard.press('v')
  await expect(line).toContainText('Validée')
  await expect(line.locator('s')).toHaveCount(0)
  await expect(line.getByRole('button')).toHaveText([/^RetirerR/])
  await page.keyboard.press('Control+z')
  await expect(line).toContainText('Retirée')
  await page.keyboard.press('Control+z')
  await expect(line).toContainText('À valider')
})

test('[F164] A adds a competence in the name of the school', async () => {
  await openCompetences()
  const before = await lines().count()
  await teacher().focus()
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog')
  for (const field of [/^Examen/, /^Spécialité/, /^Épreuve/]) {
    const input = dialog.getByLabel(field)
    await input.focus()
    if ((await input.inputValue()) !== '') continue
    await input.press('ArrowDown')
    await expect(dialog.locator('.picker-options').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(input).not.toHaveValue('')
  }
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(lines()).toHaveCount(before + 1)
  await expect(lines().filter({ hasText: 'Confirmée par l’établissement' })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(lines()).toHaveCount(before)
})

test('every unchanged teacher is validated after a confirmation that counts them, the others one by one, and the end says where to go', async () => {
  await openCompetences()
  const before = await left()
  await page.getByRole('button', { name: 'Valider tous les enseignants sans changement' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/ (\d+) compétences déduites de leurs cours/)
  const told = await dialog.innerText()
  const deduced = Number(/(\d+) compétences déduites/.exec(told)?.[1])
  const others = Number(/(\d+) enseignants? rester/.exec(told)?.[1] ?? 0)
  await dialog.getByRole('button', { name: /^Valider \d+ enseignants$/ }).press('Enter')
  // What others said of some teachers of the demonstration deserves a look: they wait still, and nothing else does.
  await expect.poll(left).toBe(before - deduced)
  expect(others).toBeGreaterThan(0)
  await page.keyboard.press('t')
  let rest = before - deduced
  for (let teachers = others; teachers > 0; teachers -= 1) {
    await expect(waiting().first()).toBeVisible()
    const name = await teacher().innerText()
    rest -= await waiting().count()
    await page.keyboard.press('t')
    await expect.poll(left).toBe(rest)
    if (teachers > 1) await expect(teacher()).not.toHaveText(name)
  }
  expect(rest).toBe(0)
  await expect(
    page.getByRole('main').getByText('Toutes les compétences de vos personnels sont validées.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Absences prévues' }).last().press('Enter')
  await expect(title()).toHaveText('Absences prévues')
  await openCompetences()
  for (let acts = others + 1; acts > 0; acts -= 1) {
    const undone = await left()
    await page.keyboard.press('Control+z')
    await expect.poll(left).toBeGreaterThan(undone)
  }
  expect(await left()).toBe(before)
})

test('an unavailability for two people by keyboard: what is wrong is said, missions of those days are named', async () => {
  await goTo(application, '/school/unavailabilities')
  await expect(page.getByRole('heading', { name: /^Périodes \(\d+ lignes?\)/ })).toBeVisible()
  await title().focus()
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Choisissez un motif dans la liste.')).toBeVisible()
  for (const name of ['meyer chl', 'adam ver']) {
    await expect(page.locator('#school-person')).toBeFocused()
    await page.keyboard.type(name)
    await expect(dialog.locator('.picker-options').getByRole('option')).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await expect(dialog.getByRole('list', { name: 'Personnes' }).getByRole('listitem')).toHaveCount(2)
  await page.locator('#school-from').focus()
  await page.keyboard.type('06/07/2026')
  await page.keyboard.press('Tab')
  await page.keyboard.type('08/07/2026')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Voyage')
  await expect(dialog.getByText(/Attention\s: 2 missions tombent ces jours-là/)).toBeVisible()
  await expect(dialog.getByText('Cette période est déjà passée')).toBeVisible()
  await expect(dialog.getByText(/^Meyer Chloé, 6 juillet 2026, Oral 2nd groupe/)).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(console_()).toContainText('Indisponibilité enregistrée pour 2 personnes.')
  await expect(page.getByRole('row', { name: /Voyage scolaire/ })).toHaveCount(2)
})

test('a period of the school is changed and deleted from the list; one entered elsewhere is only read', async () => {
  await goTo(application, '/school/unavailabilities')
  await page
    .getByRole('row', { name: /Saisie hors de l’établissement/ })
    .first()
    .getByRole('button')
    .press('Enter')
  await expect(console_()).toContainText('n’a pas été saisie par l’établissement')
  const row = page.getByRole('row', { name: /Meyer Chloé.*Voyage scolaire/ })
  await row.getByRole('button').press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Précision/ }).fill('Londres')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Meyer Chloé.*Voyage scolaire\s: Londres/ })).toHaveCount(1)
  await row.getByRole('button').press('Enter')
  await dialog.getByRole('button', { name: 'Supprimer' }).press('Enter')
  await dialog.getByRole('button', { name: 'Supprimer' }).press('Enter')
  await expect(row).toHaveCount(0)
})

test('expected absences: the days that lack people, by day, by person and as a table that is exported', async () => {
  await goTo(application, '/school/absences')
  await expect(page.getByRole('heading', { name: /juillet 2026$/ })).toHaveCount(2)
  const monday = page.getByRole('region', { name: 'lundi 6 juillet 2026' })
  await expect(monday).toContainText('1 personne absente : 1 le matin, 1 l’après-midi')
  await expect(monday.getByRole('row', { name: /Meyer Chloé.*Journée.*08:00 - 18:00.*Brest.*Convoquée/ })).toHaveCount(
    1,
  )
  const wednesday = page.getByRole('region', { name: 'mercredi 8 juillet 2026' })
  await expect(wednesday).toContainText('1 personne absente : 1 le matin, 1 l’après-midi')
  await expect(wednesday.getByRole('row', { name: /Adam Véronique.*Journée.*Brest.*Convoquée/ })).toHaveCount(1)
  await title().focus()
  await page.keyboard.press('k')
  await expect(page.locator('.screen-sentence')).toContainText('du 29 juin 2026 au 5 juillet 2026')
  await page.keyboard.press('j')
  await expect(page.locator('.screen-sentence')).toContainText('du 6 juillet 2026 au 12 juillet 2026')
  await page.getByRole('tab', { name: 'Par jour' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'Meyer Chloé' })).toContainText('lundi 6 juillet 2026')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'Absences prévues (2 lignes)' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /Colonnes et export/ }).click()
  await page
    .getByRole('button', { name: /CSV/ })
    .or(page.getByRole('menuitem', { name: /CSV/ }))
    .first()
    .click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.trim().split('\n')).toHaveLength(3)
  for (const person of ['Meyer Chloé', 'Adam Véronique']) expect(csv).toContain(person)
})

test('[F93 F95-F98 F110 F111] the staff list filters by any word and opens a person without private data', async () => {
  await goTo(application, '/school/staff')
  await expect(page.getByRole('heading', { name: /^Personnels de l’établissement \(27 lignes\)/ })).toBeVisible()
  await page.getByRole('searchbox').or(page.getByLabel('Filtrer par mot-clé')).first().fill('secondaire')
  await expect(page.getByRole('heading', { name: /\(3 .*sur 27/ })).toBeVisible()
  await page.getByLabel('Filtrer par mot-clé').fill('ADAM')
  await expect(page.locator('.grid-link')).toHaveText(['Adam Véronique'])
  await page.locator('.grid-link').first().press('Enter')
  await expect(title()).toHaveText('Adam Véronique')
  await expect(page.getByRole('heading', { name: /^Missions \(\d+ ligne/ })).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/NIR|IBAN|Adresse|Naissance/i)
  await page.getByRole('button', { name: 'Retour à la liste' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Personnels de l’établissement' })).toBeVisible()
})

test('once the office has closed the validation, the screen is read, with the reason', async () => {
  const leave = () => page.getByRole('button', { name: 'Quitter' }).click()
  await leave()
  await signIn(page, 'manager')
  await goTo(application, '/activities')
  await page.getByRole('button', { name: 'Compétences des personnels' }).press('Enter')
  await page
    .getByRole('dialog')
    .getByLabel(/Fermée, quelles que soient les dates/)
    .press('Space')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await leave()
  await signIn(page, 'schoolHead')
  await openCompetences()
  await expect(page.getByText('La validation des compétences est fermée : par le bureau')).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Valider|^Retirer|^Tout valider|^Ajouter une compétence/ }),
  ).toHaveCount(0)
  const name = await teacher().innerText()
  await title().focus()
  await page.keyboard.press('t')
  await page.keyboard.press('j')
  await expect(teacher()).not.toHaveText(name)
  await expect(console_()).not.toContainText('validée')
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
