import checklist from '../../accessibility-checklist.json' with { type: 'json' }
import { expectNothingClipped } from '../support/clipping.ts'
import { expect, expectFocusSomewhere, focused, test } from './kit-test.ts'

test('[C4 C7] the frame has its four zones, person, academy and tools [F49] [F50] [F51] [F52] [F58] [F59] [F60] [F65] [F67]', async ({
  page,
  open,
}) => {
  await open('/feedback')
  await expect(page.getByRole('banner')).toContainText('Académie de Démonstration')
  await expect(page.getByRole('banner')).toContainText('Mme Claire LENOIR')
  await expect(page.getByRole('banner').getByText('Imagin', { exact: true })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: /^Rechercher/ })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Activités' })).toBeVisible()
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Console' })).toBeVisible()
  for (const name of ['Guide', 'Plan', 'Verrouiller', 'Quitter'])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
})

test('the current activity is marked, the closed one gives its reason and takes the focus; a hand says what is a link [F69] [F70] [F71] [F72] [F73]', async ({
  page,
  open,
}) => {
  await open('/feedback')
  await expect(page.locator('[aria-current="page"]')).toHaveText('États et travaux')
  const closed = page.getByRole('button', { name: /Compétences.*fermé, ouvre le 15 mai/ })
  await closed.focus()
  await expect(closed).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('log')).toContainText('Compétences : fermé, ouvre le 15 mai')
  await expect(page.getByRole('link', { name: 'Champs de saisie' })).toHaveCSS('cursor', 'pointer')
  await page.getByRole('link', { name: 'Champs de saisie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Champs de saisie' })).toBeFocused()
  await expect(page).toHaveTitle('Champs de saisie - Imagin')
})

test('F9 enlarges: header and menu go, content and console stay, the button stays reachable [F90] [F91] [F92]', async ({
  page,
  open,
}) => {
  await open('/feedback')
  await page.getByRole('button', { name: /Agrandir/ }).focus()
  await page.keyboard.press('F9')
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Activités' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Console' })).toBeVisible()
  const restore = page.getByRole('button', { name: /Rétablir l’écran/ })
  await expect(restore).toBeFocused()
  await restore.click()
  await expect(page.getByRole('banner')).toBeVisible()
  await expectFocusSomewhere(page)
})

test('[C5] F6 and Shift+F6 go round the zones, and the first Tab skips to the content', async ({ page, open }) => {
  await open('/feedback')
  await page.keyboard.press('Tab')
  expect((await focused(page)).words).toBe('Aller au contenu')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const zone = () => page.evaluate(() => document.activeElement?.closest('[data-zone]')?.getAttribute('data-zone'))
  const visited: (string | null | undefined)[] = []
  for (let turn = 0; turn < 4; turn += 1) {
    await page.keyboard.press('F6')
    visited.push(await zone())
  }
  expect(visited).toEqual(['console', 'header', 'menu', 'content'])
  await page.keyboard.press('Shift+F6')
  expect(await zone()).toBe('menu')
})

test('[C40] the palette finds screens, commands and objects, with a count, and opens them', async ({ page, open }) => {
  await open('/feedback')
  await page.getByRole('button', { name: 'Dire un succès' }).focus()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: 'Rechercher' })
  await expect(box).toBeFocused()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.type('agrandir')
  await expect(page.getByRole('option')).toHaveCount(1)
  await expect(page.locator('dialog output')).toHaveText('1 résultat')
  await expect(page.getByRole('option')).toContainText('F9')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Dire un succès' })).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('100041')
  await expect(page.getByRole('option').first()).toContainText('Intervenants')
  await expect.poll(() => box.getAttribute('aria-activedescendant')).toBeTruthy()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Détail d’un intervenant' })).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzzz')
  await expect(page.locator('dialog output')).toHaveText('Aucun résultat pour « zzzz ».')
  await box.fill('Contrôler les états de frais')
  await expect(page.getByRole('option').first()).toContainText('Guide')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Contrôler les états de frais' })).toBeFocused()
})

test('[C6] the palette, the map and the menu show the same screens', async ({ page, open }) => {
  await open('/plan')
  const inMap = await page.locator('.map a').allTextContents()
  const inMenu = await page.locator('.frame-menu .menu-entry > span:first-child').allTextContents()
  expect([...inMap].sort()).toEqual([...inMenu].sort())
  await page.keyboard.press('Control+k')
  for (const name of inMap) await expect(page.getByRole('option').filter({ hasText: name }).first()).toBeAttached()
})

