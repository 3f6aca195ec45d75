import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('administrator')

test('a teacher who becomes head of a centre gets that second role on their own account, by keyboard', async () => {
  const { page } = application
  await goTo(application, '/accounts')
  await page.getByRole('tab', { name: 'Comptes du bureau' }).click()
  const line = page.getByRole('row').filter({ has: page.getByText('intervenant', { exact: true }) })
  await line.getByRole('rowheader').getByRole('button').press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Modifier le compte' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: /^Modifier le compte «\sintervenant\s»$/ })
  await expect(dialog.getByText(/les fenêtres ouvertes de cette personne sont fermées/)).toBeVisible()
  await expect(dialog.getByLabel('Nom affiché')).toBeFocused()
  await expect(dialog.getByRole('combobox', { name: 'Intervenant' })).not.toHaveValue('')
  await dialog.getByRole('checkbox', { name: 'Intervenant' }).press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Choisissez au moins un rôle.')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: 'Administrateur' })).toBeFocused()
  for (const role of ['Intervenant', 'Chef de centre'])
    await dialog.getByRole('checkbox', { name: role }).press('Space')
  await page.keyboard.press('Control+Enter')
  const school = dialog.getByRole('combobox', { name: 'Établissement' })
  await expect(school).toBeFocused()
  await expectAccessible(page, 'the change of an account')
  await school.pressSequentially('lycée')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(school).toHaveValue(/lycée/i)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText(/^Compte «\sintervenant\s» modifié\.$/).first()).toBeVisible()
  const known = page.getByRole('dialog')
  await expect(known.getByText('Chef de centre, Intervenant')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(known).toHaveCount(0)

  await page.getByRole('button', { name: 'Quitter' }).click()
  await signIn(page, 'intervenant')
  await page.getByRole('radio', { name: 'Chef de centre' }).check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText(/\bChef de centre\b/).first()).toBeVisible()
  expect(application.complaints).toEqual([])
})
