import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectFocusSomewhere, focused, test } from './kit-test.ts'

const grid = (page: Page) => page.getByRole('grid')
const firstLink = (page: Page) => page.locator('[data-row="0"] [data-open]')
const names = (page: Page) => page.locator('.grid-row [data-open]').allTextContents()
const activeRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex'))

test('[C13] the keyboard reaches the last of 100 000 rows, and comes back [F100]', async ({ page, open }) => {
  await open('/list')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '100001')
  await firstLink(page).focus()
  await page.keyboard.press('Control+End')
  await expect.poll(() => activeRow(page)).toBe('100001')
  await page.keyboard.press('Home')
  await expect(page.getByRole('checkbox', { name: /100000$/ })).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect.poll(async () => Number(await activeRow(page))).toBeLessThan(100_000)
  await expectFocusSomewhere(page)
  await page.keyboard.press('Control+Home')
  await expect.poll(() => activeRow(page)).toBe('2')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect((await focused(page)).words).toBe('ÇELIK François 2')
})

test('[C13] scrolling by the wheel never drops the focus nor leaves it on another row', async ({ page, open }) => {
  await open('/list')
  await firstLink(page).focus()
  await page.locator('.grid-scroll').hover()
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 4000)
  await expect.poll(() => page.locator('.grid-scroll').evaluate((zone) => zone.scrollTop)).toBe(48_000)
  await expect(grid(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => activeRow(page)).toBe('3')
})

