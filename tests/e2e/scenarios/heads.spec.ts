import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null)

const title = (page: Page) => page.getByRole('heading', { level: 1 })

inBothWays(application, (scenario) => {
  scenario('[C42] 24 a head of school validates a teacher, and the next one comes', 'schoolHead', async (hands) => {
    const { page } = hands
    await hands.open('Compétences de mes personnels')
    const teacher = page.locator('#school-teacher')
    const left = async () =>
      Number(/(\d+) compétences? à valider/.exec(await page.locator('.screen-sentence').innerText())?.[1])
    await expect(page.locator('[data-competence]').first()).toBeVisible()
    const [before, name] = [await left(), await teacher.innerText()]
    await hands.press(page.getByRole('button', { name: /^Tout valider/ }))
    await expect(teacher).not.toHaveText(name)
    await hands.comeBack()
    await expect(page.locator('[data-competence]').first()).toBeVisible()
    expect(await left()).toBeLessThan(before)
  })

  scenario('[C42] 25 a head of centre attests that everybody came to a mission', 'centreHead', async (hands) => {
    const { page } = hands
    await hands.open('Service fait')
    await hands.openLine(page.getByRole('grid').getByRole('row').nth(1))
    await expect(title(page)).toHaveText(/^Mission \d+/)
    const mission = await title(page).innerText()
    await hands.press(page.getByRole('button', { name: /^Tous présents/ }))
    await expect(page.getByRole('radio', { name: 'Présent', exact: true }).first()).toBeChecked()
    await hands.press(page.getByRole('button', { name: /^Attester et mission suivante/ }))
    await expect(title(page)).not.toHaveText(mission)
    await hands.open('Service fait')
    await hands.press(page.getByRole('tab', { name: 'Constats enregistrés' }))
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: mission.replace('Mission ', '') })
        .first(),
    ).toBeVisible()
  })

  scenario('[C42] 26 an administrator searches the journal and takes it away', 'administrator', async (hands) => {
    const { page } = hands
    await hands.open('Journal')
    await hands.choose(page.getByRole('combobox', { name: 'Objet' }), 'Compte')
    await hands.type(page.getByRole('searchbox'), 'connexion')
    await expect(page.getByRole('row').filter({ hasText: 'Connexion' }).first()).toBeVisible()
    const saving = page.waitForEvent('download')
    await hands.press(page.getByRole('button', { name: 'Enregistrer en CSV' }))
    expect(readFileSync(await (await saving).path(), 'utf8')).toMatch(/Administrateur;Connexion/)
    await hands.press(page.getByRole('tab', { name: 'Consultations' }))
    await expect(page.getByRole('row').filter({ hasText: 'Journal' }).first()).toContainText('Administrateur')
  })

  scenario('[C42] 27 an administrator hands out what is kept of a person', 'administrator', async (hands) => {
    const { page } = hands
    await hands.open('Intervenants')
    await hands.type(page.getByRole('searchbox'), '100041')
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
    await hands.openLine(page.getByRole('grid').getByRole('row').nth(1))
    await expect(page.locator('.screen-sentence')).toContainText('100041')
    const saving = page.waitForEvent('download')
    await hands.press(page.getByRole('button', { name: 'Enregistrer ses données' }))
    expect((await saving).suggestedFilename()).toMatch(/\.zip$/)
    await expect(page.locator('.frame-console')).toContainText('Cette remise est inscrite au journal.')
  })
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
