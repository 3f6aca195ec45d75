import type { Page } from '@playwright/test'
import { expect, focused, test } from './kit-test.ts'

const values = async (page: Page) => JSON.parse((await page.getByTestId('values').textContent()) ?? '{}')

test('[C25] dates: thirty typed variants give the right day or an error, and what was typed stays', async ({
  page,
  open,
}) => {
  await open('/fields')
  const field = page.getByLabel('Date de départ')
  const june = '2026-06-03'
  const variants: readonly (readonly [string, string])[] = [
    ...[
      '03/06/2026',
      '3/6/2026',
      '3/6/26',
      '03/06/26',
      '03062026',
      '030626',
      '3-6-2026',
      '03.06.2026',
      '03 06 2026',
      ' 3/6/2026 ',
      '3 / 6 / 2026',
    ].map((typed) => [typed, june] as const),
    ['29/02/2028', '2028-02-29'],
    ['31/12/2025', '2025-12-31'],
    ['01/01/00', '2000-01-01'],
    ['15081975', '1975-08-15'],
    ...[
      '31/02/2026',
      '29/02/2027',
      '31/04/2026',
      '00/06/2026',
      '03/13/2026',
      '32/01/2026',
      'abc',
      '2026-06-03',
      '06/2026',
      '3/6',
      '3juin2026',
      '3/6-2026',
      '0306202',
      '3//6/2026',
      '31022026',
    ].map((typed) => [typed, 'unreadable'] as const),
  ]
  expect(variants).toHaveLength(30)
  for (const [typed, date] of variants) {
    await field.fill(typed)
    await field.blur()
    expect((await values(page)).date, typed).toBe(date)
    await expect(field).toHaveValue(typed)
    if (date === 'unreadable') await expect(field, typed).toHaveAttribute('aria-invalid', 'true')
    else await expect(field, typed).not.toHaveAttribute('aria-invalid', 'true')
  }
})

test('a date that was read is said in full, and an error goes as soon as it is corrected', async ({ page, open }) => {
  await open('/fields')
  const field = page.getByLabel('Date de départ')
  await field.fill('31/02/2026')
  await expect(page.getByText('Cette date n’existe pas')).toBeHidden()
  await field.blur()
  await expect(page.getByText('Cette date n’existe pas')).toBeVisible()
  await field.fill('28/02/2026')
  await expect(page.getByText('Cette date n’existe pas')).toBeHidden()
  await field.blur()
  await expect(page.getByText('Compris : 28 février 2026')).toBeVisible()
})

test('[C26] amounts: comma, spaces, cents; nothing rounded, nothing clamped', async ({ page, open }) => {
  await open('/fields')
  const field = page.getByLabel('Montant')
  for (const [typed, cents] of [
    ['12,5', 1250],
    ['1 250,50', 125050],
    ['1\u202f250,50', 125050],
    ['12.50', 1250],
    ['0,01', 1],
  ] as const) {
    await field.fill(typed)
    await field.blur()
    expect((await values(page)).cents, typed).toBe(cents)
    await expect(field).toHaveValue(typed)
  }
  for (const typed of ['12,345', '1.234', 'abc', '9999']) {
    await field.fill(typed)
    await field.blur()
    expect((await values(page)).cents, typed).toBe('unreadable')
    await expect(field).toHaveValue(typed)
  }
  await expect(page.getByText('La valeur doit être au plus 5000,00.')).toBeVisible()
})

test('[C26] numbers out of bounds stay as typed, with an error; times are read the French way', async ({
  page,
  open,
}) => {
  await open('/fields')
  const distance = page.getByLabel('Distance')
  await distance.fill('2000')
  await distance.blur()
  await expect(distance).toHaveValue('2000')
  await expect(page.getByText('La valeur doit être au plus 999.')).toBeVisible()
  await distance.fill('12,5')
  const time = page.getByLabel('Heure de départ')
  for (const [typed, read] of [
    ['8h30', '08:30'],
    ['0830', '08:30'],
    ['8:30', '08:30'],
    ['25:00', 'unreadable'],
  ] as const) {
    await time.fill(typed)
    await time.blur()
    expect((await values(page)).time, typed).toBe(read)
  }
  expect((await values(page)).distance).toBe(12.5)
})

