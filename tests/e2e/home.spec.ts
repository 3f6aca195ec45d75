import { expect, test } from '@playwright/test'
import { signIn } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('administrator')

test('[F85] [F112] [F113] the administrator writes a message everybody can read; its people find it on their home screen and say they read it', async () => {
  const { page, shell } = application
  await page.goto(`${shell.origin}/#/welcome-messages`)
  await expect(page.getByRole('heading', { level: 1, name: 'Messages d’accueil' })).toBeVisible()
  const french = page.getByRole('textbox', { name: /^Texte français/ })
  await french.fill('# Session ouverte\nLisez le calendrier [ici](https://www.education.gouv.fr/calendrier).')
  await page.getByRole('checkbox', { name: /J’ai lu/ }).check()
  const preview = page.getByRole('region', { name: 'Aperçu' })
  // The buttons are under what they act on, and their number depends on what can be done.
  const bar = page.getByRole('toolbar', { name: 'Actions' })
  await expect(bar.getByRole('button')).toHaveText([/^Publier/, 'Retirer le message'])
  expect((await bar.boundingBox())?.y).toBeGreaterThan((await preview.boundingBox())?.y ?? Number.POSITIVE_INFINITY)
  await expect(preview.getByRole('heading', { level: 3, name: 'Session ouverte' })).toBeVisible()
  await expect(preview.getByText('1 point à corriger avant de publier')).toBeVisible()
  await french.press('Control+Enter')
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.locator('.error-summary')).toContainText('Texte français, ligne 2')
  await french.fill('# Session ouverte\nLisez le [calendrier de la session](https://www.education.gouv.fr/calendrier).')
  await expect(preview.getByText('Rien à corriger.')).toBeVisible()
  await french.press('Control+Enter')
  await expect(page.getByRole('log')).toContainText('Intervenants : message publié, version 2.')
  await expect(page.getByText(/^Version 2, publiée le/)).toBeVisible()
  await page.getByRole('button', { name: 'Quitter' }).click()
  await signIn(page, 'intervenant')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  const message = page.getByRole('region', { name: 'Message du bureau' })
  await expect(message.getByRole('link', { name: 'calendrier de la session' })).toHaveAttribute('rel', /noopener/)
  await message.getByRole('button', { name: 'J’ai lu' }).click()
  await expect(message.getByText(/Vous avez dit l’avoir lu le/)).toBeVisible()
  await expect(message.getByRole('button', { name: 'J’ai lu' })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Activités' }).getByRole('link').nth(1).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toHaveCount(0)
})

test('[F62] [F64] [F68] [F76] [F77] [F87] the intervenant finds the activities of the old menu, each explained beside it and in a window of its own', async () => {
  const { page } = application
  await expect(page.getByRole('log')).toContainText(/Connecté\s: .+ \(Intervenant\)\./)
  const menu = page.getByRole('navigation', { name: 'Activités' })
  for (const name of ['Consultation missions', 'Consultation compétences', 'Mes états de frais'])
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible()
  await menu.getByRole('link', { name: 'Saisie compétences' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mes compétences' })).toBeVisible()
  await settled(page)
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary', { name: 'Aide : Saisie compétences' })
  for (const words of [
    /Une compétence retirée est barrée/,
    /DEC = le bureau/,
    /Pour trier/,
    /Pour ajouter/,
    /les pages sont comptées/,
  ])
    await expect(panel).toContainText(words)
  await expect(panel.getByRole('term')).toHaveText(['Examen', 'Spécialité', 'Épreuve option', 'État', 'Auteurs'])
  const opening = page.waitForEvent('popup')
  await panel.getByRole('button', { name: 'Ouvrir l’aide dans une fenêtre' }).click()
  const help = await opening
  await expect(help.getByRole('heading', { level: 1 })).toHaveText('Aide : Saisie compétences')
  await expect(help).toHaveTitle('Aide : Saisie compétences')
  await expect(help.getByText(/Pour trier/)).toBeVisible()
  // The window may be gone before it answers that it was clicked.
  await Promise.all([
    help.waitForEvent('close'),
    help
      .getByRole('button', { name: 'Fermer' })
      .click()
      .catch(() => {}),
  ])
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Guide', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Guide de l’utilisateur' })).toBeVisible()
  const picture = page.locator('.guide-picture img')
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1120)
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
