import { expect, type Page, test } from '@playwright/test'
import { comingMissionsOffice } from '../support/coming-missions-office.ts'
import { inBothWays } from '../support/scenarios.ts'
import { sharedApplication } from '../support/shared-application.ts'

const application = sharedApplication(null, comingMissionsOffice)

const said = (page: Page) => page.locator('.frame-console')

inBothWays(application, (scenario, way) => {
  const words = way === 'by keyboard' ? 'Reprise lundi' : 'Reprise mardi'

  scenario(
    '[C42] 15 a manager cancels a convocation with a reason, convokes the person again, keeps the paper',
    'manager',
    async (hands) => {
      const { page } = hands
      const told = page.locator('.screen-sentence')
      const issued = page.getByRole('row').filter({ hasText: '10002', hasNotText: /Annulée|Remplacée/ })
      const openIssued = async () => {
        await hands.press(page.getByRole('tab', { name: 'Convocations émises' }))
        await hands.type(page.getByRole('searchbox'), '10002 leroux')
        await expect(page.getByRole('heading', { name: /^Convocations \(\d lignes?\)/ })).toBeVisible()
        await expect(issued).toHaveCount(1)
      }
      await hands.open('Convocations')
      await openIssued()
      await hands.press(issued.getByRole('button', { name: /^Agir sur/ }))
      const dialog = page.getByRole('dialog')
      await hands.type(dialog.getByLabel('Motif'), 'Épreuve reportée')
      await hands.press(dialog.getByRole('button', { name: 'Annuler la convocation' }))
      await expect(dialog).toHaveCount(0)
      await expect(issued).toHaveCount(0)
      await hands.press(page.getByRole('tab', { name: 'Convoquer', exact: true }))
      await expect(told).toHaveText('Affectations à convoquer : 1 ; personnes : 1.')
      await hands.press(page.getByRole('button', { name: /^Contrôler/ }).last())
      await expect(page.getByRole('heading', { name: 'Contrôle, sans effet' })).toBeVisible()
      await hands.press(page.getByRole('button', { name: /^Passer à l’envoi officiel/ }))
      await hands.press(page.getByRole('button', { name: /^Convoquer 1 affectation/ }))
      await expect(said(page)).toContainText('Convocations émises : 1')
      await hands.comeBack()
      await expect(told).toContainText('Tout le monde est convoqué')
      await openIssued()
      const saving = page.waitForEvent('download')
      await hands.openLine(issued)
      expect((await saving).suggestedFilename()).toMatch(/^convocation-.*\.pdf$/)
    },
  )

  scenario(
    '[C42] 16 a manager closes a service with a reason, which its people read in their menu',
    'manager',
    async (hands) => {
      const { page } = hands
      const close = async (message: string) => {
        await hands.open('Ouverture des activités')
        await hands.openLine(page.getByRole('grid').getByRole('row').filter({ hasText: 'Saisie compétences' }))
        const dialog = page.getByRole('dialog', { name: 'Saisie compétences' })
        await hands.tick(dialog.getByRole('checkbox', { name: /^Fermée/ }))
        await hands.type(dialog.getByLabel(/^Message/), message)
        await hands.press(dialog.getByRole('button', { name: 'Enregistrer' }))
        await expect(dialog).toHaveCount(0)
      }
      await close(words)
      await hands.enterAs('intervenant')
      const menu = page.getByRole('navigation', { name: 'Activités' })
      await expect(menu.getByRole('button', { name: /Saisie compétences/ })).toContainText(words)
      await hands.enterAs('manager')
      await close('')
    },
  )

  scenario(
    '[C42] 17 an administrator writes a welcome message, which its people read at home',
    'administrator',
    async (hands) => {
      const { page } = hands
      await hands.open('Messages d’accueil')
      const french = page.getByRole('textbox', { name: /^Texte français/ })
      await hands.type(french, words)
      await expect(page.getByRole('region', { name: 'Aperçu' })).toContainText(words)
      await hands.press(page.getByRole('button', { name: /^Publier/ }))
      await expect(page.getByRole('log')).toContainText(/Intervenants\s: message publié/)
      await hands.enterAs('intervenant')
      await expect(page.getByRole('region', { name: 'Message du bureau' })).toContainText(words)
      await hands.enterAs('administrator')
    },
  )
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