test('a list is one Tab stop, also while its active row is scrolled away', async ({ page, open }) => {
  await open('/list')
  await page.locator('.grid-scroll').evaluate((zone) => zone.scrollTo({ top: 900_000 }))
  await expect(firstLink(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Colonnes et export' }).focus()
  await page.keyboard.press('Tab')
  await expect.poll(() => activeRow(page)).toBe('2')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Effacer la sélection' })).toBeFocused()
})

test('[C11] sorting by a title: order, triangle, aria-sort on one column, console [F101] [F102] [F103] [F104]', async ({
  page,
  open,
}) => {
  await open('/list')
  const title = page.getByRole('columnheader', { name: 'Numéro' })
  const sort = title.getByRole('button')
  await sort.click()
  await expect(title).toHaveAttribute('aria-sort', 'ascending')
  await sort.click()
  await expect(title).toHaveAttribute('aria-sort', 'descending')
  await expect(firstLink(page)).toHaveText(/ 100000$/)
  await expect(page.getByRole('log')).toContainText(/Trié par Numéro, décroissant, 100\s000 lignes/)
  await page.getByRole('columnheader', { name: 'Nom' }).getByRole('button').click()
  await expect(page.locator('[aria-sort]')).toHaveCount(1)
  await expect(firstLink(page)).toHaveText(/^BÉRANGER/)
  await page.getByRole('columnheader', { name: 'Nom' }).getByRole('button').click()
  await page.getByRole('columnheader', { name: 'Nom' }).getByRole('button').click()
  await expect(page.locator('[aria-sort]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: /Intervenants \(100\s000 lignes\)/ })).toBeVisible()
})

test('[C17 C18] the keyword filter ignores accents and case, counts, and says so once [F93] [F95] [F96] [F97] [F98] [F99]', async ({
  page,
  open,
}) => {
  await open('/list')
  const status = page.locator('[role="status"]').first()
  await page.evaluate(() => {
    const region = document.querySelector('.frame-console [role="status"]')
    const said: string[] = []
    const typedAt: number[] = []
    Object.assign(globalThis, { said, typedAt })
    addEventListener('input', () => typedAt.push(performance.now()), { capture: true })
    if (region)
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('oeillet evreux', { delay: 40 })
  await expect(page.getByRole('heading', { level: 2, name: /sur 100\s000, filtre\s: oeillet evreux/ })).toBeVisible()
  await expect(status).toContainText(/lignes/)
  for (const name of await names(page)) expect(name).toContain('ŒILLET')
  // Once at each pause of the typing: a loaded machine may put one between two keys.
  const { times, pauses } = await page.evaluate(() => {
    const typedAt = Reflect.get(globalThis, 'typedAt') as number[]
    const paused = typedAt.filter((at, index) => at - (typedAt[index - 1] ?? at) > 400)
    return { times: Reflect.get(globalThis, 'said').length, pauses: paused.length }
  })
  expect(times).toBeGreaterThan(0)
  expect(times).toBeLessThanOrEqual(1 + pauses)
  expect(await grid(page).locator('caption').textContent()).toMatch(/filtre\s: oeillet evreux/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).toHaveValue('')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '100001')
  await page.keyboard.press('Escape')
  await expect.poll(() => activeRow(page)).toBe('2')
})

test('[C20] a filter that leaves nothing says so and offers to clear it', async ({ page, open }) => {
  await open('/list')
  await page.getByRole('searchbox').fill('zzzz')
  await expect(page.getByText(/Aucun résultat pour «\szzzz\s» parmi 100\s000 lignes/)).toBeVisible()
  await page.getByRole('button', { name: 'Effacer les filtres' }).click()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '100001')
})

test('[C12] selection: X, Shift+Space, Shift+arrows, all but some, named boxes', async ({ page, open }) => {
  await open('/list')
  const count = page.locator('.grid-selected')
  await firstLink(page).focus()
  await page.keyboard.press('x')
  await expect(page.getByRole('checkbox', { name: 'Sélectionner MARTIN Alice 1', exact: true })).toBeChecked()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(count).toContainText('3 lignes sélectionnées')
  await page.keyboard.press('Control+a')
  await expect(count).toContainText(/100\s000 lignes sélectionnées/)
  await page.keyboard.press('Shift+Space')
  await expect(count).toContainText(/99\s999 lignes sélectionnées/)
  await expect(page.getByRole('status').first()).toContainText(/99\s999 lignes/)
  await page.getByRole('searchbox').fill('hebert')
  await expect(count).toContainText('0 ligne')
})

test('[C47] one-key shortcuts can be switched off', async ({ page, open }) => {
  await open('/list', { oneKeyShortcuts: false })
  await firstLink(page).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('v')
  await page.keyboard.press('Shift+Space')
  await expect(page.locator('.grid-selected')).toContainText('1 ligne')
  await expect(page.getByRole('log')).toBeEmpty()
})

test('[C47] a one-key command answers in the list and stays inert in the filter', async ({ page, open }) => {
  await open('/list')
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('v')
  await expect(page.getByRole('log')).toBeEmpty()
  await page.getByRole('searchbox').fill('')
  await firstLink(page).focus()
  await page.keyboard.press('v')
  await expect(page.getByRole('log')).toContainText('77842')
})

test('[C14 C19] opening a row and coming back finds the same filter, row and place [F110] [F111]', async ({
  page,
  open,
}) => {
  await open('/list')
  await page.getByRole('searchbox').fill('kowalski')
  await expect(page.getByRole('heading', { level: 2, name: /kowalski/ })).toBeVisible()
  await firstLink(page).focus()
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowDown')
  const name = (await focused(page)).words
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Détail d’un intervenant' })).toBeFocused()
  await expect(page).toHaveTitle(/^Détail d’un intervenant - \d+ - Imagin$/)
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect.poll(async () => (await focused(page)).words).toBe(name)
  await expect(page.getByRole('searchbox')).toHaveValue('kowalski')
})

test('a button that a cell holds for itself keeps Enter and Space', async ({ page, open }) => {
  await open('/list')
  const cell = page.getByRole('grid').getByRole('row').nth(1).getByRole('gridcell').last()
  await cell.evaluate((element) => {
    const button = document.createElement('button')
    button.textContent = 'Essai'
    button.addEventListener('click', () => button.setAttribute('data-pressed', 'yes'))
    element.append(button)
    button.focus()
  })
  const button = cell.getByRole('button', { name: 'Essai' })
  for (const key of ['Enter', 'Space']) {
    await button.evaluate((element) => element.removeAttribute('data-pressed'))
    await button.focus()
    await page.keyboard.press(key)
    await expect(button).toHaveAttribute('data-pressed', 'yes')
  }
  expect(page.url()).toMatch(/#\/list$/)
})

test('[C49] columns: dragged, widened by keys and by buttons, hidden, remembered [F105]', async ({ page, open }) => {
  await open('/list')
  const title = page.getByRole('columnheader', { name: 'Nom' })
  const width = async () => Math.round((await title.boundingBox())?.width ?? 0)
  expect(await width()).toBe(250)
  const edge = await title.locator('.grid-resize').boundingBox()
  if (!edge) throw new Error('No edge to drag')
  await page.mouse.move(edge.x + 3, edge.y + 5)
  await page.mouse.down()
  await page.mouse.move(edge.x + 63, edge.y + 5, { steps: 4 })
  await page.mouse.up()
  expect(await width()).toBe(310)
  await firstLink(page).focus()
  await page.keyboard.press('ArrowUp')
  await expect(title.getByRole('button')).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  expect(await width()).toBe(334)
  await page.getByRole('button', { name: 'Colonnes et export' }).click()
  await page.getByRole('button', { name: 'Réduire Nom' }).click()
  expect(await width()).toBe(310)
  await page.getByRole('checkbox', { name: 'Afficher Commune' }).uncheck()
  await expect(page.getByRole('columnheader', { name: 'Commune' })).toHaveCount(0)
  const kept = await page.evaluate(
    () => JSON.parse(localStorage.getItem('imagin.preferences') ?? '{}').grids['gallery-big'],
  )
  expect(kept).toEqual({ widths: { name: 310 }, hidden: ['city'] })
  await page.getByRole('button', { name: 'Rétablir les colonnes' }).click()
  await expect(page.getByRole('columnheader', { name: 'Commune' })).toBeVisible()
  expect(await width()).toBe(250)
})

test('copy for a spreadsheet gives titles and the chosen rows', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/list')
  await firstLink(page).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Control+Shift+C')
  await expect(page.getByRole('log')).toContainText('1 ligne copiée.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.split('\n').map((line) => line.split('\t').slice(0, 4))).toEqual([
    ['Nom', 'Numéro', 'Commune', 'Naissance'],
    ['MARTIN Alice 1', '100000', 'Rennes', '01/01/1955'],
  ])
})

test('the CSV file opens in French spreadsheets: mark, semicolons, CRLF', async ({ page, open }) => {
  await open('/states')
  const list = page.getByRole('region', { name: 'Mes missions' }).first()
  await list.getByRole('button', { name: 'Colonnes et export' }).click()
  const coming = page.waitForEvent('download')
  await list.getByRole('button', { name: 'Télécharger en CSV' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('gallery-small.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\ufeffNom;Numéro;Commune;')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(9)
})

test('[C10] cells have their headers: scope, row header, one name each', async ({ page, open }) => {
  await open('/list')
  expect(await page.locator('th:not([scope])').count()).toBe(0)
  await expect(page.getByRole('rowheader', { name: 'MARTIN Alice 1', exact: true })).toBeVisible()
  const boxes = await page
    .locator('.grid-row [data-check]')
    .evaluateAll((all) => all.map((box) => box.getAttribute('aria-label')))
  expect(new Set(boxes).size).toBe(boxes.length)
  expect(boxes.length).toBeGreaterThan(5)
})

test('rows by windows: last row by the keyboard, filter and sort asked of the core, all but one', async ({
  page,
  open,
}) => {
  await open('/paged')
  const box = page.getByRole('checkbox', { name: 'Sélectionner MARTIN Alice 1', exact: true })
  await box.focus()
  await page.keyboard.press('Control+End')
  await expect.poll(() => activeRow(page)).toBe('100001')
  await expect(page.getByRole('rowheader', { name: / 100000$/ })).toBeVisible()
  await page.getByRole('searchbox').fill('hugo 5')
  await expect(page.getByRole('heading', { level: 2, name: /filtre\s: hugo 5/ })).toBeVisible()
  const count = async () => Number(await grid(page).getAttribute('aria-rowcount')) - 1
  await expect.poll(count).toBeGreaterThan(100)
  const rows = await count()
  expect(rows).toBeLessThan(2000)
  await page.locator('[data-row="0"] [data-check]').focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Shift+Space')
  await expect(page.locator('.grid-selected')).toContainText(String(rows - 1).slice(-3))
})

test('a list that failed keeps its place and can be tried again', async ({ page, open }) => {
  await open('/states')
  const failing = page.getByRole('region', { name: 'Liste en échec' }).first()
  await expect(failing.getByRole('alert')).toContainText('BUSY')
  await failing.getByRole('button', { name: 'Réessayer' }).click()
  await expect(failing.getByRole('alert')).toContainText('Un autre travail est en cours')
  await expectFocusSomewhere(page)
})

test('plain tables: pages, true totals, every row within reach [F94] [F106] [F108]', async ({ page, open }) => {
  await open('/list', { tables: 'plain' })
  const pager = page.getByRole('navigation', { name: 'Pages de Intervenants' })
  await expect(pager).toContainText(/Page 1 sur 1\s000/)
  await pager.getByRole('button', { name: 'Dernière page' }).click()
  await expect(page.getByRole('rowheader', { name: / 100000$/ })).toBeVisible()
  await pager.getByRole('button', { name: 'Page précédente' }).click()
  await expect(pager).toContainText(/Page 999 sur 1\s000/)
  await expect(page.locator('.plain-table tbody tr')).toHaveCount(100)
})

test('lines are always counted, and short lists have no pages at all [F107]', async ({ page, open }) => {
  await open('/states', { tables: 'plain' })
  const short = page
    .getByRole('region')
    .filter({ has: page.locator('.plain-table') })
    .first()
  await expect(short.getByRole('heading', { name: /\(8 lignes\)/ })).toBeVisible()
  await expect(short.locator('tbody tr')).toHaveCount(8)
  await expect(page.getByRole('navigation', { name: /^Pages de/ })).toHaveCount(0)
})

test('every line of a list has its number [F109]', async ({ page, open }) => {
  await open('/list')
  await expect(page.getByRole('heading', { name: /\(100\s000 lignes\)/ })).toBeVisible()
  await expect(page.locator('.grid-row').first()).toHaveAttribute('aria-rowindex', '2')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001')
})

test('of 100 000 rows only those on screen are in the page, sorted or not', async ({ page, open }) => {
  await open('/list')
  expect(await page.locator('.grid-row').count()).toBeLessThan(60)
  await page.locator('[data-column="2"] .grid-sort').click()
  await expect(page.locator('[aria-sort]')).toHaveCount(1)
  expect(await page.locator('.grid-row').count()).toBeLessThan(60)
})
