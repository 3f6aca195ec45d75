import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { openFirstRow } from './support/rows.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication(null)

const heading = () => application.page.getByRole('heading', { level: 1 })

/** The title of the mission on screen, once it is read; the keys are then pressed from it. */
async function onMission(): Promise<string> {
  await expect(heading()).toContainText(/^Mission \d+/)
  await heading().focus()
  return heading().innerText()
}

test('a head of centre sees the missions of one centre only, and nothing of pay', async () => {
  const { page } = application
  await signIn(page, 'centreHead')
  await goTo(application, '/service-statements')
  await page.getByRole('button', { name: /^Toutes/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Service fait' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Centre' })).toHaveCount(0)
  await openFirstRow(page)
  await expect(page.getByRole('heading', { level: 2, name: 'Personnes convoquées' })).toBeVisible()
  await expect(page.getByText(/^Rémunération/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Quitter' }).click()
})

test('nobody is left between present and absent: the missing person is named', async () => {
  const { page } = application
  await signIn(page, 'manager')
  await goTo(application, '/service-statements')
  await openFirstRow(page)
  await onMission()
  await expect(page.getByText(/^Rémunération\s: /).first()).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/choisissez présent ou absent/).first()).toBeVisible()
})

test('two keys attest a mission where everybody came, and the next one opens', async () => {
  const { page } = application
  const title = await onMission()
  await page.keyboard.press('p')
  await expect(page.getByRole('radio', { name: 'Présent', exact: true }).first()).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(new RegExp(`${title} attestée\\s; présents\\s: \\d+, absents\\s: 0`)).first(),
  ).toBeVisible()
  await expect(heading()).not.toHaveText(title)
})

test('three keys attest a mission where one was absent, without a quantity', async () => {
  const { page } = application
  const title = await onMission()
  await page.keyboard.press('p')
  await page.keyboard.press('a')
  await expect(page.getByRole('radio', { name: 'Absent', exact: true }).first()).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(new RegExp(`${title} attestée\\s; présents\\s: \\d+, absents\\s: 1`)).first(),
  ).toBeVisible()
  await expect(heading()).not.toHaveText(title)
})

test('who came in place of somebody is told, then what was attested is rectified with its reason, and undone', async () => {
  const { page } = application
  const title = await onMission()
  await page.keyboard.press('p')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: /^Indiquer un remplaçant/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Remplaçant/ }).fill('ESSAI Dominique')
  await dialog.getByRole('button', { name: 'Enregistrer le remplacement' }).click()
  await expect(page.getByText('Remplacé par ESSAI Dominique')).toBeVisible()
  await expect(page.getByText('Convocation à régulariser').first()).toBeVisible()
  await heading().focus()
  await page.keyboard.press('Control+Enter')
  await expect(heading()).not.toHaveText(title)
  await onMission()
  await page.goBack()
  await expect(heading()).toHaveText(title)

  await page.getByRole('button', { name: /^Rectifier/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Dites pourquoi l’attestation est rectifiée.').first()).toBeVisible()
  await page.getByRole('textbox', { name: /^Pourquoi rectifier/ }).fill('Arrivé en retard, il a examiné')
  await page.getByRole('radio', { name: 'Présent', exact: true }).first().check()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText(new RegExp(`${title} rectifiée\\s; présents\\s: \\d+, absents\\s: 0`)).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Annuler l’attestation/ }).click()
  await expect(page.getByText(new RegExp(`Attestation de la ${title.toLowerCase()} annulée`)).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Rectifier/ })).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Feuille d’émargement/ }).click()
  expect((await saving).suggestedFilename()).toMatch(/^emargement-\d+\.pdf$/)

  await goTo(application, '/service-statements')
  await page.getByRole('tab', { name: 'À régulariser (1)' }).click()
  await page.getByRole('button', { name: 'Refuser, ESSAI Dominique' }).click()
  await dialog.getByRole('textbox', { name: 'Motif', exact: true }).fill('Personne inconnue')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Remplacement par ESSAI Dominique refusé.').first()).toBeVisible()
  await page.getByRole('tab', { name: 'Constats enregistrés' }).click()
  await expect(page.getByText(/^Chef de centre, |^Bureau des examens, /).first()).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