test('[C28] a refused sending moves the focus to the summary, whose links lead to the fields', async ({
  page,
  open,
}) => {
  await open('/fields')
  await page.getByLabel('Date de départ').fill('31/02/2026')
  await page.getByRole('button', { name: 'Envoyer mon état de frais' }).click()
  const summary = page.getByRole('region', { name: '2 points à corriger' })
  await expect(summary).toBeFocused()
  await summary.getByRole('button', { name: /Prénom/ }).click()
  await expect(page.getByLabel('Prénom')).toBeFocused()
  await page.keyboard.type('Claire')
  await expect(page.getByRole('region', { name: '1 point à corriger' })).toBeVisible()
  await page.getByLabel('Date de départ').fill('28/02/2026')
  await page.getByRole('button', { name: 'Envoyer mon état de frais' }).click()
  await expect(page.getByRole('log')).toContainText('État de frais envoyé.')
})

test('[C21 C23 C24] fields name, describe and require in code what they show', async ({ page, open }) => {
  await open('/fields')
  const date = page.getByRole('textbox', { name: 'Date de départ' })
  await expect(date).toHaveAccessibleDescription(/jj\/mm\/aaaa/)
  await expect(date).toHaveAttribute('aria-required', 'true')
  await expect(page.getByRole('textbox', { name: 'Montant (facultatif)' })).not.toHaveAttribute('aria-required')
  await expect(page.getByRole('button', { name: /^Afficher\s: / })).toBeVisible()
})

test('a choice found by typing: arrows, Enter, and a text without choice is not a value', async ({ page, open }) => {
  await open('/fields')
  const field = page.getByRole('combobox', { name: /Centre d’examen/ })
  await field.focus()
  await page.keyboard.type('rennes')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const chosen = (await values(page)).centre
  expect(chosen).toMatch(/^100\d{3}$/)
  await expect(field).toHaveValue(new RegExp(`${chosen}$`))
  await field.fill('n’importe quoi')
  await field.blur()
  await expect(field).toHaveValue(new RegExp(`${chosen}$`))
  expect((await values(page)).centre).toBe(chosen)
})

test('[C35] files: chosen by a real button, named, refused when too large, taken back with the focus kept', async ({
  page,
  open,
}) => {
  await open('/fields')
  const field = page.getByLabel('Justificatifs')
  await field.setInputFiles({ name: 'billet.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(2000) })
  await expect(page.getByText('billet.pdf')).toBeVisible()
  await field.setInputFiles({ name: 'lourd.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5_000_001) })
  await expect(page.getByText('lourd.pdf dépasse 5 Mo.')).toBeVisible()
  await expect(field).toHaveAccessibleDescription(/billet\.pdf/)
  await page.getByRole('button', { name: 'Retirer billet.pdf' }).click()
  await expect(page.getByText('Aucun fichier choisi')).toBeVisible()
  expect((await focused(page)).tag).toBe('input')
})

test('a busy button keeps the focus and does nothing', async ({ page, open }) => {
  await open('/feedback')
  const busy = page.getByRole('button', { name: 'En cours…' })
  await busy.focus()
  await page.keyboard.press('Enter')
  await expect(busy).toBeFocused()
  await expect(page.getByRole('log')).toBeEmpty()
})

test('[C53] a long job speaks at most once in ten seconds', async ({ page, open }) => {
  await page.clock.install()
  await open('/feedback')
  await page.evaluate(() => {
    const region = document.querySelector('.frame-console [role="status"]')
    const said: string[] = []
    Reflect.set(globalThis, 'said', said)
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  const said = () => page.evaluate((): string[] => Reflect.get(globalThis, 'said'))
  const advance = page.getByRole('button', { name: 'Avancer de 1 000 lignes' })
  for (let turn = 0; turn < 5; turn += 1) await advance.click()
  const before = (await said()).length
  expect(before).toBeLessThanOrEqual(1)
  await page.clock.fastForward(11_000)
  await advance.click()
  await expect.poll(async () => (await said()).length).toBe(before + 1)
  await expect(page.getByRole('progressbar', { name: 'Import de 20 000 lignes', exact: true })).toHaveAttribute(
    'value',
    '10000',
  )
})
