import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { confirmSending } from './support/send-claim.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('intervenant')

test.describe.configure({ mode: 'serial' })

const step = (name: string) => application.page.getByRole('button', { name: new RegExp(`^${name}`) })

test('[F175] [F178] the list says the next step of each claim and the state of its two parts', async () => {
  const { page } = application
  await goTo(application, '/claims')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes états de frais' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /Prochaine étape/ })).toBeVisible()
  const sent = page.getByRole('row', { name: /Contrôle par le bureau/ })
  await expect(sent).toContainText('Envoyé, en attente de contrôle')
})

test('[F208] [F317] a sent claim is taken back and becomes editable', async () => {
  const { page } = application
  await page.getByRole('button', { name: /Contrôle par le bureau/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /État n°/ })).toBeVisible()
  await step('Récapitulatif').click()
  await page.getByRole('button', { name: 'Reprendre mon envoi' }).click()
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
})

test('[F205] [F206] [F222] what is typed is saved by itself and is still there after leaving', async () => {
  const { page } = application
  await step('Frais de rémunération').click()
  const candidates = page.getByRole('textbox', { name: 'Nombre total de candidats' })
  await candidates.fill('9')
  await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d, pas encore envoyé\./)).toBeVisible()
  await page.getByRole('button', { name: 'Quitter, je reviendrai' }).click()
  await page.getByRole('button', { name: /Compléter et envoyer/ }).click()
  await page.reload()
  await step('Frais de rémunération').click()
  await expect(candidates).toHaveValue('9')
})

test('a value that cannot be read is kept on screen and said not to be saved', async () => {
  const { page } = application
  const candidates = page.getByRole('textbox', { name: 'Nombre total de candidats' })
  await candidates.fill('neuf')
  await expect(page.getByText(/Pas enregistré\s: une valeur ne peut pas être lue/)).toBeVisible()
  await expect(candidates).toHaveValue('neuf')
  await candidates.fill('9')
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
})

test('nothing is missing once the quantity is entered', async () => {
  const { page } = application
  await step('Récapitulatif').click()
  await expect(page.getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
  await expect(page.getByText(/^Il manque \d+ points? avant/)).toHaveCount(0)
})

test('[F15] [F16] [F171] [F207] [F300] one button sends the claim and its recap can be kept as a PDF', async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Envoyer mon état de frais' }).click()
  await confirmSending(page)
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger le récapitulatif (PDF)' }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toMatch(/^recapitulatif-.*\.pdf$/)
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-')
  await step('Suivi').click()
  await expect(page.getByText(/Repris, par/).first()).toBeVisible()
})

test('[F187] a mission declared not carried out asks for nothing, and the declaration is taken back', async () => {
  const { page } = application
  await step('Récapitulatif').click()
  await page.getByRole('button', { name: 'Reprendre mon envoi' }).click()
  await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
  await step('Suivi').click()
  await page.getByRole('radio', { name: 'Je n’ai pas effectué cette mission' }).check()
  await page.getByRole('textbox', { name: /^Motif/ }).fill('Souffrante')
  await page.getByRole('button', { name: 'Déclarer la mission non effectuée' }).click()
  await expect(page.getByText('Vous avez déclaré ne pas l’avoir effectuée.')).toBeVisible()
  await page.getByRole('button', { name: 'Revenir sur ma déclaration' }).click()
  await expect(page.getByRole('radio', { name: 'J’ai effectué cette mission' })).toBeChecked()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