test('help of the screen, list of keys, guide [F58] [F60] [F61] [F63]', async ({ page, open }) => {
  await open('/list')
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary', { name: 'Aide : Liste de 100 000 lignes' })
  await expect(panel).toContainText('Les flèches changent de ligne')
  await panel.getByRole('button', { name: 'Fermer' }).click()
  await expect(panel).toBeHidden()
  await expectFocusSomewhere(page)
  await page.keyboard.press('Shift+F1')
  await expect(page.getByRole('dialog')).toContainText('Maj+Espace')
  await expect(page.getByRole('dialog')).toContainText('Ctrl+F')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Guide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Guide de l’utilisateur' })).toBeFocused()
})

test('[C51 C52] the console dates to the second, keeps the session, says errors at once, can be copied [F86] [F88] [F89]', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open('/feedback')
  await page.getByRole('button', { name: 'Dire un succès' }).click()
  const log = page.getByRole('log')
  await expect(log).toContainText(/\d{2}:\d{2}:\d{2}Succès.*État 77842 accepté/)
  await log.getByRole('button', { name: 'Annuler' }).click()
  await page.getByRole('button', { name: 'Dire une erreur' }).click()
  await expect(page.locator('.frame-console [role="alert"]')).toHaveText('Erreur - L’application cible ne répond pas.')
  await page.getByRole('button', { name: 'Historique' }).click()
  await expect(log.getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Copier les messages' }).click()
  await expect(log.getByRole('listitem')).toHaveCount(4)
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toHaveLength(3)
})

test('settings apply at once, are kept, and can be reset [F53] [F54] [F55] [F56] [F57]', async ({ page, open }) => {
  await open('/feedback', { contrast: 'system' })
  await page.keyboard.press('F8')
  const panel = page.getByRole('complementary', { name: 'Accessibilité' })
  await panel.getByRole('radio', { name: 'Sombre' }).check()
  await panel.getByRole('radio', { name: '150 %' }).check()
  await panel.getByRole('group', { name: 'Interligne' }).getByRole('radio', { name: '2', exact: true }).check()
  await panel.getByRole('radio', { name: 'Justifié' }).check()
  const look = () =>
    page.evaluate(() => ({
      ...document.documentElement.dataset,
      size: getComputedStyle(document.documentElement).fontSize,
      spacing: getComputedStyle(document.body).lineHeight,
    }))
  expect(await look()).toMatchObject({ theme: 'dark', size: '24px', justified: 'true', mantineColorScheme: 'dark' })
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('imagin.preferences') ?? '{}'))).toMatchObject({
    contrast: 'dark',
    textSize: 150,
    lineSpacing: 2,
    justified: true,
  })
  await panel.getByRole('button', { name: 'Rétablir' }).click()
  expect(await look()).toMatchObject({ theme: 'light', size: '16px', justified: 'false' })
  await panel.press('Escape')
  await expect(panel).toBeHidden()
  await expectFocusSomewhere(page)
})

test('[F53] the face of texts is chosen among faces that the application brings, and nothing is cut in them', async ({
  page,
  open,
}) => {
  await open('/fields')
  const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily.split(',')[0])
  const usual = await face()
  await page.keyboard.press('F8')
  const fonts = page.getByRole('complementary', { name: 'Accessibilité' }).getByRole('group', { name: 'Police' })
  for (const name of ['OpenDyslexic', 'Atkinson Hyperlegible']) {
    await fonts.getByRole('radio', { name }).check()
    expect((await face())?.replaceAll('"', '')).toBe(name)
    // Brought by the application: one that the system alone has would not be among its faces.
    const faces = page.evaluate(async (family) => (await document.fonts.load(`16px "${family}"`)).length, name)
    expect(await faces).toBeGreaterThan(0)
    await expectNothingClipped(page, name)
  }
  await fonts.getByRole('radio', { name: 'Habituelle' }).check()
  expect(await face()).toBe(usual)
})

test('what the application claims of its accessibility is one button away from the settings', async ({
  page,
  open,
}) => {
  await open('/fields')
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: 'Ce que l’application permet' }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Accessibilité et raccourcis' })).toBeFocused()
  const claims = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: /^Accessibilité\s: conformité$/ }),
  })
  await expect(claims).toContainText(`${checklist.length} points de contrôle`)
  await expect(claims).toContainText('Aucune conformité n’est donc déclarée.')
})

