import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectOnlyHands, watchHands } from '../support/hands.ts'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null)

inBothWays(application, (scenario) => {
  scenario('[C42] 01 anybody signs in, leaves, and comes back in another role', null, async (hands) => {
    const { page } = hands
    await hands.enterAs('schoolHead')
    await expect(page.getByRole('link', { name: 'Compétences à valider' })).toBeVisible()
    await hands.enterAs('manager')
    await hands.comeBack()
    await expect(
      page.getByRole('navigation', { name: 'Activités' }).getByRole('link', { name: 'Imports' }),
    ).toBeVisible()
  })

  scenario(
    '[C42] 02 anybody sets the contrast and the size of the text, which last, then gives them up',
    'manager',
    async (hands) => {
      const { page } = hands
      const panel = page.getByRole('complementary', { name: 'Accessibilité' })
      const option = (name: string) => panel.getByRole('radio', { name, exact: true })
      const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      const usual = await size()
      await hands.press(page.getByRole('button', { name: /^Accessibilité/ }))
      await hands.tick(option('Renforcé'))
      await hands.tick(option('150 %'))
      await expect.poll(size).not.toBe(usual)
      await hands.press(panel.getByRole('button', { name: 'Fermer' }))
      await expect(panel).toHaveCount(0)
      await hands.comeBack()
      expect(await size()).not.toBe(usual)
      await hands.press(page.getByRole('button', { name: /^Accessibilité/ }))
      await expect(option('Renforcé')).toBeChecked()
      await hands.press(panel.getByRole('button', { name: 'Rétablir', exact: true }))
      await expect.poll(size).toBe(usual)
      await hands.press(panel.getByRole('button', { name: 'Fermer' }))
      await expect(panel).toHaveCount(0)
    },
  )

  scenario('[C42] 03 a manager finds a person from anywhere by a few letters', 'manager', async (hands) => {
    const { page } = hands
    await hands.press(page.getByRole('button', { name: /^Rechercher/ }))
    const palette = page.getByRole('dialog')
    await hands.pick(palette.getByRole('combobox'), '100041', '100041')
    await expect(page.locator('.screen-sentence')).toContainText('100041')
    await hands.comeBack()
    await expect(page.locator('.screen-sentence')).toContainText('100041')
  })

  scenario(
    '[C42] 04 a manager reads the help of the screen, then finds a task in the guide',
    'manager',
    async (hands) => {
      const { page } = hands
      await hands.open('Imports')
      await hands.press(page.getByRole('button', { name: /^Aide/ }))
      const help = page.getByRole('complementary', { name: 'Aide : Imports' })
      await expect(help.getByRole('heading', { level: 2 })).toBeFocused()
      await hands.press(help.getByRole('button', { name: 'Fermer' }))
      await expect(help).toHaveCount(0)
      await hands.press(page.getByRole('button', { name: 'Guide', exact: true }))
      await expect(page.getByRole('heading', { level: 1, name: 'Guide de l’utilisateur' })).toBeVisible()
      await hands.type(page.getByRole('searchbox', { name: 'Chercher dans le guide' }), 'sceller')
      const contents = page.getByRole('navigation', { name: 'Sommaire' })
      const chapter = contents.getByRole('button').first()
      const name = await chapter.innerText()
      await hands.press(chapter)
      await expect(page.getByRole('heading', { level: 2, name })).toBeFocused()
      await hands.press(page.getByRole('button', { name: 'Montrer tout le guide' }))
      await expect(contents.getByRole('button').nth(5)).toBeVisible()
    },
  )

  scenario(
    '[C42] [C49] 05 a manager sorts, widens and hides columns without dragging, and takes the list away',
    'manager',
    async (hands) => {
      const { page } = hands
      await hands.open('Intervenants')
      const number = page.getByRole('columnheader', { name: /^Numéro/ })
      const width = async () => Math.round((await number.boundingBox())?.width ?? 0)
      const before = await width()
      const options = page.getByRole('button', { name: 'Colonnes et export' })
      const choice = page.getByRole('combobox', { name: 'Tri' })
      await hands.press(options)
      await hands.choose(choice, 'Numéro, décroissant')
      await expect(number).toHaveAttribute('aria-sort', 'descending')
      await hands.press(page.getByRole('button', { name: 'Élargir Numéro' }))
      await expect.poll(width).toBeGreaterThan(before)
      await hands.tick(page.getByRole('checkbox', { name: 'Afficher Commune' }))
      await expect(page.getByRole('columnheader', { name: /^Commune/ })).toHaveCount(0)
      const saving = page.waitForEvent('download')
      await hands.press(page.getByRole('button', { name: 'Télécharger en CSV' }))
      const file = readFileSync(await (await saving).path(), 'utf8')
      expect(file.split('\r\n')[0]).not.toContain('Commune')
      await hands.comeBack()
      expect(await width()).toBeGreaterThan(before)
      await hands.press(options)
      await hands.press(page.getByRole('button', { name: 'Rétablir les colonnes' }))
      await expect.poll(width).toBe(before)
      await hands.press(options)
      await expect(choice).toHaveCount(0)
    },
  )
})

test('hands of one way notice a gesture of the other', async () => {
  const { page } = application
  await watchHands(page, 'by keyboard')
  await page.mouse.click(300, 300)
  await expect(expectOnlyHands(page)).rejects.toThrow('pointerdown')
  await watchHands(page, 'by clicks')
  await page.keyboard.press('F6')
  await expect(expectOnlyHands(page)).rejects.toThrow('F6')
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
