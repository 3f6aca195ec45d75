import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { demonstrationLogins } from '../../main/features/accounts/demonstration-logins.ts'
import { extremeAppearances } from './support/appearance.ts'
import { openWindow } from './support/application.ts'
import { expectAccessibleIn } from './support/axe.ts'
import { type PrintedCode, printedCode } from './support/convocation-code.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { removeOffice } from './support/office.ts'
import { expectFitsWhenEnlarged } from './support/reflow.ts'
import { type Shell, startShell } from './support/shell.ts'
import { tracesInMemory, tracesOnDisk } from './support/traces.ts'

let folder: string
let profile: string
let downloads: string
let shell: Shell
let context: BrowserContext
let page: Page
let complaints: readonly string[]
let printed: PrintedCode
/** What the visits left nowhere. */
const visited: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ playwright, launchOptions }) => {
  test.setTimeout(300_000)
  folder = await everyFormOffice()
  printed = await printedCode(folder)
  profile = mkdtempSync(join(tmpdir(), 'imagin-kiosk-'))
  downloads = mkdtempSync(join(tmpdir(), 'imagin-downloads-'))
  shell = await startShell(folder, { kiosk: true })
  context = await playwright.chromium.launchPersistentContext(profile, {
    ...launchOptions,
    headless: true,
    downloadsPath: downloads,
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 1024 },
    reducedMotion: 'reduce',
  })
  // The hours of the page are those of the test; they go by as usual between two leaps.
  await context.clock.install()
  ;({ page, complaints } = await openWindow(context, shell))
})
test.afterAll(async () => {
  await context?.close()
  await shell?.stop()
  for (const one of [profile, downloads]) rmSync(one, { recursive: true, force: true })
  removeOffice(folder)
})

const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const attract = () => expect(title('Envoyez votre état de frais')).toBeVisible()
const button = (name: string | RegExp) => page.getByRole('button', { name })

let taps = 0
/** A touch on a button, counted. */
const tap = async (name: string | RegExp) => {
  taps += 1
  await button(name).click()
}

/** What a scanner does: it types fast, wherever the focus is, and ends with Enter. */
const scan = async () => {
  await page.keyboard.type(`IMAGIN/${printed.mission}/${printed.number}/${printed.code}`)
  await page.keyboard.press('Enter')
}

/** Touches keys of the screen. */
const touch = async (text: string) => {
  const keys = page.getByRole('group', { name: 'Clavier à l’écran' })
  for (const key of text) await keys.getByRole('button', { name: key, exact: true }).click()
}

/** What can be touched is 64 pixels at least, nothing is against the rules of access, and all of it fits when enlarged. */
const expectWelcoming = async (step: string) => {
  const small = await page.locator('.kiosk :is(button, input, .mantine-PasswordInput-input)').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .map((target) => [target.textContent || target.id, target.getBoundingClientRect()] as const)
      .filter(([, { width, height }]) => width < 63.5 || height < 63.5)
      .map(([name, { width, height }]) => `${name}: ${Math.round(width)} x ${Math.round(height)}`),
  )
  expect(small, `small targets of ${step}`).toEqual([])
  await expectAccessibleIn(extremeAppearances, page, step)
  await expectFitsWhenEnlarged(page, step)
}

/** What somebody tried to type before: unlike anything the application says. */
const planted = 'QZ7SENTINELLE9'

