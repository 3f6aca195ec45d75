import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { reference, reviewableOffice } from './support/reviewable-office.ts'
import { openFirstRow } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('manager', reviewableOffice)

test.describe.configure({ mode: 'serial' })

const title = () => application.page.getByRole('heading', { level: 1 })
const count = Object.values(reference).reduce((sum, own) => sum + own, 0)

/** Every key pressed in the page but bare modifiers, as ux.md 3.0.6 counts them; nothing is clicked. */
const listenToKeys = () =>
  application.page.evaluate(() => {
    const counted = globalThis as typeof globalThis & { keysPressed: number }
    counted.keysPressed = 0
    const bare = ['Control', 'Shift', 'Alt', 'Meta']
    window.addEventListener(
      'keydown',
      (event) => {
        if (!bare.includes(event.key)) counted.keysPressed += 1
      },
      { capture: true },
    )
  })
const keysPressed = () =>
  application.page.evaluate(() => (globalThis as typeof globalThis & { keysPressed: number }).keysPressed)

type Kind = keyof typeof reference

/** What a reviewer reads in the sentences of the controls. */
async function kindOnScreen(): Promise<Kind> {
  const controls = await application.page.getByRole('region', { name: 'Contrôles automatiques' }).innerText()
  if (controls.includes('mais constaté 31')) return 'corrected'
  if (controls.includes('mais constaté 6.')) return 'returned'
  return controls.includes('ne donne pas de quantité') ? 'waiting' : 'clean'
}

const decide: Readonly<Record<Kind, () => Promise<void>>> = {
  clean: () => application.page.keyboard.press('v'),
  corrected: async () => {
    const { keyboard } = application.page
    await keyboard.press('c')
    await expect(application.page.getByRole('textbox', { name: 'Copies' })).toBeFocused()
    await keyboard.type('31')
    await keyboard.press('Tab')
    await keyboard.press('c')
    await keyboard.press('Control+Enter')
  },
  returned: async () => {
    const { keyboard } = application.page
    await keyboard.press('r')
    await expect(application.page.getByRole('combobox', { name: 'Motif' })).toBeFocused()
    await keyboard.type('qu')
    await keyboard.press('Enter')
  },
  waiting: async () => {
    const { keyboard } = application.page
    await keyboard.press('m')
    await expect(application.page.getByRole('combobox', { name: 'Jusqu’à ce que' })).toBeFocused()
    await keyboard.press('l')
    await keyboard.press('Enter')
  },
}

test('the documents of a claim are beside it: one after the other, nearer, larger, all by keys', async () => {
  const { page } = application
  await goTo(application, '/review')
  await openFirstRow(page)
  await title().focus()
  const evidence = page.getByRole('region', { name: 'Pièces', exact: true })
  await expect(evidence.getByText('Pièce 1 sur 2 : facture-hotel.pdf, 100 %')).toBeVisible()
  await expect(evidence.getByRole('img', { name: /page 2/i })).toBeVisible()
  await page.keyboard.press('+')
  await expect(evidence.getByText('Pièce 1 sur 2 : facture-hotel.pdf, 125 %')).toBeVisible()
  await page.keyboard.press('-')
  await page.keyboard.press('n')
  await expect(evidence.getByRole('img', { name: 'ticket.png' })).toBeVisible()
  await page.keyboard.press('p')
  await page.keyboard.press('Space')
  await expect(page.getByRole('navigation', { name: 'File' })).toBeHidden()
  await page.keyboard.press('Space')
  await expect(page.getByRole('navigation', { name: 'File' })).toBeVisible()
  await page.keyboard.press('h')
  await expect(page.locator('#review-history')).toBeFocused()
})

test('[F191] a hundred claims are decided within 230 keys: one for a clean claim, six at most for nine in ten', async () => {
  test.setTimeout(400_000)
  const { page } = application
  await goTo(application, '/review')
  await openFirstRow(page)
  await expect(page.getByText(`1 sur ${count} dans la file`)).toBeVisible()
  await title().focus()
  await listenToKeys()
  const keys: number[] = []
  const done: Record<Kind, number> = { clean: 0, corrected: 0, returned: 0, waiting: 0 }
  for (let index = 0; index < count; index += 1) {
    // The next claim may still be on its way: its number is read once it is there.
    await expect(title()).toHaveText(/^\d+-\d+, /)
    const number = await title().innerText()
    const kind = await kindOnScreen()
    const before = await keysPressed()
    await decide[kind]()
    await expect(title()).not.toHaveText(number)
    keys.push((await keysPressed()) - before)
    done[kind] += 1
  }
  await expect(page.getByText(/^File terminée\s: 85 acceptés/).first()).toBeVisible()
  expect(done).toEqual(reference)
  const sorted = keys.toSorted((one, other) => one - other)
  expect(sorted.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(230)
  expect([sorted[49], sorted[89]]).toEqual([1, 6])
})

test('held claims wait in their view, and the last decision is undone from the list', async () => {
  const { page } = application
  const views = page.getByRole('group', { name: 'File' })
  await expect(views.getByRole('button', { name: 'En attente (5)' })).toBeVisible()
  await expect(views.getByRole('button', { name: 'À contrôler (0)' })).toBeVisible()
  await title().focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Annulé\s: État/).first()).toBeVisible()
  await expect(views.getByRole('button', { name: 'À contrôler (1)' })).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
