import { expect, type Page, test } from '@playwright/test'
import { pdfOf } from '../../support/sample-pdfs.ts'
import { everyFormOffice } from '../support/every-form-office.ts'
import type { Hands } from '../support/hands.ts'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null, everyFormOffice)

const missions = { copies: 90001, oral: 90002 } as const

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const competences = (page: Page) => page.getByRole('table', { name: /Liste des compétences/ }).locator('tbody tr')
const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Étapes' }).getByRole('button', { name: new RegExp(`^${name}`) })
const next = (page: Page) => page.getByRole('button', { name: /^Étape suivante/ })

/** Goes from the menu to the claim of a mission, and begins it when nothing was entered yet. */
async function openClaim({ page, ...hands }: Hands, mission: number): Promise<void> {
  await hands.open('Mes états de frais')
  await hands.press(page.getByRole('button', { name: /^Tous \(/ }))
  await hands.type(page.getByRole('searchbox'), String(mission))
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  await hands.openLine(page.getByRole('row').filter({ hasText: String(mission) }))
  await expect(title(page)).toHaveText(new RegExp(`-${mission}$`))
  const first = page.getByRole('button', { name: /^Compléter mon état de frais/ })
  await expect(first.or(step(page, 'Suivi'))).toBeVisible()
  if (await first.isVisible()) await hands.press(first)
}

/** Sends from the recap, and finds the claim sent after coming back. */
async function send({ page, ...hands }: Hands): Promise<void> {
  await hands.press(page.getByRole('main').getByRole('button', { name: 'Envoyer mon état de frais' }))
  await hands.press(page.getByRole('dialog').getByRole('button', { name: /^Envoyer/ }))
  await expect(page.getByText('Prochaine étape : Contrôle par le bureau.')).toBeVisible()
  await hands.comeBack()
  await hands.press(step(page, 'Récapitulatif'))
  await expect(page.getByRole('button', { name: 'Reprendre mon envoi' })).toBeVisible()
}

inBothWays(application, (scenario) => {
  scenario('[C42] 18 an intervenant refuses a competence, then confirms it', 'intervenant', async (hands) => {
    const { page } = hands
    await hands.open('Saisie compétences', 'Mes compétences')
    const line = competences(page).first()
    await hands.press(line.getByRole('button', { name: /^Retirer / }))
    await expect(line).toContainText('Retirée par vous')
    await hands.comeBack()
    await expect(line).toContainText('Retirée par vous')
    await hands.press(line.getByRole('button', { name: /^Confirmer / }))
    await expect(line).toContainText('Confirmée par vous')
  })

  scenario('[C42] 19 an intervenant enters the copies marked and sends the claim', 'intervenant', async (hands) => {
    const { page } = hands
    await openClaim(hands, missions.copies)
    await hands.press(step(page, 'Frais de rémunération'))
    await hands.type(page.getByRole('textbox', { name: /^Nombre de copies corrigées/ }), '21')
    await hands.press(next(page))
    await send(hands)
    await expect(page.getByRole('main')).toContainText('21')
  })

  scenario(
    '[C42] [C49] 20 an intervenant enters an oral, its journey and a document, and sends the claim',
    'intervenant',
    async (hands) => {
      const { page } = hands
      const detail = page.getByRole('dialog', { name: 'Détail du déplacement 1' })
      const field = (name: string) => detail.getByRole('textbox', { name: new RegExp(`^${name}`) })
      const file = hands.way === 'by keyboard' ? 'billet-touches.pdf' : 'billet-souris.pdf'
      await openClaim(hands, missions.oral)
      await hands.press(step(page, 'Frais de rémunération'))
      await hands.type(page.getByRole('textbox', { name: 'Nombre total de candidats' }), '9')
      await hands.press(next(page))
      await hands.press(page.getByRole('button', { name: 'Compléter le déplacement 1' }))
      await hands.type(field('Heure de départ'), '07:00')
      await hands.type(field('Heure de retour'), '19:00')
      await hands.type(field('Nombre de trajets'), '2')
      await hands.press(detail.getByRole('button', { name: /^OK/ }))
      await expect(detail).toHaveCount(0)
      await hands.upload(page.locator('#documents-travel'), [
        { name: file, mimeType: 'application/pdf', buffer: await pdfOf(1) },
      ])
      await hands.press(page.getByRole('button', { name: `Voir ${file}` }))
      await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).first())
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await hands.press(next(page))
      await send(hands)
      await expect(page.getByRole('main')).toContainText(file)
    },
  )

  scenario('[C42] 21 an intervenant takes back the claims just sent', 'intervenant', async (hands) => {
    const { page } = hands
    for (const mission of [missions.oral, missions.copies]) {
      await openClaim(hands, mission)
      await hands.press(step(page, 'Récapitulatif'))
      await hands.press(page.getByRole('button', { name: 'Reprendre mon envoi' }))
      await expect(page.getByText('Brouillon à jour, pas encore envoyé.')).toBeVisible()
      await hands.comeBack()
      await hands.press(step(page, 'Récapitulatif'))
      await expect(page.getByRole('main').getByRole('button', { name: 'Envoyer mon état de frais' })).toBeVisible()
    }
  })
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
