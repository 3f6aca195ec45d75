import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { largeTextSize } from '../../renderer/features/kiosk/large-text.ts'
import { legiblePixels, usualKioskScreen } from '../../shared/model/kiosk-screen.ts'
import { openWindow } from './support/application.ts'
import { type PrintedCode, printedCode } from './support/convocation-code.ts'
import { everyFormOffice } from './support/every-form-office.ts'
import { removeOffice } from './support/office.ts'
import { type Shell, startShell } from './support/shell.ts'

type Spoken = { spoken: string[]; hushed: number }

let folder: string
let shell: Shell
let context: BrowserContext
let page: Page
let complaints: readonly string[]
let printed: PrintedCode

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000)
  folder = await everyFormOffice()
  printed = await printedCode(folder)
  shell = await startShell(folder, { kiosk: true })
  context = await browser.newContext({
    viewport: { width: 1280, height: 1024 },
    hasTouch: true,
    reducedMotion: 'reduce',
  })
  await context.clock.install()
  // A machine with a voice of its own and one of the network, which say nothing here: what they are asked is kept.
  await context.addInitScript(() => {
    const heard = { spoken: [] as string[], hushed: 0 }
    const voices = [
      { lang: 'fr-FR', localService: false, name: 'network' },
      { lang: 'fr-FR', localService: true, name: 'machine' },
    ]
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => {
        heard.hushed += 1
      },
      speak: ({ text, voice }: { text: string; voice: { name: string } }) =>
        heard.spoken.push(`${voice.name}: ${text.replaceAll('\u00a0', ' ')}`),
    })
    class Utterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const outputs = ['loudspeaker', 'screen'].map((label) => ({ kind: 'audiooutput', label }))
    const devices = Object.assign(new EventTarget(), { enumerateDevices: async () => [...outputs] })
    const plug = (label: string) => {
      outputs.push({ kind: 'audiooutput', label })
      devices.dispatchEvent(new Event('devicechange'))
    }
    const unplug = () => {
      outputs.pop()
      devices.dispatchEvent(new Event('devicechange'))
    }
    Object.defineProperty(navigator, 'mediaDevices', { value: devices })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    Object.assign(window, { heard, plug, unplug })
  })
  ;({ page, complaints } = await openWindow(context, shell))
})
test.afterAll(async () => {
  await context?.close()
  await shell?.stop()
  removeOffice(folder)
})

const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const attract = () => expect(title('Envoyez votre état de frais')).toBeVisible()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const heard = () => page.evaluate(() => (window as unknown as { heard: Spoken }).heard)

/** Moves the focus with Tab until it is on that button, then presses it. */
const press = async (name: RegExp) => {
  for (let steps = 0; steps < 60; steps += 1) {
    const text = await page.evaluate(() => document.activeElement?.closest('button')?.textContent ?? '')
    if (name.test(text)) return page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  throw new Error(`${name} is not reached by Tab`)
}

/** Controls that can be seen, at least in part, above the middle of the screen. */
const controlsTooHigh = () =>
  page.locator('.kiosk button, .kiosk input').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) => {
        const { top, bottom, left, right } = control.getBoundingClientRect()
        const seen = [0.05, 0.5, 0.95].filter((share) => {
          const at = document.elementFromPoint((left + right) / 2, top + (bottom - top) * share)
          return at !== null && control.contains(at) && top + (bottom - top) * share < innerHeight / 2
        })
        return seen.length > 0 ? (control.textContent ?? control.id) : ''
      })
      .filter((name) => name !== ''),
  )

