import { type BrowserServer, expect, type Page, test } from '@playwright/test'
import { extremeAppearances } from './support/appearance.ts'
import { openWindow, signIn } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { type Calls, followCalls } from './support/calls.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { removeOffice } from './support/office.ts'
import { openLine } from './support/rows.ts'
import { type Shell, startShell } from './support/shell.ts'

/** A window in a browser process of its own, which can be killed without the application. */
type Window = Readonly<{ page: Page; calls: Calls; complaints: readonly string[]; server: BrowserServer }>

let dataFolder: string
let shell: Shell
let open: () => Promise<Window>
let running: BrowserServer | null = null

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, launchOptions }) => {
  test.setTimeout(300_000)
  dataFolder = await everyFormOffice()
  shell = await startShell(dataFolder)
  open = async () => {
    const server = await playwright.chromium.launchServer(launchOptions)
    running = server
    const browser = await playwright.chromium.connect(server.wsEndpoint())
    const context = await browser.newContext()
    let calls: Calls | undefined
    context.on('page', (page) => {
      calls = followCalls(page)
    })
    const { page, complaints } = await openWindow(context, shell)
    await signIn(page, 'intervenant')
    if (calls === undefined) throw new Error('The window opened no page')
    return { page, calls, complaints, server }
  }
})
test.afterAll(async () => {
  await running?.close()
  expect(await shell.stop(), 'exit status of the browser shell').toBe(0)
  removeOffice(dataFolder)
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name })
const restored = (page: Page) => page.getByText(/elle est reprise ici telle que vous l’aviez laissée/)

async function openClaim(page: Page, mission: number): Promise<void> {
  await page.goto(`${shell.origin}/#/claims`)
  await page.getByRole('button', { name: /^Tous \(/ }).click()
  await openLine(page, mission)
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`État n° \\d+-${mission}`) })).toBeVisible()
}
const begin = (page: Page) => page.getByRole('button', { name: /^Compléter mon état de frais/ }).click()

/** Ends the browser as the system would when it runs out of memory, and opens the claim in a new one. */
async function killAndReopen({ server, complaints }: Window, mission: number): Promise<Window> {
  expect(complaints).toEqual([])
  await server.kill()
  const next = await open()
  await openClaim(next.page, mission)
  return next
}

test('[C29] [F205] a browser killed right after the last key of a number: the number is back, said to be restored, and is saved', async () => {
  const window = await open()
  await openClaim(window.page, 90001)
  await begin(window.page)
  await expect(field(window.page, /^Nombre de copies corrigées/)).toBeFocused()
  await window.page.keyboard.type('42')
  await window.calls.answered('claims/keepDraft', '"copies":42')
  const { page } = await killAndReopen(window, 90001)
  await expect(field(page, /^Nombre de copies corrigées/)).toHaveValue('42')
  await expect(restored(page)).toBeVisible()
  await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await expect(restored(page)).toHaveCount(0)
  await running?.close()
})

test('[F205] [F227] what cannot be read and a line half typed come back as they were, with what is wrong in them', async () => {
  const first = await open()
  await openClaim(first.page, 90006)
  await begin(first.page)
  await field(first.page, /^Nombre de dossiers de VAE/).fill('3')
  await field(first.page, /^Coefficient/).pressSequentially('un et demi')
  await first.calls.answered('claims/keepDraft', '{"unread":"un et demi"}')
  const second = await killAndReopen(first, 90006)
  await expect(field(second.page, /^Nombre de dossiers de VAE/)).toHaveValue('3')
  await expect(field(second.page, /^Coefficient/)).toHaveValue('un et demi')
  await expect(field(second.page, /^Coefficient/)).toHaveAttribute('aria-invalid', 'true')
  await expect(second.page.getByText(/Votre saisie est gardée telle quelle, à terminer\./)).toBeVisible()
  await expectAccessibleIn(extremeAppearances, second.page, 'typing restored')

  await openClaim(second.page, 90004)
  await begin(second.page)
  await button(second.page, 'Ajouter une ligne').click()
  const line = (page: Page) => page.getByRole('group', { name: /^Ligne 1\s: lundi 8 juin 2026/ })
  await line(second.page)
    .getByRole('textbox', { name: /^Début matin/ })
    .fill('08:15')
  await line(second.page)
    .getByRole('textbox', { name: /^Fin matin/ })
    .pressSequentially('midi')
  await second.calls.answered('claims/keepDraft', '{"unread":"midi"}')
  const third = await killAndReopen(second, 90004)
  await expect(line(third.page).getByRole('textbox', { name: /^Début matin/ })).toHaveValue('08:15')
  await expect(line(third.page).getByRole('textbox', { name: /^Fin matin/ })).toHaveValue('midi')
  await expect(line(third.page).getByRole('textbox', { name: /^Début après-midi/ })).toHaveValue('')
  await running?.close()
})

test('[F205] [F241] a journey half typed comes back in its open details, and can still be given up', async () => {
  const first = await open()
  await openClaim(first.page, 90010)
  await begin(first.page)
  await button(first.page, 'Compléter le déplacement 1').click()
  const detail = (page: Page) => page.getByRole('dialog', { name: 'Détail du déplacement 1' })
  const within = (page: Page, name: RegExp) => detail(page).getByRole('textbox', { name })
  await within(first.page, /^Heure de retour/).fill('19:30')
  await within(first.page, /^Distance aller/).fill('neuf')
  await within(first.page, /^Frais divers/).fill('4,50')
  await within(first.page, /^Commentaire/).pressSequentially('parking du')
  await first.calls.answered('claims/keepDraft', '"miscComment":"parking du"')
  const { page } = await killAndReopen(first, 90010)
  await expect(detail(page)).toBeVisible()
  await expect(within(page, /^Heure de retour/)).toHaveValue('19:30')
  await expect(within(page, /^Distance aller/)).toHaveValue('neuf')
  await expect(within(page, /^Frais divers/)).toHaveValue('4,50')
  await expect(within(page, /^Commentaire/)).toHaveValue('parking du')
  await expectAccessibleIn(extremeAppearances, page, 'journey restored')
  await detail(page).getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText(/Brouillon (à jour|enregistré)/)).toBeVisible()
  const line = page.getByRole('table', { name: 'Déplacements' }).locator('tbody tr')
  await expect(line).toHaveCount(1)
  await expect(line).not.toContainText('19:30')
})
