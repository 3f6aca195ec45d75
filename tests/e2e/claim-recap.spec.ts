import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import { pdfOf } from '../support/sample-pdfs.ts'
import { inspect } from '../unit/files/pdf/inspect-pdf.ts'
import { goTo } from './support/application.ts'
import { incompleteOffice } from './support/incomplete-office.ts'
import { tabTo } from './support/keyboard.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('intervenant', incompleteOffice)

test.describe.configure({ mode: 'serial' })

const button = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name.replace(/[()]/g, '.')}`) })

/** Presses a button as somebody without a mouse would. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, button(page, name))
  await page.keyboard.press('Enter')
}

/** Opens the summary of the claim on screen by its step. */
async function openRecap(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: /^Récapitulatif/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Récapitulatif' })).toBeFocused()
}

async function downloaded(page: Page, name: string): Promise<Download> {
  const arriving = page.waitForEvent('download')
  await press(page, name)
  return arriving
}

const read = async (download: Download) => inspect(readFileSync(await download.path()))

/** Gives a PDF for the first missing document of a file: the button opens the chooser, which only the system shows. */
async function give(page: Page, file: 'pay' | 'travel', name: string, pages: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, page.locator(`#documents-${file}`))
  await page.keyboard.press('Enter')
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: await pdfOf(pages) })
  await expect(page.locator('.documents-panel').getByText(name)).toBeVisible()
}

let number: string

test('[C31] [F317] a sent claim is consulted on one page, then taken back, by keyboard', async () => {
  const { page } = application
  await goTo(application, '/claims')
  await tabTo(page, page.getByRole('button', { name: /Contrôle par le bureau/ }))
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { level: 1, name: /État n° \d+-\d+/ })
  await expect(title).toBeVisible()
  number = /\d+-\d+/.exec(await title.innerText())?.[0] ?? ''
  await openRecap(page)
  await expect(
    page.getByText(`Numéro d’ordre à rappeler dans tout échange avec votre gestionnaire : ${number}`),
  ).toBeVisible()
  await expect(button(page, 'Envoyer mon état de frais')).toHaveCount(0)
  await press(page, 'Reprendre mon envoi')
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
})

test('[F273] [F274] [F275] [F276] [F278] the summary holds the fee, every value of each journey, and both lists of documents', async () => {
  const { page } = application
  const fee = page.getByRole('region', { name: 'Rémunération', exact: true })
  await expect(fee).toContainText(/Candidats interrogés\s: \d+/)
  const travel = page.getByRole('region', { name: 'Déplacement', exact: true })
  for (const term of [
    'Départ',
    'Retour ou arrivée',
    'Type de transport',
    'Distance aller',
    'Nombre de trajets',
    'Titres de transport',
    'Montant divers',
    'Repas',
    'Nuitées',
  ])
    await expect(travel.getByText(term, { exact: true }).first()).toBeVisible()
  await expect(travel).toContainText(/\(\d{5}\), le \d+(er)? \S+ \d{4} \d\d:\d\d/)
  await expect(page.locator('.documents-panel')).toHaveCount(2)
  for (const name of [/^Étape précédente/, /^Enregistrer maintenant/, /^Envoyer mon état de frais/])
    await expect(page.getByRole('main').getByRole('button', { name })).toBeVisible()
})

test('[F298] a missing document stops the sending, and the way back leads to where it is given', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Il manque 2 pièces' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Compléter les pièces' })).toBeFocused()
  await expect(dialog.getByRole('listitem')).toHaveText([
    'Copie de la carte Vitale ou de l’attestation de droits',
    'Factures d’hôtel',
  ])
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('#documents-pay')).toBeFocused()
  await give(page, 'pay', 'piece-1.pdf', 1)
  await expect(page.getByRole('heading', { name: 'Il manque 1 pièce' })).toBeVisible()
  await give(page, 'travel', 'piece-2.pdf', 2)
  await expect(page.getByText('Rien ne manque.')).toBeVisible()
})

test('[F299] [F300] [F301] a complete claim is confirmed once, then its order number is said and its papers are kept', async () => {
  const { page } = application
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: `Envoyer l’état de frais n° ${number} ?` })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'État de frais envoyé' })).toBeFocused()
  await expect(
    page.getByText(`Numéro d’ordre à rappeler dans tout échange avec votre gestionnaire : ${number}`),
  ).toBeVisible()
  const recap = await downloaded(page, 'Télécharger le récapitulatif (PDF)')
  expect(recap.suggestedFilename()).toBe(`recapitulatif-${number}.pdf`)
  const found = await read(recap)
  expect(found).toMatchObject({ language: 'fr-FR', marked: true, unmarked: [] })
  expect(found.text).toContain(`Récapitulatif de l’état de frais n° ${number}`)
  expect(found.text).toContain('piece-1.pdf')
  const dossier = await downloaded(page, 'Télécharger le dossier complet (PDF)')
  expect(dossier.suggestedFilename()).toBe(`dossier-${number}.pdf`)
  const whole = await read(dossier)
  expect(whole).toMatchObject({ marked: true, unmarked: [] })
  expect(whole.bookmarks).toEqual(['Récapitulatif', 'Pièce 1 : piece-1.pdf', 'Pièce 2 : piece-2.pdf'])
  expect(whole.pages).toBe(found.pages + 3)
})

test('[F317] taken back once more, it is sent again', async () => {
  const { page } = application
  await press(page, 'Reprendre mon envoi')
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
})

test('[F316] the recap of all declarations is kept from the list', async () => {
  const { page } = application
  await goTo(application, '/claims')
  const kept = await downloaded(page, 'Imprimer mes déclarations (PDF)')
  const found = await read(kept)
  expect(found).toMatchObject({ language: 'fr-FR', marked: true, unmarked: [] })
  expect(found.text).toContain(`Dossier ${number}`)
})

test('the yearly statement says what was paid, and is kept as PDF and CSV', async () => {
  const { page } = application
  await goTo(application, '/my-yearly-statement')
  await expect(page.getByRole('heading', { level: 1, name: 'Mon relevé annuel' })).toBeVisible()
  await expect(page.getByText(/^Missions payées\s: \d+\./)).toBeVisible()
  const pdf = page.waitForEvent('download')
  await page.keyboard.press('Control+Enter')
  expect((await read(await pdf)).text).toContain('Relevé annuel des sommes payées en')
  const csv = await downloaded(page, 'Enregistrer en CSV')
  expect(readFileSync(await csv.path(), 'utf8')).toContain('Mission;Dossier;Type de mission')
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