test('[K5] [K12] with a keyboard alone a claim is sent, and its time is extended ten times by one key', async () => {
  await attract()
  await page.keyboard.press('m')
  await expect(title('Qui êtes-vous ?')).toBeVisible()
  await expect(page.getByLabel('Numéro d’intervenant')).toBeFocused()
  await page.keyboard.type(printed.number)
  await page.keyboard.press('Tab')
  await page.keyboard.type(printed.code)
  await page.keyboard.press('Enter')
  await expect(title(/^Bonjour /)).toBeVisible()
  await press(/90002/)
  await expect(title('Combien de candidats avez-vous vus ?')).toBeVisible()
  const candidates = page.getByLabel('Nombre total de candidats')
  await expect(candidates).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('8')
  for (let times = 0; times < 10; times += 1) {
    await page.clock.fastForward('01:31')
    await expect(page.getByRole('dialog', { name: 'Êtes-vous toujours là ?' })).toBeVisible()
    await page.keyboard.press('Space')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await expect(candidates).toHaveValue('8')
  await expect(candidates).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(title(/^Comment êtes-vous allé de /)).toBeVisible()
  await press(/^Je ne demande aucun frais/)
  await expect(title('Voici ce que vous envoyez')).toBeVisible()
  await press(/^Envoyer au bureau$/)
  await expect(title('C’est envoyé')).toBeVisible()
  await press(/^Terminer et effacer$/)
  await attract()
})

test('[K6] [K7] [K8] single touches do everything; text is as large as the screen wants it, and controls go to the lower half', async () => {
  await button('Commandes en bas').tap()
  expect(await controlsTooHigh()).toEqual([])
  await button('Commencer').tap()
  await expect(title('Qui êtes-vous ?')).toBeVisible()
  expect(await controlsTooHigh()).toEqual([])
  for (let times = 0; times < 3; times += 1) await button('Voir plus bas').tap()
  await expect(button('Quitter et effacer')).toBeInViewport()
  expect(await controlsTooHigh()).toEqual([])
  for (let times = 0; times < 3; times += 1) await button('Voir plus haut').tap()
  await expect(page.getByLabel('Numéro d’intervenant')).toBeInViewport()
  await button('Commandes en bas').tap()
  const keys = page.getByRole('group', { name: 'Clavier à l’écran' })
  const touch = async (text: string) => {
    for (const key of text) await keys.getByRole('button', { name: key, exact: true }).tap()
  }
  await page.getByLabel('Numéro d’intervenant').tap()
  await touch(printed.number)
  await page.getByLabel('Code de la convocation').tap()
  await touch(printed.code.toLowerCase())
  await button('Continuer').tap()
  await expect(title(/^Bonjour /)).toBeVisible()

  await button('Grand texte').tap()
  await expect(button('Grand texte')).toHaveAttribute('aria-pressed', 'true')
  const pixels = await page.evaluate(() => ({ width: screen.width, height: screen.height }))
  const sizes = await page
    .locator('.kiosk *')
    .evaluateAll((elements) =>
      elements
        .filter(
          (one) =>
            one.checkVisibility() &&
            [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
    )
  expect(sizes.length).toBeGreaterThan(10)
  const wanted = Math.min(legiblePixels(usualKioskScreen, pixels), (24 * largeTextSize(usualKioskScreen, pixels)) / 100)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(wanted)
  await button('Commandes en bas').tap()
  expect(await controlsTooHigh()).toEqual([])
  await button('Quitter et effacer').tap()
  await attract()
})

test('[K6] a password of several words, with accents and signs, is typed by touch alone', async () => {
  await button('Personnel du centre').tap()
  await expect(title('Personnel du centre')).toBeVisible()
  const field = page.getByLabel('Mot de passe', { exact: true })
  await field.tap()
  const keys = page.getByRole('group', { name: 'Clavier à l’écran' })
  const touch = (name: string) => keys.getByRole('button', { name, exact: true }).tap()
  for (const name of ['Majuscules', 'B', 'Majuscules', 'Accents et signes', 'é', 'Accents et signes', 'Espace'])
    await touch(name)
  for (const name of ['Ordre ABC', 'a', 'Accents et signes', '!', 'Effacer', '$']) await touch(name)
  await expect(field).toHaveValue('Bé a$')
  await button('Retour').tap()
  await attract()
})

test('[K2] [K3] [K4] [K9] [K10] [K12] screens, errors, the receipt and the warning are read aloud once asked for, what identifies nobody; then all is as before', async () => {
  expect((await heard()).spoken, 'nothing is said by itself').toEqual([])
  await button('Écouter').click()
  await expect(button('Écouter')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await heard()).spoken.length).toBeGreaterThan(1)
  const [invitation = '', first = ''] = (await heard()).spoken
  expect(invitation).toMatch(/^machine: La voix lit ce qui est à l’écran\. Branchez un casque/)
  expect(first).toContain('Envoyez votre état de frais. ')
  const before = await heard()
  await button('Répéter').click()
  await expect.poll(async () => (await heard()).spoken.length).toBe(before.spoken.length + 1)
  await page.keyboard.press('Shift')
  expect((await heard()).hushed, 'any action stops the voice').toBeGreaterThan(before.hushed)

  await button('Commencer').click()
  await expect(title('Qui êtes-vous ?')).toBeVisible()
  await page.getByLabel('Numéro d’intervenant').pressSequentially(printed.number)
  await button('Continuer').click()
  await expect.poll(async () => (await heard()).spoken.at(-1)).toBe('machine: Code de la convocation. À remplir.')
  await page.getByLabel('Code de la convocation').pressSequentially(printed.code)
  await button('Continuer').click()
  await expect(title(/^Bonjour /)).toBeVisible()
  const name = (await title(/^Bonjour /).textContent())?.replace('Bonjour ', '') ?? ''
  await button(/90001/).click()
  await expect(title('Combien de copies avez-vous corrigées ?')).toBeVisible()
  await page.clock.fastForward('01:31')
  await expect.poll(async () => (await heard()).spoken.join('\n')).toContain('Êtes-vous toujours là ?')
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByLabel(/copies/i).fill('20')
  await button('Continuer').click()
  await expect(title('Voici ce que vous envoyez')).toBeVisible()
  await button('Envoyer au bureau').click()
  await expect(title('C’est envoyé')).toBeVisible()
  await expect.poll(async () => (await heard()).spoken.at(-1)).toContain('C’est envoyé. ')
  const { spoken } = await heard()
  expect(spoken.at(-1)).toContain((await page.locator('.kiosk-number').textContent()) ?? 'a number')
  for (const secret of [printed.number, printed.code, name]) expect(spoken.join('\n')).not.toContain(secret)
  await button('Plus de temps').click()
  await button('Grand texte').click()
  await button('Commandes en bas').click()
  await button('Terminer et effacer').click()
  await attract()
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
  await expect(button('Répéter')).toHaveCount(0)
  expect((await heard()).spoken).toEqual([])
  expect(complaints).toEqual([])
})

test('[K1] headphones that come are answered by an invitation within two seconds, those that go by nothing', async () => {
  await attract()
  expect((await heard()).spoken, 'nothing is said by itself').toEqual([])
  await page.evaluate(() => (window as unknown as { plug: (label: string) => void }).plug('headphones'))
  await expect
    .poll(async () => (await heard()).spoken.join('\n'), { timeout: 2_000 })
    .toMatch(/La voix lit ce qui est à l’écran.*\n.*Envoyez votre état de frais/)
  await expect(button('Écouter')).toHaveAttribute('aria-pressed', 'true')
  await button('Quitter et effacer').click()
  await expect.poll(async () => (await heard()).spoken, 'the next visit is silent').toEqual([])
  await attract()
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(0)
  await page.evaluate(() => (window as unknown as { unplug: () => void }).unplug())
  await page.keyboard.press('Tab')
  expect((await heard()).spoken).toEqual([])
  expect(complaints).toEqual([])
})