test('a claim is sent in twelve taps at most and its typing; then nothing of the visit is left in the page, its history, the clipboard, the downloads or on disk', async () => {
  await attract()
  await tap('Commencer')
  await expect(title('Qui êtes-vous ?')).toBeVisible()
  await page.getByLabel('Numéro d’intervenant').pressSequentially(printed.number)
  await page.getByLabel('Code de la convocation').pressSequentially(planted)
  await tap('Continuer')
  await expect(page.getByText('Ce numéro et ce code ne vont pas ensemble.')).toBeVisible()
  await expect(page.getByLabel('Code de la convocation')).toHaveValue(planted)
  await page.getByLabel('Code de la convocation').fill('')
  await page.getByLabel('Code de la convocation').pressSequentially(printed.code.toLowerCase())
  await tap('Continuer')
  await expect(title(/^Bonjour .+ .\.$/)).toBeVisible()
  const name = (await title(/^Bonjour /).textContent())?.replace('Bonjour ', '') ?? ''
  expect(await page.title()).toBe('États de frais des examens - Imagin')
  await tap(/^Correction à domicile/)
  await expect(title('Combien de copies avez-vous corrigées ?')).toBeVisible()
  await page.getByLabel(/copies/i).pressSequentially('41')
  await tap('Continuer')
  await expect(title('Voici ce que vous envoyez')).toBeVisible()
  await expect(page.getByText(/: 41$/)).toBeVisible()
  await tap('Envoyer au bureau')
  await expect(title('C’est envoyé')).toBeVisible()
  const number = (await page.locator('.kiosk-number').textContent()) ?? ''
  expect(number).toMatch(/\d/)
  await page.evaluate((text) => navigator.clipboard.writeText(text), planted)
  const texts = [planted, printed.code, printed.code.toLowerCase(), number, name]
  expect(await tracesInMemory(page, texts)).toContain(number)
  const leaving = performance.now()
  await tap('Terminer et effacer')
  await attract()
  // How long it takes is the machine's too: what the page itself may wait for is a unit test (in-time.test.ts).
  console.log(`The first screen of the kiosk is back after ${Math.round(performance.now() - leaving)} ms`)
  expect(taps).toBeLessThanOrEqual(12)

  await expect.poll(() => tracesInMemory(page, texts), 'memory of the page').toEqual([])
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), 'clipboard').toBe('')
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]')
  await page.goBack({ timeout: 3_000 }).catch(() => null)
  await expect(page.locator('html'), 'history').not.toContainText(number)
  await page.goto(shell.origin)
  expect(readdirSync(downloads), 'downloads').toEqual([])
  expect(tracesOnDisk(profile, texts), 'profile on disk').toEqual([])
  visited.push(...texts)
})

