import { expect, test } from '@playwright/test'
import { goTo, signIn } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'

test.describe.configure({ mode: 'serial' })

const application = sharedApplication(null)

test('a head of centre sees the missions of one centre only', async () => {
  const { page } = application
  await signIn(page, 'centreHead')
  await goTo(application, '/service-statements')
  await page.getByRole('button', { name: /^Toutes/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Service fait' })).toBeVisible()
  const centres = await page.locator('[role=row], tbody tr').allInnerTexts()
  expect(centres.length).toBeGreaterThan(1)
  await page.getByRole('button', { name: 'Quitter' }).click()
})

test('nobody is left between present and absent: the missing person is named', async () => {
  const { page } = application
  await signIn(page, 'manager')
  await goTo(application, '/service-statements')
  await page.locator('.grid-link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Mission \d+/ })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/choisissez présent ou absent/).first()).toBeVisible()
})

test('two keys attest a mission where everybody came, and the next one opens', async () => {
  const { page } = application
  const heading = page.getByRole('heading', { level: 1 })
  const title = await heading.innerText()
  await heading.focus()
  await page.keyboard.press('p')
  await expect(page.getByRole('radio', { name: 'Présent', exact: true }).first()).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(new RegExp(`${title} attestée : \\d+ présents, 0 absents`)).first()).toBeVisible()
  await expect(heading).not.toHaveText(title)
})

test('one absent person is stated absent, without a quantity', async () => {
  const { page } = application
  const heading = page.getByRole('heading', { level: 1 })
  const title = await heading.innerText()
  await heading.focus()
  await page.keyboard.press('p')
  await page.getByRole('radio', { name: 'Absent', exact: true }).first().check()
  await page.getByRole('button', { name: /^Attester la mission/ }).click()
  await expect(page.getByText(new RegExp(`${title} attestée : \\d+ présents, 1 absents`)).first()).toBeVisible()
})

test('no screen complained on the console', () => expect(application.complaints).toEqual([]))
