import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

const application = sharedApplication('schoolHead')

/** A day as it is typed, some days from now. */
function typedDay(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`
}

const leave = async () => {
  const { page } = application
  await page.getByRole('button', { name: 'Quitter' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Connexion' })).toBeVisible()
}

test('a head of school hands their role over; whoever receives it works in it, in their name, until it is taken back', async () => {
  test.setTimeout(120_000)
  const { page } = application
  await goTo(application, '/my-access')
  await page.getByRole('button', { name: 'Déléguer un rôle' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Déléguer un rôle' })
  await dialog.getByLabel('Identifiant de la personne').fill('personne-dici')
  await dialog.getByLabel('Du').fill(typedDay(0))
  await dialog.getByLabel('Au', { exact: true }).fill(typedDay(7))
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/Aucun accès ouvert n’a l’identifiant personne-dici\./)).toBeVisible()
  await dialog.getByLabel('Identifiant de la personne').fill('chef-centre')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  const given = page.getByRole('row').filter({ hasText: 'chef-centre' })
  await expect(given).toContainText('En cours')

  await leave()
  await signIn(page, 'centreHead')
  await page.getByRole('button', { name: 'Changer de rôle' }).click()
  await page.getByRole('button', { name: /^Travailler comme Chef d’établissement pour / }).click()
  await expect(page.getByText(/^Vous travaillez comme Chef d’établissement pour /).first()).toBeVisible()
  await page.getByRole('button', { name: 'Changer de rôle' }).click()
  await expect(page.getByRole('button', { name: 'Passer au rôle Chef de centre' })).toBeVisible()
  await page.keyboard.press('Escape')

  await leave()
  await signIn(page, 'schoolHead')
  await goTo(application, '/my-access')
  await page.getByRole('button', { name: /^Reprendre la délégation à / }).click()
  await expect(page.getByRole('row').filter({ hasText: 'chef-centre' })).toContainText('Reprise')

  await leave()
  await signIn(page, 'centreHead')
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Changer de rôle' })).toHaveCount(0)
  expect(application.complaints).toEqual([])
})