test('every step is large, accessible and fits; the screen can be typed on; who stops answering is asked, then wiped, and finds their answers again', async () => {
  test.setTimeout(300_000)
  await attract()
  for (const tool of ['Grand texte', 'Contraste', 'Plus de temps', 'English']) await button(tool).click()
  await expect(title('Send your claim')).toBeVisible()
  await expect(button('More time')).toHaveAttribute('aria-pressed', 'true')
  await button('Leave and erase').click()
  await attract()
  await expect(button('Grand texte')).toHaveAttribute('aria-pressed', 'false')
  await expectWelcoming('attract')

  await button('Commencer').click()
  await expect(title('Qui êtes-vous ?')).toBeVisible()
  await expectWelcoming('identification')
  await page.getByLabel('Numéro d’intervenant').click()
  await touch(printed.number)
  await page.getByLabel('Code de la convocation').click()
  await touch(`${printed.code}z`.toLowerCase())
  await page.getByRole('button', { name: 'Effacer', exact: true }).click()
  await expect(page.getByLabel('Code de la convocation')).toHaveValue(printed.code.toLowerCase())
  await button('Continuer').click()
  await expect(title(/^Bonjour .+ .\.$/)).toBeVisible()
  await expect(button(/90001/)).toHaveCount(0)
  await expectWelcoming('choice')
  await button('Lire mes convocations').click()
  await expect(title('Mes convocations')).toBeVisible()
  await expectWelcoming('convocations')
  await button('Retour').click()

  await button('Confirmer mes compétences').click()
  const asked = title(/^\d compétences à confirmer$/)
  await expect(asked).toBeVisible()
  const count = Number.parseInt((await asked.textContent()) ?? '', 10)
  await expectWelcoming('competences')
  await button('Répondre une par une').click()
  await expect(page.getByText(`Question 1 sur ${count}`)).toBeVisible()
  await button('Oui, toujours').click()
  await expect(page.getByText(`Question 2 sur ${count}`)).toBeVisible()
  await expectWelcoming('one competence')
  await button('Non, plus maintenant').click()
  await expect(page.getByText(`Question 3 sur ${count}`)).toBeVisible()
  for (let place = 3; place > 0; place -= 1) {
    await expect(page.getByText(`Question ${place} sur ${count}`)).toBeVisible()
    await button('Retour').click()
  }
  await expect(asked).toBeVisible()
  await button('Retour').click()
  await expect(title(/^Bonjour .+ .\.$/)).toBeVisible()
  await button('Confirmer mes compétences').click()
  await expect(title(new RegExp(`^${count - 2} compétences? à confirmer$`))).toBeVisible()
  await button('Oui, toutes').click()
  await expect(title('Vos compétences sont à jour')).toBeVisible()
  await button('Continuer').click()

  await button(/90002/).click()
  await expect(title('Combien de candidats avez-vous vus ?')).toBeVisible()
  const candidates = page.getByLabel('Nombre total de candidats')
  await expect(candidates).toHaveValue('20')
  await candidates.selectText()
  await touch('7')
  await expect(candidates).toHaveValue('7')
  await expectWelcoming('number')
  await page.clock.fastForward('01:31')
  await expect(page.getByRole('dialog', { name: 'Êtes-vous toujours là ?' })).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^Il reste [1-3]?\d secondes?\.$/)
  await page.keyboard.press('5')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(candidates).toHaveValue('7')
  await page.clock.fastForward('01:31')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessibleIn(extremeAppearances, page, 'idle notice')
  await page.clock.fastForward('00:31')
  await attract()

  await scan()
  await expect(title(/^Bonjour .+ .\.$/)).toBeVisible()
  await button(/90002/).click()
  await expect(candidates).toHaveValue('7')
  await button('Continuer').click()
  await expect(title(/^Comment êtes-vous allé de /)).toBeVisible()
  await expectWelcoming('travel')
  await button('En train').click()
  await expect(title('Combien avez-vous payé vos titres de transport ?')).toBeVisible()
  await button('Continuer').click()
  await page.getByLabel('Prix payé').fill('12,5O')
  await button('Continuer').click()
  await expect(title('Combien avez-vous payé vos titres de transport ?')).toBeVisible()
  await page.getByLabel('Prix payé').fill('12,50')
  await button('Continuer').click()
  await expect(title('Avez-vous payé vos repas ?')).toBeVisible()
  await button('Oui, à mes frais').click()
  await expect(title('Voici ce que vous envoyez')).toBeVisible()
  await expect(page.getByText(/12,50/)).toBeVisible()
  await expectWelcoming('summary')
  await button('Envoyer au bureau').click()
  await expect(title('C’est envoyé')).toBeVisible()
  await page.evaluate(() => {
    window.print = () => {
      throw new Error('No printer')
    }
  })
  await button('Imprimer').click()
  await expect(page.getByRole('alert').filter({ hasText: 'Le reçu ne s’imprime pas.' })).toBeVisible()
  await button('Garder sur mon téléphone').click()
  await expect(page.getByRole('img', { name: /^Votre reçu/ })).toBeVisible()
  await expectWelcoming('receipt')
  expect(
    await page.locator('.kiosk-number').evaluate((number) => Number.parseInt(getComputedStyle(number).fontSize, 10)),
  ).toBeGreaterThanOrEqual(80)
  await button('Terminer et effacer').click()
  await attract()

  await button('Personnel du centre').click()
  const enter = async (login: string, password: string) => {
    await page.getByLabel('Identifiant').fill(login)
    await page.getByLabel('Mot de passe', { exact: true }).fill(password)
    await button('Continuer').click()
  }
  await enter('chef-centre', planted)
  await expect(page.getByText('Identifiant ou mot de passe incorrect.')).toBeVisible()
  await expectWelcoming('staff')
  await enter('chef-centre', demonstrationLogins[0]?.password ?? '')
  await expect(title('Menu de la borne')).toBeVisible()
  await expect(page.getByText('3 personnes reconnues.')).toBeVisible()
  await expect(page.getByText('1 code refusé.')).toBeVisible()
  await expectWelcoming('staff menu')
  await button('Taille de l’écran').click()
  await expect(title('Taille de l’écran')).toBeVisible()
  await page.getByLabel('Diagonale').fill('24')
  await expectWelcoming('size of the screen')
  await button('Enregistrer').click()
  await expect(page.getByText('L’écran est déclaré.')).toBeVisible()
  await button('Retour').click()
  await button('Fermer la borne').click()
  await expect(title('La borne se ferme.')).toBeVisible()
  await expect
    .poll(() =>
      fetch(shell.origin).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed')
  expect(complaints.filter((complaint) => !/WebSocket|ERR_CONNECTION/.test(complaint))).toEqual([])
  await context.close()
  expect(tracesOnDisk(profile, ['127.0.0.1']), 'what a profile keeps can be found').not.toEqual([])
  expect(tracesOnDisk(profile, visited), 'profile on disk, once closed').toEqual([])
})
