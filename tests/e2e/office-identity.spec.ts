import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { expectAccessible } from './support/axe.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('administrator')

test('the name and the contact details of the office are changed by keyboard, and shown at once to who signs in', async () => {
  const { page } = application
  await goTo(application, '/office-identity')
  await expect(page.getByRole('heading', { level: 1, name: 'Identité du bureau' })).toBeVisible()
  await expect(page.getByText(/Les convocations déjà émises restent comme elles sont\./)).toBeVisible()
  await page.getByLabel('Code postal').fill('350')
  await page.getByLabel('Courriel').fill('dec')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '2 points à corriger' })).toBeVisible()
  await expectAccessible(page, 'refused identity of the office')
  await page.getByLabel('Nom du service').fill('Service des épreuves')
  await page.getByLabel('Code postal').fill('35700')
  await page.getByLabel('Courriel').fill('epreuves@exemple.invalid')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Identité enregistrée\s: Service des épreuves\.$/).first()).toBeVisible()
  await goTo(application, '/')
  await expect(page.getByText('Service des épreuves', { exact: true })).toBeVisible()
  await goTo(application, '/journal')
  await expect(page.getByRole('row').filter({ hasText: 'Identité du bureau modifiée' })).toContainText(
    'Service des épreuves, 35700, epreuves@exemple.invalid',
  )

  await page.getByRole('button', { name: 'Quitter' }).click()
  await expect(page.getByText(/^Service des épreuves, académie de /)).toBeVisible()
  await signIn(page, 'administrator')
  await goTo(application, '/office-identity')
  await expect(page.getByLabel('Code postal')).toHaveValue('35700')
  expect(application.complaints).toEqual([])
})
