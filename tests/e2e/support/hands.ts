import { expect, type Locator, type Page } from '@playwright/test'
import { demonstrationLogins } from '../../../main/features/accounts/demonstration-logins.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { clickHands } from './click-hands.ts'
import { keyboardHands } from './keyboard-hands.ts'

export const ways = ['by keyboard', 'by clicks'] as const
export type Way = (typeof ways)[number]

export type GivenFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>

/** The gestures a person has; each is made in one way only, and leaves the focus on something. */
export type Gestures = Readonly<{
  /** A button, a link, or a tab. */
  press(control: Locator): Promise<void>
  /** In place of what the field holds. */
  type(field: Locator, text: string): Promise<void>
  /** Chooses in a list of the browser by the words of the option. */
  choose(list: Locator, option: string): Promise<void>
  /** Chooses among the proposals for what is typed, or among all of them when nothing is. */
  pick(field: Locator, typed: string, proposal: string | RegExp): Promise<void>
  /** Chooses in a field whose list stays open under it. */
  pickListed(field: Locator, option: string): Promise<void>
  /** A box to tick, or one choice among several. */
  tick(box: Locator): Promise<void>
  /** Opens what a line of a grid names. */
  openLine(line: Locator): Promise<void>
  /** Ticks a line of a grid. */
  selectLine(line: Locator): Promise<void>
  upload(control: Locator, files: readonly GivenFile[]): Promise<void>
  /** Goes to a screen by what the frame offers. */
  goTo(name: string): Promise<void>
}>

export type Hands = Gestures &
  Readonly<{
    way: Way
    page: Page
    /** Goes to a screen by its name, and waits for its title (its name, unless told). */
    open(name: string, title?: string | RegExp): Promise<void>
    /** Leaves, when somebody is signed in, and enters as the account of the demonstration of that role. */
    enterAs(role: Role): Promise<void>
    /** Opens the page anew, as somebody who comes back; no gesture. */
    comeBack(): Promise<void>
  }>

export async function handsOf(page: Page, way: Way): Promise<Hands> {
  const gestures: Gestures = way === 'by keyboard' ? keyboardHands(page) : clickHands(page)
  const title = (name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' })
  return {
    ...gestures,
    way,
    page,
    open: async (name, heading = name) => {
      await gestures.goTo(name)
      await expect(title(heading)).toBeVisible()
      await expect(page.locator('main [aria-busy="true"]:visible')).toHaveCount(0)
    },
    enterAs: async (role) => {
      const leave = page.getByRole('button', { name: 'Quitter', exact: true })
      const form = title('Connexion')
      await expect(leave.or(form).first()).toBeVisible()
      if (await leave.isVisible()) await gestures.press(leave)
      await expect(form).toBeVisible()
      const account = demonstrationLogins.find((login) => login.role === role)
      await gestures.type(page.locator('#sign-in-login'), account?.login ?? '')
      await gestures.type(page.locator('#sign-in-password'), account?.password ?? '')
      await gestures.press(page.getByRole('button', { name: 'Se connecter' }))
      await expect(title(/^Bonjour /)).toBeVisible()
    },
    comeBack: async () => {
      await expectOnlyHands(page)
      await page.reload()
      await watchHands(page, way)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expect(page.locator('main [aria-busy="true"]:visible')).toHaveCount(0)
    },
  }
}

/**
 * Watches what the page receives from the browser itself. By keyboard, a pointer does nothing and is a fault; by clicks,
 * a drag is a fault, and so is a key outside a field or one that does not write there.
 */
export async function watchHands(page: Page, way: Way): Promise<void> {
  await page.evaluate((now) => {
    const watch = window as unknown as { hands?: { way: string; faults: string[] } }
    if (watch.hands !== undefined) {
      watch.hands.way = now
      return
    }
    const hands = { way: now as string, faults: [] as string[] }
    watch.hands = hands
    const named = (event: Event) =>
      `${event.type} on ${(event.target as Element).outerHTML?.slice(0, 80) ?? 'the page'}`
    const onPointer = (event: Event) => {
      // Enter on a button is a click too, of no pointer.
      const fromKey = event.type === 'click' && (event as PointerEvent).detail === 0
      if (!event.isTrusted || fromKey || hands.way !== 'by keyboard') return
      event.preventDefault()
      event.stopImmediatePropagation()
      // Chromium tells again where a resting pointer is whenever the page moves under it: only an action is a fault.
      if (!event.type.endsWith('move')) hands.faults.push(named(event))
    }
    const pointing = [
      'pointerdown',
      'mousedown',
      'touchstart',
      'wheel',
      'pointermove',
      'mousemove',
      'contextmenu',
      'click',
    ]
    for (const type of pointing) window.addEventListener(type, onPointer, { capture: true, passive: false })
    let pressed: PointerEvent | null = null
    window.addEventListener('pointerdown', (event) => (pressed = event), true)
    window.addEventListener('pointerup', () => (pressed = null), true)
    const onDrag = (event: Event) => {
      if (!event.isTrusted || hands.way !== 'by clicks') return
      if (event instanceof PointerEvent) {
        const far = pressed !== null && Math.hypot(event.x - pressed.x, event.y - pressed.y) > 4
        if (!far) return
      }
      hands.faults.push(named(event))
    }
    for (const type of ['dragstart', 'pointermove']) window.addEventListener(type, onDrag, true)
    const writes = ['Backspace', 'Delete', 'Control', 'Shift']
    const editable = 'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=button])'
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted || hands.way !== 'by clicks') return
      const inField = event.target instanceof Element && event.target.matches(editable)
      const selectsAll = event.ctrlKey && event.key === 'a'
      const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey
      if (!inField || !(letter || selectsAll || writes.includes(event.key)))
        hands.faults.push(`${event.key}: ${named(event)}`)
    }
    window.addEventListener('keydown', onKey, true)
  }, way)
}

/** Fails when the page received anything that these hands do not make. */
export async function expectOnlyHands(page: Page): Promise<void> {
  const faults = () =>
    page.evaluate(
      () => (window as unknown as { hands?: { faults: string[] } }).hands?.faults.splice(0) ?? ['unwatched'],
    )
  expect(await faults(), 'gestures of another kind').toEqual([])
}
