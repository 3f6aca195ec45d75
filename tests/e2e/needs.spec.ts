import { Buffer } from 'node:buffer'
import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { tabTo } from './support/keyboard.ts'
import { plannableOffice } from './support/plannable-office.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager', plannableOffice)

test.describe.configure({ mode: 'serial' })

const said = (page: Page) => page.locator('.frame-console')
const sentence = (page: Page) => page.locator('.screen-sentence')
const countOf = async (page: Page) => Number((await sentence(page).innerText()).match(/Besoins\s: (\d+)/)?.[1])
const grid = (page: Page) => page.getByRole('grid')

/** Puts the focus on the first row of the list, where letters are commands. */
async function inList(page: Page): Promise<void> {
  await tabTo(page, grid(page))
  await page.keyboard.press('Control+Home')
}

/** Goes along the row to a column. */
async function onColumn(page: Page, title: string): Promise<void> {
  const here = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-title]')?.dataset.title)
  for (let pressed = 0; (await here()) !== title; pressed += 1) {
    if (pressed > 20) throw new Error(`no column ${title}`)
    await page.keyboard.press('ArrowRight')
  }
}

/** Reads and applies a file of head-counts by keyboard: two batches of one paper, each with its copies and its markers. */
async function cycladesSays(name: string, batches: readonly (readonly [copies: number, people: number])[]) {
  const { page } = application
  const header =
    'session;examen;specialite;epreuve;centre;date;heure_debut;heure_fin;commission;candidats;copies;intervenants'
  const rows = batches.map(
    ([copies, people], index) =>
      `2026-09;BTS;TOUTES;CGE;0290008B;2026-09-10;08:00;18:00;RELECTURE ${index + 1};;${copies};${people}`,
  )
  await goTo(application, '/')
  await goTo(application, '/imports')
  await settled(page)
  await page.keyboard.press('Control+Enter')
  const buffer = Buffer.from([header, ...rows, ''].join('\n'))
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByLabel('Source').selectOption({ label: 'Candidats et commissions (CYCLADES)' })
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${name} appliqué`).first()).toBeVisible()
  await goTo(application, '/needs')
  await settled(page)
}

test('one need is duplicated to the next day in two keys: D, Enter', async () => {
  const { page } = application
  await goTo(application, '/needs')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('CYCLADES')
  const before = await countOf(page)
  await inList(page)
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('1 besoin créé par copie.')
  await expect.poll(() => countOf(page)).toBe(before + 1)
  await page.getByRole('combobox', { name: 'Origine' }).selectOption('local')
  await expect(grid(page).getByRole('row')).toHaveCount(2)
})

test('F2 changes a need of the office, Ctrl+D fills a value down, and the undo gives it back', async () => {
  const { page } = application
  await inList(page)
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nombre de personnes' }).fill('9')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('Besoin modifié.')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('9 (saisi)')
  await inList(page)
  await page.keyboard.press('d')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(grid(page).getByRole('row')).toHaveCount(3)
  await inList(page)
  await page.keyboard.press('F2')
  await dialog.getByRole('textbox', { name: 'Nombre de personnes' }).fill('4')
  await page.keyboard.press('Enter')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('4 (saisi)')
  await inList(page)
  await page.keyboard.press('ArrowDown')
  await onColumn(page, 'Besoin')
  await page.keyboard.press('Control+d')
  await expect(grid(page).getByRole('row').nth(2)).toContainText('4 (saisi)')
  await page.getByRole('button', { name: 'Annuler', exact: true }).last().click()
  await expect(grid(page).getByRole('row').nth(2)).toContainText('9 (saisi)')
})

test('what CYCLADES gives is shown and not changed', async () => {
  const { page } = application
  await page.getByRole('combobox', { name: 'Origine' }).selectOption('cyclades')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('CYCLADES')
  await inList(page)
  await page.keyboard.press('F2')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('region', { name: 'Donné par CYCLADES' })).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'Date' })).toHaveCount(0)
  await page.keyboard.press('Escape')
})

test('forty half-days are pasted in three keys and the paste: P, paste, Ctrl+Enter; faults are said cell by cell', async () => {
  const { page } = application
  await page.getByRole('combobox', { name: 'Origine' }).selectOption('')
  const before = await countOf(page)
  const halfDay = (index: number) => {
    const day = String(1 + Math.floor(index / 2)).padStart(2, '0')
    const times = index % 2 === 0 ? '8:30\t12:00' : '13:30\t17:30'
    return `Culture générale et expression\t0290008B\t${day}/06/2026\t${times}\t12\t2\tCENTRE`
  }
  const rows = Array.from({ length: 40 }, (_, index) => halfDay(index))
  const broken = [...rows, 'Épreuve inventée\t0290008B\t32/06/2026\t8:30\t12:00\t12']
  await inList(page)
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText(broken.join('\n'))
  await expect(dialog).toContainText('40 lignes prêtes. 1 ligne à corriger : elle restera ici.')
  await expect(dialog.getByText('date illisible, par exemple 18/06/2026')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText('40 besoins créés.')
  await expect(dialog.getByRole('textbox')).toHaveValue(/^Épreuve inventée/)
  await page.keyboard.press('Escape')
  await expect.poll(() => countOf(page)).toBe(before + 40)
})

test('missions are generated once, with what could not be made and why', async () => {
  const { page } = application
  await cycladesSays('premier.csv', [
    [60, 3],
    [40, 2],
  ])
  await page.getByRole('combobox', { name: 'Origine' }).selectOption('')
  await inList(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(said(page)).toContainText(/Missions créées\s: \d+\s; places créées\s: \d+\./)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'État' }).selectOption('missing')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Manque')
})

test('a second file that changes numbers is a diff on the need: accepted, the seats follow; kept, the reason is asked', async () => {
  const { page } = application
  const dialog = page.getByRole('dialog')
  await cycladesSays('second.csv', [
    [90, 5],
    [20, 1],
  ])
  await page.getByRole('combobox', { name: 'État' }).selectOption('changed')
  await expect(grid(page).getByRole('row')).toHaveCount(3)
  await inList(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('row', { name: /Candidats ou copies/ })).toContainText(/60.*90/)
  await expect(dialog.getByRole('row', { name: /Nombre de personnes/ })).toContainText(/3.*5/)
  await expect(dialog).toContainText('Accepter : places ajoutées 2, places vides retirées 0.')
  await tabTo(page, dialog.getByRole('button', { name: 'Accepter les changements' }))
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('1 besoin suivi par sa mission.')
  await expect(grid(page).getByRole('row')).toHaveCount(2)
  await inList(page)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('row', { name: /Candidats ou copies/ })).toContainText(/40.*20/)
  await tabTo(page, dialog.getByRole('button', { name: 'Garder la mission telle quelle' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Dites pourquoi la mission reste telle quelle.').first()).toBeVisible()
  await page.keyboard.type('Une réserve est utile')
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('1 mission gardée telle quelle.')
  await expect(page.getByText('Aucun besoin ne répond à ces filtres.')).toBeVisible()
  await page.getByRole('combobox', { name: 'État' }).selectOption('')
  await page.getByRole('searchbox').fill('relecture')
  await expect(grid(page).getByRole('row')).toHaveCount(3)
  await expect(grid(page).getByRole('row', { name: /RELECTURE 1/ })).toContainText('0 / 5')
  await expect(grid(page).getByRole('row', { name: /RELECTURE 2/ })).toContainText('0 / 2')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('combobox', { name: 'État' }).selectOption('missing')
  await expect(grid(page).getByRole('row').nth(1)).toContainText('Manque')
})

test('a need cancelled after its mission was made is flagged with the way out, and accepting deletes the mission', async () => {
  const { page } = application
  await inList(page)
  await page.getByText('Autres actions sur les besoins choisis').click()
  await grid(page).getByRole('row').nth(1).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Annuler le besoin' }).click()
  await expect(said(page)).toContainText('1 besoin changé.')
  await page.getByRole('combobox', { name: 'État' }).selectOption('withoutCandidates')
  await expect(grid(page).getByRole('row')).toHaveCount(2)
  await inList(page)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByRole('region', { name: 'Mission sans candidat : le chemin' }).getByRole('listitem'),
  ).toHaveText([
    'Annuler les convocations émises (0) : fait',
    'Retirer les personnes affectées (0) : fait',
    'Accepter : la mission sans personne est supprimée',
  ])
  await dialog.getByRole('button', { name: 'Accepter les changements' }).click()
  await expect(said(page)).toContainText('Missions supprimées : 1.')
  await expect(page.getByText('Aucun besoin ne répond à ces filtres.')).toBeVisible()
  expect(application.complaints).toEqual([])
})
