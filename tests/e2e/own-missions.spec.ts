import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { signIn } from './support/application.ts'
import { openByPalette, tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('intervenant')

test.describe.configure({ mode: 'serial' })

/** How many entries an independent parser finds in a calendar file. */
const entriesIn = (file: string): number => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').length

const list = (page: Page) => page.getByRole('table', { name: /Liste des missions/ })
const lines = (page: Page) => list(page).locator('tbody tr')
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Mission n° \d+$/ })
const detail = (page: Page, term: string) =>
  dialog(page)
    .locator('.description-list > div')
    .filter({ has: page.locator('dt', { hasText: term }) })
    .locator('dd')

/** The numbers of the lines shown, from the top. */
const numbers = async (page: Page) => lines(page).evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent))

/** Opens the detail of the first line, from wherever the person is, by keyboard. */
async function openFirst(page: Page) {
  await tabTo(page, lines(page).first().getByRole('rowheader').getByRole('button'))
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expect(detail(page, 'Numéro de mission')).toBeVisible()
}

test('[F74] [F120] [F122] [F129] the menu leads to one’s missions, the most recent first, with the columns of the original', async () => {
  const { page } = application
  await page.getByRole('link', { name: 'Consultation missions' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes missions' })).toBeVisible()
  await settled(page)
  await expect(page.getByRole('tab', { name: /^Académie de .+ \(\d+\)$/ })).toBeVisible()
  await expect(list(page).getByRole('columnheader')).toHaveText([
    'Sélection',
    /Examen/,
    /Type de mission/,
    /Numéro de mission/,
    /Date de mission/,
    /Centre d’examen/,
    /Qualité/,
    /Actions/,
  ])
  await expect(lines(page).first()).toBeVisible()
  const dates = await lines(page).evaluateAll((rows) =>
    rows.map((row) => (row.children[4]?.textContent ?? '').split('/').reverse().join('-')),
  )
  expect(dates.length).toBeGreaterThan(1)
  expect(dates).toEqual(dates.toSorted().toReversed())
  await expect(page.getByRole('heading', { name: `Liste des missions (${dates.length} lignes)` })).toBeVisible()
})

test('[F123] [F125] [F126] [F128] a line names exam, specialty and paper, type, number, date, centre with its UAI, and quality', async () => {
  const { page } = application
  const cells = lines(page).first().locator(':scope > *:not(:has(input))')
  await expect(cells.nth(0)).toHaveText(/\S+ - \S+.* - \S+/)
  await expect(cells.nth(1)).toHaveText(/\S/)
  await expect(cells.nth(2)).toHaveText(/^\d{5}$/)
  await expect(cells.nth(3)).toHaveText(/^\d\d\/\d\d\/\d{4}$/)
  await expect(cells.nth(4)).toHaveText(/\S+ \(\d{7}[A-Z]\)$/)
  await expect(cells.nth(5)).toHaveText(/^(Interrogateur|Correcteur|Membre|Examinateur|Président|Professionnel)/)
})

test('the filter searches every column, the title counts what is left, and Escape brings all back', async () => {
  const { page } = application
  const all = await lines(page).count()
  const [first] = await numbers(page)
  await page.getByRole('searchbox').first().focus()
  await page.keyboard.type(String(first))
  await expect(page.getByRole('heading', { name: `Liste des missions (1 ligne sur ${all}` })).toBeVisible()
  await expect(lines(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(lines(page)).toHaveCount(all)
})

test('[F124] [F131-F139] [F141] [F9] Enter opens the detail with every particular and the dates counted', async () => {
  const { page } = application
  const [first] = await numbers(page)
  await expect(page.getByText('Cliquez sur une ligne, ou Entrée, pour afficher le détail de la mission.')).toBeVisible()
  await openFirst(page)
  await expect(dialog(page)).toHaveAccessibleName(`Mission n° ${first}`)
  await expect(detail(page, 'Numéro de mission')).toHaveText(String(first))
  for (const term of ['Examen', 'Spécialité', 'Épreuve option', 'Type de mission', 'Qualité', 'Observations'])
    await expect(detail(page, term).first()).toHaveText(/\S/)
  await expect(detail(page, 'Jury')).toHaveText(/^\p{L}+ \([A-Z0-9-]+\)$/u)
  await expect(detail(page, 'Session')).toHaveText(/^(juin|juillet|mai|septembre) \d{4}$/)
  await expect(detail(page, 'Centre d’examen')).toHaveText(/\(\d{7}[A-Z]\), .+, \d{5} \S+/)
  await expect(dialog(page).getByRole('heading', { name: /^Dates de la mission \(\d+ lignes?\)$/ })).toBeVisible()
  const day = dialog(page).locator('tbody tr').first()
  await expect(day).toContainText(/(lundi|mardi|mercredi|jeudi|vendredi|samedi) \d{1,2}(er)? \p{L}+ \d{4}/u)
  await expect(day).toContainText(/\d\d:\d\d – \d\d:\d\d/)
})

test('why one was chosen is printed from the detail, without anybody else’s name', async () => {
  const { page } = application
  const saved = page.waitForEvent('download')
  await dialog(page)
    .getByRole('button', { name: /^Pourquoi moi/ })
    .press('Enter')
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/)
})

test('N and P go to the missions beside it, and closing gives the line back', async () => {
  const { page } = application
  const [first, second] = await numbers(page)
  await page.keyboard.press('n')
  await expect(dialog(page)).toHaveAccessibleName(`Mission n° ${second}`)
  await expect(detail(page, 'Numéro de mission')).toHaveText(String(second))
  await page.keyboard.press('p')
  await expect(dialog(page)).toHaveAccessibleName(`Mission n° ${first}`)
  await page.keyboard.press('p')
  await expect(dialog(page)).toHaveAccessibleName(`Mission n° ${first}`)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('several convocations are chosen by keyboard and saved in one file', async () => {
  const { page } = application
  await lines(page).first().getByRole('checkbox').focus()
  await page.keyboard.press('t')
  await expect(page.locator('.frame-console')).toContainText('Choisissez d’abord')
  for (const line of [0, 1]) await lines(page).nth(line).getByRole('checkbox').press('Space')
  const saved = page.waitForEvent('download')
  await page.keyboard.press('t')
  const file = await PDFDocument.load(readFileSync(await (await saved).path()))
  await expect(page.locator('.frame-console')).toContainText('2 convocations enregistrées dans convocations-')
  // Two sheets, front and back, each.
  expect(file.getPageCount()).toBe(4)
  await expect(lines(page).getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('[F131] a click on a line opens its detail too', async () => {
  const { page } = application
  const [, second] = await numbers(page)
  await lines(page).nth(1).locator(':scope > *').nth(1).click()
  await expect(dialog(page)).toHaveAccessibleName(`Mission n° ${second}`)
  await page.keyboard.press('Escape')
})

test('[F130] the duplicate of the convocation is downloaded from the line and, by one key, from the detail', async () => {
  const { page } = application
  const isWhole = async (press: () => Promise<void>) => {
    const download = page.waitForEvent('download')
    await press()
    const bytes = readFileSync(await (await download).path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.subarray(-8).toString()).toContain('%%EOF')
  }
  await isWhole(async () => {
    await lines(page)
      .first()
      .getByRole('button', { name: /Télécharger le duplicata/ })
      .focus()
    await page.keyboard.press('Enter')
  })
  await expect(dialog(page)).toHaveCount(0)
  await openFirst(page)
  await isWhole(() => page.keyboard.press('d'))
  await page.keyboard.press('Escape')
})

test('the next place to be is said in words, and the month shows the same missions, each a button to its detail', async () => {
  const { page } = application
  const numbersInList = await numbers(page)
  await tabTo(page, page.getByRole('button', { name: 'Calendrier', exact: true }))
  await page.keyboard.press('Enter')
  const days = page.getByRole('table', { name: /^\p{L}+ \d{4}$/u })
  await expect(days).toBeVisible()
  await expect(days.getByRole('columnheader')).toHaveText([
    'Lundi',
    'Mardi',
    'Mercredi',
    'Jeudi',
    'Vendredi',
    'Samedi',
    'Dimanche',
  ])
  const mission = days.getByRole('button').first()
  await expect(mission).toHaveText(/^\d\d:\d\d – \d\d:\d\d, .+, .+/)
  await mission.press('Enter')
  await expect(dialog(page)).toBeVisible()
  expect(numbersInList).toContain((await detail(page, 'Numéro de mission').textContent())?.trim())
  await page.keyboard.press('Escape')
  await tabTo(page, page.getByRole('button', { name: 'Mois suivant' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /^\p{L}+ \d{4}$/u })).toBeVisible()
  await page.getByRole('button', { name: 'Liste', exact: true }).click()
  await page.getByRole('combobox', { name: 'Période' }).selectOption({ label: 'Passées' })
  await expect(page.getByRole('heading', { name: /^Liste des missions/ })).toBeVisible()
  await page.getByRole('combobox', { name: 'Période' }).selectOption({ label: 'Toutes les missions' })
  await expect(lines(page)).toHaveCount(numbersInList.length)
})

test('a new convocation says so until the person has read it; its dates go into a calendar by one key', async () => {
  const { page } = application
  const first = lines(page).first()
  await expect(first).toContainText('Nouveau')
  await openFirst(page)
  await page.keyboard.press('l')
  await expect(page.locator('.frame-console')).toContainText('transmise au bureau')
  await expect(dialog(page).getByRole('button', { name: 'J’ai lu cette convocation' })).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.keyboard.press('c')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^convocation-\d+\.ics$/)
  const events = entriesIn(readFileSync(await file.path(), 'utf8'))
  expect(events).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await expect(first).not.toContainText('Nouveau')
})

test('[F120] while the office keeps the activity closed, a notice stands in place of the list', async () => {
  const { page } = application
  const leave = () =>
    page
      .getByRole('button', { name: /Quitter/ })
      .first()
      .click()
  await leave()
  await signIn(page, 'manager')
  await openByPalette(page, 'Ouverture des activités')
  await settled(page)
  await page.getByRole('rowheader', { name: 'Consultation missions' }).getByRole('button').click()
  const opening = page.getByRole('dialog', { name: 'Consultation missions' })
  await opening.getByRole('checkbox', { name: /Fermée/ }).check()
  await opening.getByLabel(/Message/).fill('Reprise en mai')
  await opening.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.locator('.frame-console')).toContainText('Consultation missions : ouverture enregistrée.')
  await leave()
  await signIn(page, 'intervenant')
  await page.goto(`${application.shell.origin}/#/my-missions`)
  await settled(page)
  await expect(page.getByText('Activité fermée : par le bureau. Reprise en mai.')).toBeVisible()
  await expect(list(page)).toHaveCount(0)
  expect(application.complaints).toEqual([])
})