test('the panel undoes its last setting by Ctrl+Z, and writes digits without Shift where digits are wanted', async ({
  page,
  open,
}) => {
  await open('/fields')
  await page.keyboard.press('F8')
  const panel = page.getByRole('complementary', { name: 'Accessibilité' })
  await panel.getByRole('radio', { name: '200 %' }).check()
  await panel
    .getByRole('group', { name: 'Chiffres sans Majuscule' })
    .getByRole('radio', { name: 'Activé', exact: true })
    .check()
  await expect(panel.getByRole('radio', { name: '200 %' })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(
    panel.getByRole('group', { name: 'Chiffres sans Majuscule' }).getByRole('radio', { name: 'Désactivé' }),
  ).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(panel.getByRole('radio', { name: '100 %' })).toBeChecked()
  await expect(panel.getByRole('button', { name: 'Annuler le dernier réglage' })).toHaveCount(0)
  const distance = page.getByLabel(/^Distance/)
  await panel
    .getByRole('group', { name: 'Chiffres sans Majuscule' })
    .getByRole('radio', { name: 'Activé', exact: true })
    .check()
  await distance.pressSequentially('&é"')
  await expect(distance).toHaveValue('123')
  const departure = page.getByLabel('Date de départ')
  await departure.pressSequentially('à"à-éàé-')
  await departure.blur()
  await expect(departure).toHaveValue('03062026')
  await expect(departure).not.toHaveAttribute('aria-invalid')
  const comment = page.getByLabel(/^Commentaire/)
  await comment.pressSequentially('é"')
  await expect(comment).toHaveValue('é"')
})

test('the guide is searched while typing: chapters without the words hide, and what is left is counted', async ({
  page,
  open,
}) => {
  await open('/guide')
  const chapters = page.locator('[data-chapter]:not([hidden])')
  const all = await chapters.count()
  await expect(page.getByRole('heading', { level: 2, name: 'Contrôler les états de frais' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Chercher dans le guide' }).fill('SCELLEZ')
  await expect(chapters).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 2, name: 'Mettre en paiement' })).toBeVisible()
  await expect(page.locator('.guide-count')).toHaveText('1 chapitre')
  await expect(page.getByRole('status').filter({ hasText: '1 chapitre' })).toBeAttached()
  await page.getByRole('navigation', { name: 'Sommaire' }).getByRole('button', { name: 'Mettre en paiement' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Mettre en paiement' })).toBeFocused()
  await page.getByRole('searchbox').fill('rien de tel')
  await expect(page.locator('.guide-count')).toHaveText('Aucun chapitre ne contient « rien de tel ».')
  await page.getByRole('button', { name: 'Montrer tout le guide' }).click()
  await expect(chapters).toHaveCount(all)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('[C59] "system" follows the operating system, live', async ({ page, open }) => {
  await open('/feedback', { contrast: 'system' })
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(theme).toBe('dark')
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  await expect.poll(theme).toBe('strong')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.motion)).toBe('reduced')
})

test('the language changes live and is remembered', async ({ page, open }) => {
  await open('/feedback')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'States and jobs' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle('States and jobs - Imagin')
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('imagin.preferences') ?? '{}').language)).toBe('en')
})

for (const path of ['/list', '/states', '/fields', '/feedback', '/dialogs', '/plan', '/guide']) {
  test(`at 320 pixels ${path} never scrolls sideways`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(path)
    const widest = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(widest).toBeLessThanOrEqual(320)
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, h1, h2, label, input, select')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            !element.closest('.visually-hidden, .skip-link, thead, .mantine-Checkbox-root'),
        )
        .filter((element) => element.getBoundingClientRect().right > 321)
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(clipped).toEqual([])
    await page.getByRole('button', { name: 'Afficher les activités' }).click()
    await expect(
      page.getByRole('navigation', { name: 'Activités' }).getByRole('link', { name: 'Champs de saisie' }),
    ).toBeVisible()
  })
}

test('[C36 C38] a dialog keeps the focus inside, Esc closes it, the focus returns', async ({ page, open }) => {
  await open('/dialogs')
  const opener = page.getByRole('button', { name: 'Supprimer des lignes' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: 'Supprimer 3 lignes' })
  await expect(dialog.getByRole('button', { name: 'Annuler' })).toBeFocused()
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
      ),
    ).toBe(true)
  }
  await page.keyboard.press('F9')
  await expect(page.locator('header.frame-header')).not.toHaveAttribute('hidden')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})
