import { expect, expectFocusSomewhere, test } from './kit-test.ts'

test('[C22] what a field holds is exposed: date, time, amount, choice, file, box', async ({ page, open }) => {
  await open('/fields')
  const main = page.getByRole('main')
  await main.getByLabel('Date de départ').fill('03/06/2026')
  await main.getByLabel(/^Montant/).fill('12,50')
  await main.getByLabel(/^Moyen de transport|^Transport/).selectOption({ index: 1 })
  await main.getByRole('checkbox').check()
  await main.getByLabel('Justificatifs').setInputFiles({
    name: 'billet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(2000),
  })
  await expect(main.getByRole('textbox', { name: 'Date de départ' })).toHaveValue('03/06/2026')
  await expect(main.getByRole('textbox', { name: /^Montant/ })).toHaveValue('12,50')
  await expect(main.getByRole('checkbox')).toBeChecked()
  await expect(main.getByLabel('Justificatifs')).toHaveAccessibleDescription(/billet\.pdf/)
  const tree = await main.ariaSnapshot()
  for (const value of ['03/06/2026', '12,50', '[checked]', '[selected]']) expect(tree).toContain(value)
})

test('[C27] an error is named, linked to its field and gives an example', async ({ page, open }) => {
  await open('/fields')
  const wrong = [
    ['Date de départ', '31/02/2026', /par exemple \d{2}\/\d{2}\/\d{4}/],
    ['Heure de départ', 'midi', /par exemple \d{2}:\d{2}/],
    ['Montant (facultatif)', 'beaucoup', /par exemple \d+,\d{2}/],
    ['Distance (facultatif)', 'loin', /par exemple \d+/],
  ] as const
  for (const [label, typed, example] of wrong) {
    const field = page.getByLabel(label)
    await field.fill(typed)
    await field.blur()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(example)
    await expect(field).toHaveValue(typed)
  }
})

test('[C39] steps are an ordered list that says the current one and each state; tabs answer to arrows, Home and End', async ({
  page,
  open,
}) => {
  await open('/dialogs')
  const steps = page.getByRole('navigation', { name: 'Étapes' }).getByRole('listitem')
  await expect(steps).toHaveCount(4)
  await expect(page.locator('ol.steps [aria-current="step"]')).toHaveText(/Déplacement.*2 sur 4/)
  await expect(steps.nth(2)).toContainText('à corriger')
  const tab = (name: string) => page.getByRole('tab', { name })
  await page.getByRole('tab').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Missions')).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('tab').last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.getByRole('tab').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('tabpanel')).toBeFocused()
})

test('[C41] nothing shows on hover or focus alone but the name of an icon, which the browser itself shows', async ({
  page,
  open,
}) => {
  for (const path of ['/feedback', '/dialogs', '/fields']) {
    await open(path)
    const words = () => page.evaluate(() => document.body.innerText)
    const before = await words()
    for (const control of await page.getByRole('main').getByRole('button').all()) {
      if (!(await control.isVisible())) continue
      await control.hover()
      expect(await words()).toBe(before)
      await control.focus()
      expect(await words()).toBe(before)
    }
    const titled = await page.locator('[title]').evaluateAll((found) =>
      found
        .filter((element) => {
          const said = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`
          return !said.includes(element.getAttribute('title') ?? '')
        })
        .map((element) => element.outerHTML),
    )
    expect(titled, 'titles that say more than the name').toEqual([])
  }
})

test('[C46 C48] every command of a screen has a line in the palette, and none leaves the focus nowhere', async ({
  page,
  open,
}) => {
  await open('/list')
  const buttons = await page
    .locator('[data-command]:visible:not([data-command="general.palette"])')
    .evaluateAll((found) =>
      found.map(
        (element) =>
          element.getAttribute('aria-label') ??
          element.querySelector('.button-words, .button-always')?.textContent ??
          element.textContent ??
          '',
      ),
    )
  expect(buttons.length).toBeGreaterThan(3)
  await page.keyboard.press('Control+k')
  for (const name of buttons) {
    await page.getByRole('combobox').fill(name)
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(name)
  }
  await page.keyboard.press('Escape')
  await expectFocusSomewhere(page)
  const tools = page.getByRole('toolbar').getByRole('button')
  for (const tool of (await tools.all()).slice(0, 6)) {
    await tool.focus()
    await page.keyboard.press('Enter')
    await expectFocusSomewhere(page)
    await page.keyboard.press('Escape')
    await expectFocusSomewhere(page)
  }
})

test('[C57] the states of a status are words and shapes: each differs from the others without its colour', async ({
  page,
  open,
}) => {
  await open('/feedback')
  const tags = await page.locator('.status-tag').evaluateAll((found) =>
    found.map((tag) => ({
      tone: tag.getAttribute('data-tone') ?? '',
      words: tag.textContent?.trim() ?? '',
      shape: tag.querySelector('svg')?.innerHTML ?? '',
    })),
  )
  const shapes = new Map(tags.map(({ tone, shape }) => [tone, shape]))
  expect(shapes.size).toBe(7)
  expect(new Set(shapes.values()).size).toBe(7)
  for (const { words, shape } of tags) expect([words, shape]).not.toContain('')
})
