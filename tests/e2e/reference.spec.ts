import { expect, type Page, test } from '@playwright/test'
import { goTo } from './support/application.ts'
import { sharedApplication } from './support/shared-application.ts'
import { settled } from './support/visit.ts'

const application = sharedApplication('manager')
let page: Page

test.beforeAll(async () => {
  page = application.page
  await goTo(application, '/reference')
  await settled(page)
})

const rowCount = async (): Promise<number> => {
  const caption = await page
    .locator('[role="tabpanel"]:visible')
    .getByText(/\([\d\s\u202f]+ lignes?\)/)
    .first()
    .innerText()
  return Number(caption.replace(/[^\d]/g, ''))
}

test('schools are those of the own academy; all of them come on request', async () => {
  await expect(page.getByRole('grid').locator('visible=true')).toBeVisible()
  const own = await rowCount()
  expect(own).toBeGreaterThan(100)
  await page.getByLabel('Étendue').selectOption({ label: 'Toutes les académies' })
  await expect.poll(rowCount).toBeGreaterThan(own * 5)
})

test('[F99] the filter finds a school without its accents and capitals', async () => {
  await page.getByLabel('Étendue').selectOption({ label: 'Mon académie' })
  await page.getByRole('searchbox').fill('LYCEE rennes')
  await expect(page.getByRole('row').filter({ hasText: 'Rennes' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
})

test('[F145] the correspondence table says which teaching makes competent for which paper', async () => {
  await page.getByRole('tab', { name: 'Table de correspondance' }).click()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  expect(await rowCount()).toBeGreaterThan(10)
})

test('papers carry their exam and how many people are competent for them', async () => {
  await page.getByRole('tab', { name: 'Épreuves' }).click()
  await expect(page.getByRole('columnheader', { name: /Personnes compétentes/ })).toBeVisible()
  expect(await rowCount()).toBeGreaterThan(10)
})

test('rates show amount, dates and source; an amount nobody could read is to be filled in', async () => {
  await page.getByRole('tab', { name: 'Taux et barèmes' }).click()
  await page.getByRole('searchbox').locator('visible=true').fill('JURY.T1.COPY')
  const rate = page.getByRole('row').filter({ hasText: 'JURY.T1.COPY' }).first()
  await expect(rate).toContainText('0,75 €')
  await expect(rate).toContainText('13 avril 2012')
  await page.getByRole('searchbox').locator('visible=true').fill('IK.')
  await expect(page.getByRole('row').filter({ hasText: 'IK.' }).first()).toBeVisible()
  await page.getByRole('searchbox').locator('visible=true').fill('"amount":null')
  await expect(page.getByRole('row').filter({ hasText: 'À renseigner' }).first()).toBeVisible()
  expect(application.complaints).toEqual([])
})
